import { describe, expect, test } from 'vitest';
import { readingsOf } from '../../../../src/lib/audit/recover/readings.ts';
import type { Loss } from '../../../../src/lib/network/policy.ts';
import type { Example } from '../../../../src/lib/slips/step.ts';
import { traceOfLayers } from '../../../../src/lib/trace/trace.ts';

/** A network of sigmoids with so many inputs and units. */
const network = ([inputs, ...units]: readonly [number, ...number[]], loss: Loss = 'mean'): Example => ({
  shape: {
    inputs,
    layers: units.map((count) => ({
      units: count,
      activation: 'sigmoid',
      biases: { each: 'neuron', trained: true, sign: 1 },
    })),
  },
  policy: { loss, hidden: 'old', rate: true, steps: true },
  parameters: {},
});
const entriesOf = ({ shape, policy }: Example) => traceOfLayers(shape, policy);

describe('the scale of the error', () => {
  test('is the example’s own where nothing else is asked, and its entries are as they are', () => {
    for (const [loss, lossFactor] of [
      ['mean', 1 / 3],
      ['half sum', 1 / 2],
      ['sum', 1],
    ] as const) {
      const example = network([2, 3], loss);
      const entries = entriesOf(example);
      const readings = readingsOf(example, entries, {});
      expect(readings).toMatchObject([{ fromFirstIndex: true, lossFactor }]);
      expect(readings[0]?.entries).toBe(entries);
    }
  });

  test('changes the error and its slopes, and nothing else', () => {
    const example = network([2, 3], 'mean');
    const entries = entriesOf(example);
    const [reading] = readingsOf(example, entries, { lossFactors: [[3, 4]] });
    expect(reading?.lossFactor).toBe(3 / 4);
    for (const [i, entry] of (reading?.entries ?? []).entries()) {
      const before = entries[i];
      if (entry.role !== 'error' && entry.op !== 'error slope') expect(entry).toBe(before);
      else {
        const [above, below] = entry.factor ?? [0, 0];
        // A mean of three has 1/3 before its sum, and 2/3 before each slope.
        expect(above / below, entry.id).toBeCloseTo(entry.role === 'error' ? 3 / 4 : 3 / 2, 15);
      }
    }
    const changed = reading?.entries.filter((entry, i) => entry !== entries[i]).map(({ role }) => role);
    expect(changed?.filter((role) => role === 'error')).toHaveLength(2);
    expect(changed).toHaveLength(5);
  });

  test('each factor is a reading, in either order', () => {
    const example = network([2, 2]);
    const readings = readingsOf(example, entriesOf(example), {
      lossFactors: [
        [1, 2],
        [1, 1],
      ],
      eitherOrder: true,
    });
    expect(readings.map(({ fromFirstIndex, lossFactor }) => [fromFirstIndex, lossFactor])).toEqual([
      [true, 1 / 2],
      [true, 1],
      [false, 1 / 2],
      [false, 1],
    ]);
  });
});

describe('the order of indices', () => {
  const idsIn = (sizes: readonly [number, ...number[]], ...ids: readonly string[]) => {
    const example = network(sizes);
    const readings = readingsOf(example, entriesOf(example), { eitherOrder: true });
    return readings.map(({ idOf }) => ids.map(idOf));
  };

  test('only a network whose layers are all as wide is read in the other, too', () => {
    for (const sizes of [
      [2, 3],
      [2, 2, 1],
      [2, 1, 2],
      [1, 2, 2],
      [3, 2, 2],
    ] as const)
      expect(idsIn(sizes, 'a11'), sizes.join('-')).toHaveLength(1);
    expect(idsIn([3, 3, 3], 'a11')).toHaveLength(2);
  });

  test('turns what belongs to a weight, of its own layer, and nothing else', () => {
    const own = ['a12', 'a11', 'b21', 'a12_new', 'dE_da12', 'dE_db21', 'c1_1', 'x1', 'h2', 't1', 'rho', 'E'];
    const turned = [
      'a21',
      'a11',
      'b12',
      'a21_new',
      'dE_da21',
      'dE_db12',
      'c1_1',
      'x1',
      'h2',
      't1',
      'rho',
      'E',
    ];
    expect(idsIn([2, 2, 2], ...own)).toEqual([own, turned]);
    expect(idsIn([3, 3, 3], 'a13', 'a23_new', 'dE_db31')[1]).toEqual(['a31', 'a32_new', 'dE_db13']);
  });
});
