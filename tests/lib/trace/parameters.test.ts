import { describe, expect, test } from 'vitest';
import { article, articleShape } from '../../../src/lib/example/article.ts';
import { denseShape, needShape, type Shape } from '../../../src/lib/network/shape.ts';
import { networkOf, parametersOf, sampleOf } from '../../../src/lib/trace/parameters.ts';
import { check, expectRangeError, parametersFor, shapeUpTo, tracePolicies } from '../helpers.ts';

describe('named parameters and the network they make', () => {
  test('put the weight from x1 to y2 in row 1, place 2', () => {
    const [hidden, output] = networkOf(article, articleShape).layers;
    expect(hidden?.weights).toEqual([
      [article.a11, article.a12],
      [article.a21, article.a22],
    ]);
    expect(output?.weights).toEqual([
      [article.b11, article.b12],
      [article.b21, article.b22],
    ]);
    expect([hidden?.biases, output?.biases]).toEqual([
      [article.c1, article.c1],
      [article.c2, article.c2],
    ]);
    expect([hidden?.activation, output?.activation]).toEqual(['sigmoid', 'sigmoid']);
  });

  test('keep inputs and targets in order', () => {
    expect(sampleOf(article, articleShape)).toEqual({ input: [0.05, 0.1], targets: [0.03, 0.05] });
  });

  test.each(tracePolicies)('come back as they were, biases $biases', (policy) => {
    const cases = shapeUpTo(9).chain((shape) =>
      parametersFor(shape, policy).map((given) => ({ shape, given })),
    );
    check(cases, ({ shape, given }) => {
      const back = parametersOf(networkOf(given, shape), policy.biases !== 'per neuron');
      const wanted = Object.entries(given).filter(([id]) => /^[abc]/.test(id));
      expect(back).toEqual(Object.fromEntries(wanted));
    });
  });
});

describe('a shape', () => {
  const shapeOf = (shape: Shape) => denseShape(shape, { biases: 'shared' });

  test('has one to nine units in each layer', () => {
    expect(() => needShape('here', shapeOf({ inputs: 1, hidden: 9, outputs: 5 }))).not.toThrow();
    for (const hidden of [0, 10, 2.5])
      expectRangeError(
        () => needShape('here', shapeOf({ inputs: 1, hidden, outputs: 1 })),
        `here needs 1 to 9 units in each layer, got ${hidden}`,
      );
  });
});
