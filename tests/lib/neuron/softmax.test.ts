import { describe, expect, test } from 'vitest';
import { sigmoid } from '../../../src/lib/neuron/sigmoid.ts';
import { crossEntropy, softmax, softmaxJacobian } from '../../../src/lib/neuron/softmax.ts';
import { expectClose, expectRangeError, slopeOf } from '../helpers.ts';

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('softmax', () => {
  test('of 1, 2, 3 is what PyTorch prints', () => {
    const printed = [0.0900305731703805, 0.2447284710547977, 0.6652409557748218];
    softmax([1, 2, 3]).forEach((share, k) => {
      expectClose(share, printed[k] as number);
    });
  });

  test('of two sums is the sigmoid of what lies between them, however large they are', () => {
    for (const z of [0, 1, -1000, 1000]) {
      const [one, other] = softmax([z, z + 1.5]);
      expectClose(one, sigmoid(-1.5));
      expectClose(other, sigmoid(1.5));
    }
    expect(softmax([-2000, 2000])).toEqual([0, 1]);
  });

  test('of one sum is 1', () => {
    expect(softmax([-7])).toEqual([1]);
  });

  test('has the slopes that five points nearby say, and what one output wins the others lose', () => {
    const sums = [0.3, -1.2, 2, 0.5];
    const jacobian = softmaxJacobian(softmax(sums));
    for (const [k, row] of jacobian.entries()) {
      expectClose(total(row), 0);
      for (const [j, entry] of row.entries())
        expectClose(
          entry,
          slopeOf((shift) => softmax(sums.map((z, i) => (i === j ? z + shift : z)))[k] as number, 1e-3),
          1e-9,
        );
    }
  });
});

describe('its cross-entropy', () => {
  test('is what the right one’s sum lacks of the logarithm of all powers', () => {
    const sums = [1, 2, 3];
    const all = Math.log(Math.exp(1) + Math.exp(2) + Math.exp(3));
    expectClose(crossEntropy([0, 1, 0], softmax(sums)), all - 2);
    expectClose(crossEntropy([0.25, 0, 0.75], softmax(sums)), all - (0.25 * 1 + 0.75 * 3));
  });

  test('asks nothing of an output whose target is 0, and everything of one that is left nothing', () => {
    expect(crossEntropy([1, 0], [1, 0])).toBe(0);
    expect(crossEntropy([1, 0], [0, 1])).toBe(Number.POSITIVE_INFINITY);
  });

  test('takes targets that add up to 1 but for rounding', () => {
    const third = Array.from({ length: 10 }, () => 0.1);
    expect(total(third)).not.toBe(1);
    expectClose(crossEntropy(third, third), Math.log(10));
  });
});

describe('what no softmax has is refused', () => {
  test.each<[string, () => unknown, string]>([
    ['no sum', () => softmax([]), 'softmax needs at least one sum, got 0 of them'],
    ['an infinite sum', () => softmax([1, Infinity]), 'softmax needs a finite sum, got Infinity'],
    [
      'a target below 0',
      () => crossEntropy([-0.5, 1.5], [0.5, 0.5]),
      'crossEntropy needs targets from 0 to 1 under a softmax, got -0.5',
    ],
    [
      'a target above 1',
      () => crossEntropy([1.5, -0.5], [0.5, 0.5]),
      'crossEntropy needs targets from 0 to 1 under a softmax, got 1.5',
    ],
    [
      'a target that is no number',
      () => crossEntropy([Number.NaN], [1]),
      'crossEntropy needs targets from 0 to 1 under a softmax, got NaN',
    ],
    [
      'too much',
      () => crossEntropy([0.5, 0.75], [0.5, 0.5]),
      'crossEntropy needs targets that add up to 1 under a softmax, got 1.25',
    ],
    [
      'too little',
      () => crossEntropy([0.5, 0.25], [0.5, 0.5]),
      'crossEntropy needs targets that add up to 1 under a softmax, got 0.75',
    ],
    [
      'another count',
      () => crossEntropy([0, 1], [1]),
      'crossEntropy needs as many outputs as targets (2), got 1 of them',
    ],
  ])('%s', (_, call, message) => {
    expectRangeError(call, message);
  });
});
