// Which numbers a worksheet's network begins with, and which of them are drawn again.
import { describe, expect, test } from 'vitest';
import { drawsFrom } from '../../../../src/lib/audit/round-network/draws.ts';
import { friendlyNumbers, isTelling, type Quiet } from '../../../../src/lib/audit/round-network/friendly.ts';
import { article } from '../../../../src/lib/example/article.ts';
import type { StepPolicy } from '../../../../src/lib/network/policy.ts';
import type { DenseShape, LayerShape } from '../../../../src/lib/network/shape.ts';
import { evaluate, type Values } from '../../../../src/lib/trace/evaluate.ts';
import { traceOfLayers } from '../../../../src/lib/trace/trace.ts';

const squares: StepPolicy = { loss: 'half sum', hidden: 'old', rate: true, steps: false };
const layer = (
  units: number,
  activation: LayerShape['activation'] = 'sigmoid',
  each: LayerShape['biases']['each'] = 'layer',
): LayerShape => ({ units, activation, biases: { each, trained: true, sign: 1 } });
const shapeOf = (inputs: number, ...layers: readonly LayerShape[]): DenseShape => ({ inputs, layers });

const seeds = Array.from({ length: 60 }, (_, seed) => seed);

/** The numbers of each role, from sixty seeds. */
function drawn(shape: DenseShape, quiet: Quiet = 0, policy = squares) {
  const given = traceOfLayers(shape, policy).filter(({ op }) => op === 'parameter');
  return seeds.map((seed) => {
    const numbers = friendlyNumbers(shape, policy, { rate: 0.3, quiet }, drawsFrom('here', seed));
    const of = (wanted: string, layer?: number) =>
      given
        .filter(({ role, layer: its }) => role === wanted && (layer === undefined || its === layer))
        .map(({ id }) => numbers[id] as number);
    return { numbers, of };
  });
}

const isWhole = (value: number, unit: number) => Math.abs(value / unit - Math.round(value / unit)) < 1e-9;
const areDifferent = (values: readonly number[]) => new Set(values).size === values.length;
const all = <T>(list: readonly (readonly T[])[]) => list.flat();

describe('weights', () => {
  test.each([
    ['nine', shapeOf(9, layer(1)), 0.1],
    ['ten', shapeOf(5, layer(2)), 0.05],
    ['seventeen and fewer', shapeOf(8, layer(2)), 0.05],
    ['eighteen', shapeOf(9, layer(2)), 0.01],
  ])('%s are as coarse as they can be without two alike', (_, shape, unit) => {
    const sets = drawn(shape).map(({ of }) => of('weight'));
    for (const values of sets) {
      expect(areDifferent(values.map(Math.abs))).toBe(true);
      for (const value of values) expect(isWhole(value, unit), `${value}`).toBe(true);
    }
    const coarser = unit === 0.05 ? 0.1 : 0.05;
    if (unit < 0.1) expect(all(sets).some((value) => !isWhole(value, coarser))).toBe(true);
  });

  test('ninety are all different; of more, only those of a layer', () => {
    const ninety = drawn(shapeOf(6, layer(9), layer(4)));
    for (const { of } of ninety) expect(areDifferent(of('weight').map(Math.abs))).toBe(true);
    const more = drawn(shapeOf(7, layer(9), layer(4)));
    for (const { of } of more)
      for (const l of [1, 2]) expect(areDifferent(of('weight', l).map(Math.abs))).toBe(true);
    expect(more.every(({ of }) => areDifferent(of('weight').map(Math.abs)))).toBe(false);
  });

  test.each([
    [0, 4, false],
    [0, 5, true],
    [1, 2, false],
    [1, 3, true],
  ] as const)('as quiet as %i, into a layer with %i inputs, are of both signs: %s', (quiet, inputs, both) => {
    const [first, second] = [1, 2].map((l) =>
      all(drawn(shapeOf(inputs, layer(2), layer(2)), quiet).map(({ of }) => of('weight', l))),
    );
    expect(first?.some((value) => value > 0)).toBe(true);
    expect(first?.some((value) => value < 0)).toBe(both);
    for (const value of first ?? []) expect(Math.abs(value)).toBeLessThan(1);
    // behind two neurons they are positive
    expect(second?.every((value) => value > 0)).toBe(true);
  });

  test('at the quietest are small, of both signs, and all different', () => {
    for (const [inputs, unit] of [
      [5, 0.05],
      [9, 0.01],
    ] as const) {
      const shape = shapeOf(inputs, layer(4));
      const sets = drawn(shape, 2);
      for (const { of } of sets) {
        expect(areDifferent(of('weight'))).toBe(true);
        for (const value of [...of('weight'), ...of('bias')]) {
          expect(Math.abs(value)).toBeLessThanOrEqual(0.5);
          expect(isWhole(value, unit) || !of('weight').includes(value), `${value}`).toBe(true);
        }
        // and inputs are what they were
        for (const value of of('input'))
          expect(value >= 0.1 && value <= 0.9 && isWhole(value, 0.1)).toBe(true);
      }
      expect(all(sets.map(({ of }) => of('weight'))).some((value) => value < 0)).toBe(true);
    }
  });

  test('a hundred small ones suffice for a hundred weights', () => {
    for (const { of } of drawn(shapeOf(9, layer(9), layer(2)), 2))
      expect(areDifferent(of('weight'))).toBe(true);
  });
});

describe('inputs', () => {
  const sets = (count: number) => drawn(shapeOf(count, layer(2))).map(({ of }) => of('input'));

  test('are all different, however many', () => {
    for (const count of [1, 2, 3, 4, 5, 6, 9])
      for (const values of sets(count)) expect(areDifferent(values), `${values}`).toBe(true);
  });

  test('three can be 2, 3 and 4; five can be halves; nine can be tenths', () => {
    const some = (count: number, is: (values: readonly number[]) => boolean) => sets(count).some(is);
    expect(some(3, (values) => values.toSorted().join(' ') === '2 3 4')).toBe(true);
    expect(some(5, (values) => values.includes(1.5) && values.includes(2.5))).toBe(true);
    expect(some(9, (values) => values.every((value) => isWhole(value, 0.1)))).toBe(true);
    expect(some(9, (values) => !values.every((value) => isWhole(value, 0.1)))).toBe(true);
  });
});

describe('targets', () => {
  const aims = (shape: DenseShape, policy = squares) => drawn(shape, 0, policy).map(({ of }) => of('target'));

  test('behind a softmax are one class of several, each in its turn', () => {
    const classes = aims(shapeOf(2, layer(3, 'softmax')), { ...squares, loss: 'softmax cross-entropy' });
    for (const values of classes) expect(values.toSorted()).toEqual([0, 0, 1]);
    expect(new Set(classes.map((values) => values.indexOf(1))).size).toBe(3);
  });

  test('are yes or no for a step function, and under a cross-entropy', () => {
    const both = [
      aims(shapeOf(2, layer(2, 'step', 'neuron'))),
      aims(shapeOf(2, layer(2)), { ...squares, loss: 'cross-entropy' }),
    ];
    for (const some of both) expect(new Set(all(some))).toEqual(new Set([0, 1]));
  });

  test('are different shares of one else: tenths, hundredths below ten, or twentieths', () => {
    const shares = aims(shapeOf(2, layer(3)));
    for (const values of shares) {
      expect(areDifferent(values)).toBe(true);
      for (const value of values) expect(value > 0 && value < 1).toBe(true);
      const isAll = (is: (value: number) => boolean) => values.every(is);
      expect(isAll((value) => value < 0.1) || isAll((value) => isWhole(value, 0.05))).toBe(true);
    }
    expect(shares.some((values) => values.every((value) => value < 0.1))).toBe(true);
    expect(shares.some((values) => values.some((value) => !isWhole(value, 0.1) && value > 0.1))).toBe(true);
  });
});

test('a rate is given where one is asked for', () => {
  const shape = shapeOf(2, layer(2));
  for (const { numbers } of drawn(shape)) expect(numbers.rho).toBe(0.3);
  for (const { numbers } of drawn(shape, 0, { ...squares, rate: false }))
    expect(numbers).not.toHaveProperty('rho');
});

describe('a step shows what a step is', () => {
  /** Whether it does, with some of its values as they are put here. */
  function telling(shape: DenseShape, put: Values, parameters?: Values, policy = squares): boolean {
    const entries = traceOfLayers(shape, policy);
    const given = entries.filter(({ op }) => op === 'parameter');
    const some = Object.fromEntries(given.map(({ id }, i) => [id, 0.11 + 0.07 * i]));
    return isTelling(entries, { ...evaluate(entries, parameters ?? some), ...put });
  }
  const two = (activation: LayerShape['activation']) => shapeOf(2, layer(2, activation), layer(2));

  test('as the article’s does', () => expect(telling(two('sigmoid'), {}, article)).toBe(true));

  test.each([
    ['sigmoid', { y1: 0.92 }, { y1: 0.93 }],
    ['sigmoid', { y1: 0.08 }, { y1: 0.07 }],
    ['tanh', { y1: 0.9 }, { y1: 0.91 }],
    ['tanh', { y1: -0.9 }, { y1: -0.91 }],
    ['relu', { y1: 0.001 }, { y1: 0 }],
    ['identity', { y1: 0 }, { y1: Number.NaN }],
  ] as const)('unless a neuron is stuck: %s at %o, and not at %o', (activation, good, stuck) => {
    expect(telling(two(activation), good)).toBe(true);
    expect(telling(two(activation), stuck)).toBe(false);
  });

  test('a class of a softmax has its share', () => {
    // A bias that all classes share has no gradient: what comes to one goes from another.
    const shape = shapeOf(2, layer(2), layer(3, 'softmax', 'neuron'));
    const policy: StepPolicy = { ...squares, loss: 'softmax cross-entropy' };
    const parameters = Object.fromEntries(
      traceOfLayers(shape, policy)
        .filter(({ op }) => op === 'parameter')
        .map(({ id, role }, i) => [id, role === 'target' ? Number(id.endsWith('1')) : 0.1 + 0.07 * i]),
    );
    expect(telling(shape, { h1: 0.021 }, parameters, policy)).toBe(true);
    expect(telling(shape, { h1: 0.019 }, parameters, policy)).toBe(false);
  });

  test('no gradient is zero, and nothing is without end or no number', () => {
    expect(telling(two('sigmoid'), { dE_da11: 0 })).toBe(false);
    expect(telling(two('sigmoid'), { zy1: Number.POSITIVE_INFINITY })).toBe(false);
    expect(telling(two('sigmoid'), { dE_da11: Number.NaN })).toBe(false);
    // another number may be zero
    expect(telling(two('sigmoid'), { zh1: 0 })).toBe(true);
  });

  test('no two neurons of a layer print alike, at three decimals; two of two layers may', () => {
    expect(telling(two('sigmoid'), { y1: 0.6001, y2: 0.6004 })).toBe(false);
    expect(telling(two('sigmoid'), { y1: 0.6001, y2: 0.6011 })).toBe(true);
    expect(telling(two('sigmoid'), { y1: 0.6001, h1: 0.6001 })).toBe(true);
    expect(telling(two('sigmoid'), { h1: 0.6001, h1_after: 0.6001 })).toBe(true);
  });

  test('step functions may be alike, and leave gradients zero, though not all; none is about to tip', () => {
    const shape = shapeOf(2, layer(2, 'step', 'neuron'));
    const entries = traceOfLayers(shape, squares);
    const gradients = entries.filter(({ role }) => role === 'gradient').map(({ id }) => id);
    const sums = Object.fromEntries(entries.filter(({ role }) => role === 'sum').map(({ id }) => [id, 0.3]));
    const zero = Object.fromEntries(gradients.map((id) => [id, 0]));
    const one = { ...sums, ...zero, [gradients[0] as string]: 0.5 };
    expect(telling(shape, one)).toBe(true);
    expect(telling(shape, { ...sums, ...zero })).toBe(false);
    expect(telling(shape, { ...one, zh1: 0.06 })).toBe(true);
    expect(telling(shape, { ...one, zh1: -0.04 })).toBe(false);
  });
});
