import { describe, expect, test } from 'vitest';
import { objects } from '../../../src/lib/autograd/gradients.ts';
import { graphOf, Value, zeroGrad } from '../../../src/lib/autograd/value.ts';
import { exampleError, tenParameters } from '../../../src/lib/autograd/worked-example.ts';
import { article } from '../../../src/lib/example/article.ts';
import { quantity } from '../../../src/lib/example/quantities.ts';
import { golden } from '../autograd-golden.ts';
import { expectClose } from '../helpers.ts';
import { testDeepGraphs } from './deep-graphs.ts';

const tenValues = () => tenParameters.map((id) => new Value(article[id]));
const grads = (values: readonly Value[]) => values.map(({ grad }) => grad);

describe('gradients add up until they are set to zero', () => {
  test('backward twice doubles every one, as in PyTorch', () => {
    const parameters = tenValues();
    const error = exampleError()(objects, parameters);
    error.backward();
    const once = graphOf(error).map(({ grad }) => grad);
    error.backward();
    expect(graphOf(error).map(({ grad }) => grad)).toEqual(once.map((g) => 2 * g));
    golden.workedExample.twice.forEach((g, i) => {
      expectClose(parameters[i]?.grad, g, 1e-14, 0);
    });
  });

  test.each([true, false])('the second step, gradients zeroed between: %s', (isZeroed) => {
    const parameters = tenValues();
    exampleError()(objects, parameters).backward();
    for (const p of parameters) p.data -= article.rho * p.grad;
    if (isZeroed) zeroGrad(parameters);
    exampleError()(objects, parameters).backward();
    const next = Object.fromEntries(tenParameters.map((id) => [id, quantity(`${id}_new`)]));
    const right = tenParameters.map((id) => quantity(`dE_d${id}`, { ...article, ...next }));
    const wanted = isZeroed ? right : golden.workedExample.secondStepNotZeroed;
    grads(parameters).forEach((g, i) => {
      expectClose(g, wanted[i] as number, 1e-14, 0);
    });
    expect(golden.workedExample.secondStepNotZeroed[0]).toBeGreaterThan(1.5 * (right[0] as number));
  });

  test('two results that share a number: both add to it', () => {
    const x = new Value(3);
    const shared = x.times(x);
    shared.plus(1).backward();
    expect([shared.grad, x.grad]).toEqual([1, 6]);
    shared.times(10).backward();
    expect([shared.grad, x.grad]).toEqual([11, 66]);
    zeroGrad(graphOf(shared));
    expect([shared.grad, x.grad]).toEqual([0, 0]);
  });

  test('of a given number, its own is 1', () => {
    const x = new Value(5);
    x.backward();
    expect(x.grad).toBe(1);
  });

  test('numbers stand for values', () => {
    const x = new Value(3);
    const e = x.times(2).plus(1).minus(2).over(5).pow(2);
    e.backward();
    expect(e.data).toBe(1);
    expectClose(x.grad, 0.8);
  });
});

describe('a graph', () => {
  test('is listed with each value once, after what it is made from, the left first', () => {
    const [a, b] = [new Value(2), new Value(-3)];
    a.name = 'a';
    const product = a.times(b);
    const sum = product.plus(a);
    const result = sum.times(product);
    expect(graphOf(result)).toEqual([a, b, product, sum, result]);
    expect(result.inputs).toEqual([sum, product]);
    expect(result.slopes).toEqual([product.data, sum.data]);
  });

  test('says of each what it was made by, and no name that it was not given', () => {
    const x = new Value(0.5);
    const made = [
      ...[x.plus(1), x.minus(1), x.times(2), x.over(2), x.pow(2)],
      ...[x.exp(), x.log(), x.tanh(), x.sigmoid(), x.relu()],
    ];
    expect([x, ...made].map(({ op }) => op).join(' ')).toBe(
      'given plus minus times over pow exp log tanh sigmoid relu',
    );
    for (const { name } of [x, ...made]) expect(name).toBe('');
  });

  test('of random sharing is listed in an order in which it can be computed', () => {
    const values = [new Value(1), new Value(2)];
    for (let n = 2; n < 500; n++)
      values.push((values[(n * 7) % n] as Value).plus(values[(n * n + 3) % n] as Value).times(0.5));
    const result = values.slice(-40).reduce((sum, value) => sum.plus(value));
    const list = graphOf(result);
    const place = new Map(list.map((value, i) => [value, i]));
    expect(place.size).toBe(list.length);
    for (const [i, { inputs }] of list.entries())
      for (const input of inputs) expect(place.get(input)).toBeLessThan(i);
    expect(list.at(-1)).toBe(result);
  });

  testDeepGraphs(300, 64, 60);
});

describe('what made a value not finite', () => {
  const x = new Value(2);
  test.each<[string, () => Value, string | undefined, number[]]>([
    ['nothing', () => x.over(3).log(), undefined, []],
    ['log of 0', () => x.minus(2).log().times(3).plus(1), 'log', [0]],
    ['log below 0', () => x.minus(3).log().exp(), 'log', [-1]],
    ['division by 0', () => new Value(1).over(x.minus(2)).tanh().log().over(0), 'over', [0, 0]],
    ['overflow', () => x.times(500).exp().minus(x.times(400).exp()), 'exp', [1000]],
    ['a product', () => x.times(1e200).pow(1).times(new Value(1e200)), 'times', [2e200, 1e200]],
    ['a given number', () => x.plus(Number.NaN), 'given', []],
    ['the later of two', () => x.plus(1).times(new Value(0).log()), 'log', [0]],
  ])('%s', (_, result, op, from) => {
    const culprit = result().culprit();
    expect(culprit?.op).toBe(op);
    expect((culprit?.inputs ?? []).map(({ data }) => data)).toEqual(from);
  });

  test('three hundred steps back', () => {
    let value = new Value(0).log();
    for (let n = 0; n < 300; n++) value = value.plus(1);
    expect(value.culprit()?.op).toBe('log');
  });
});
