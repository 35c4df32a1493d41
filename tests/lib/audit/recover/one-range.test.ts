// The range of one quantity from those of what it is made of, by hand.
import { describe, expect, test } from 'vitest';
import { spread } from '../../../../src/lib/audit/recover/ranges.ts';
import type { Op } from '../../../../src/lib/trace/entry.ts';

type Range = readonly [number, number];

/** What one operation makes of some ranges. */
function rangeOf(op: Op, from: readonly Range[], factor = 1): Range {
  const place = from.length;
  const low = Float64Array.from([...from.map(([least]) => least), Number.NaN]);
  const high = Float64Array.from([...from.map(([, most]) => most), Number.NaN]);
  spread([{ op, place, inputs: Int32Array.from(from.keys()), factor }], { low, high });
  return [low[place] as number, high[place] as number];
}

describe('to the last digit', () => {
  test.each<readonly [Op, readonly Range[], Range]>([
    ['same', [[1, 2]], [1, 2]],
    ['opposite', [[1, 2]], [-2, -1]],
    ['opposite', [[-1, 2]], [-2, 1]],
    ['relu', [[-2, -1]], [0, 0]],
    ['relu', [[-2, 0]], [0, 0]],
    ['relu', [[-1, 2]], [0, 2]],
    ['relu', [[1, 2]], [1, 2]],
    // a step and the slope of a ReLU are 1 above zero alone
    ['step', [[-1, 0]], [0, 0]],
    ['step', [[0, 1]], [0, 1]],
    ['step', [[1, 2]], [1, 1]],
    ['relu slope', [[-1, 0]], [0, 0]],
    ['relu slope', [[0, 1]], [0, 1]],
    ['relu slope', [[1, 2]], [1, 1]],
    [
      'update',
      [
        [1, 2],
        [1, 2],
        [-3, 4],
      ],
      [-7, 8],
    ],
    [
      'plain update',
      [
        [1, 2],
        [-3, 4],
      ],
      [-3, 5],
    ],
    [
      'opposite product',
      [
        [1, 2],
        [3, 4],
      ],
      [-8, -3],
    ],
  ])('%s of %j is %j', (op, from, range) => expect(rangeOf(op, from)).toEqual(range));
});

describe('and a little more, as functions are rounded on the way', () => {
  test.each<readonly [Op, Range, Range]>([
    // y (1 − y) is 1/4 at 1/2, and falls on both sides
    ['slope', [0.2, 0.8], [0.16, 0.25]],
    ['slope', [0.1, 0.7], [0.09, 0.25]],
    ['slope', [0.5, 0.8], [0.16, 0.25]],
    ['slope', [0.2, 0.5], [0.16, 0.25]],
    ['slope', [0.6, 0.8], [0.16, 0.24]],
    ['slope', [0.2, 0.4], [0.16, 0.24]],
    // 1 − y² is 1 at 0
    ['tanh slope', [-0.2, 0.6], [0.64, 1]],
    ['tanh slope', [0, 0.6], [0.64, 1]],
    ['tanh slope', [-0.6, 0], [0.64, 1]],
    ['tanh slope', [0.2, 0.6], [0.64, 0.96]],
    ['tanh slope', [-0.6, -0.2], [0.64, 0.96]],
  ])('%s of %j is %j', (op, of, [least, most]) => {
    const [from, to] = rangeOf(op, [of]);
    expect(from).toBeCloseTo(least, 10);
    expect(to).toBeCloseTo(most, 10);
    expect(from).toBeLessThan(least);
    expect(to).toBeGreaterThan(most);
  });
});
