import { describe, expect, test } from 'vitest';
import { finished } from '../../../../src/lib/audit/finished.ts';
import { recoverParameters } from '../../../../src/lib/audit/recover/recover-parameters.ts';
import { article } from '../../../../src/lib/example/article.ts';
import { articleExample } from '../../../../src/lib/example/article-step.ts';
import type { Example } from '../../../../src/lib/slips/step.ts';
import { traceOfLayers } from '../../../../src/lib/trace/trace.ts';
import { expectRangeError } from '../../helpers.ts';
import { printed } from './printed.ts';

const example = articleExample();
/** 3-4-4-2, with 46 weights and biases. */
const wide: Example = (() => {
  const layer = (units: number) =>
    ({ units, activation: 'sigmoid', biases: { each: 'neuron', trained: true, sign: 1 } }) as const;
  const shape = { inputs: 3, layers: [layer(4), layer(4), layer(2)] };
  const given = traceOfLayers(shape, example.policy).filter(({ op }) => op === 'parameter');
  return { ...example, shape, parameters: Object.fromEntries(given.map(({ id }, i) => [id, (i % 7) / 10])) };
})();
/** The first of its numbers, each with its own value alone. */
const firstOf = (count: number) =>
  Object.fromEntries(
    Object.entries(wide.parameters)
      .slice(0, count)
      .map(([id, value]) => [id, [value]]),
  );

const anything = [{ id: 'h2', digits: '1' }];

describe('up to the limits', () => {
  const several = (ids: readonly string[], count: number) =>
    Object.fromEntries(ids.map((id) => [id, Array.from({ length: count }, (_, i) => 1 + i / count)]));
  const found = (
    unknowns: Readonly<Record<string, readonly number[]>>,
    figures = anything,
    options: Parameters<typeof recoverParameters>[3] = {},
  ) => finished(recoverParameters(example, unknowns, figures, options));

  test('thirty unknowns that have one value each', () => {
    const start = Object.fromEntries(Object.entries(wide.parameters).slice(0, 30));
    const search = recoverParameters(wide, firstOf(30), printed(wide, 6, 'E'));
    expect(finished(search)).toMatchObject([{ start }]);
    expectRangeError(
      () => recoverParameters(wide, firstOf(31), anything),
      'recoverParameters needs 1 to 30 unknowns, got 31',
    );
  });

  test('seven unknowns, where figures narrow each', () => {
    const ids = ['a11', 'a12', 'a21', 'a22', 'b11', 'b12', 'b21'] as const;
    const grids = Object.fromEntries(ids.map((id) => [id, [article[id], 1e6]]));
    expect(found(grids, printed(example, 6, 'y1', 'y2', 'h1', 'h2'))).toMatchObject([
      { start: Object.fromEntries(ids.map((id) => [id, article[id]])) },
    ]);
    const twoLeft = Object.fromEntries(ids.map((id) => [id, [article[id], article[id] + 1e-9, 1e6]]));
    expect(found(twoLeft, printed(example, 6, 'y1', 'y2', 'h1', 'h2'))).toHaveLength(2 ** 7);
  });

  test('six unknowns of which a figure says nothing', () =>
    expect(found(several(['a11', 'a12', 'a21', 'a22', 'b11', 'b12'], 2))).toHaveLength(2 ** 6));

  test('as many starts as may be left, even a single one', () => {
    expect(found(several(['a11', 'a12'], 3), anything, { atMost: 9 })).toHaveLength(9);
    expect(found({ a11: [1] }, anything, { atMost: 1 })).toHaveLength(1);
  });

  test('a hundred thousand starts that fit', () => {
    expect(found(several(['a11', 'a12', 'a21', 'a22', 'b11'], 10))).toHaveLength(1e5);
  });
});
