import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  halfSumOfSquares,
  lossFactor,
  meanSquaredError,
  type SquaredLoss,
  squaredError,
  squaredErrorGradient,
  sumOfSquares,
} from '../../../src/lib/neuron/losses.ts';
import { check, decimal, expectClose, expectRangeError, slopeOf } from '../helpers.ts';

const losses: readonly SquaredLoss[] = ['mean', 'half sum', 'sum'];
const pairs = fc
  .array(fc.tuple(decimal(-2, 2), decimal(-2, 2)), { minLength: 1, maxLength: 9 })
  .map((both) => ({ targets: both.map(([t]) => t), outputs: both.map(([, h]) => h) }));

describe('squared errors', () => {
  test('of targets 1, 2, 3 and outputs 3, 2, 0 come from 4 + 0 + 9', () => {
    const [targets, outputs] = [
      [1, 2, 3],
      [3, 2, 0],
    ];
    expect(sumOfSquares(targets, outputs)).toBe(13);
    expect(halfSumOfSquares(targets, outputs)).toBe(13 / 2);
    expect(meanSquaredError(targets, outputs)).toBe(13 / 3);
  });

  test('mean and half sum are one number for two outputs, and two for three', () => {
    const [two, three] = [
      [1, 4],
      [1, 4, 9],
    ];
    expect(meanSquaredError([0, 0], two)).toBe(halfSumOfSquares([0, 0], two));
    expect(squaredErrorGradient([0, 0], two, 'mean')).toEqual(squaredErrorGradient([0, 0], two, 'half sum'));
    expect(meanSquaredError([0, 0, 0], three)).not.toBe(halfSumOfSquares([0, 0, 0], three));
    expect(lossFactor('mean', 3)).not.toBe(lossFactor('half sum', 3));
    expectRangeError(
      () => lossFactor('huber' as 'mean', 2),
      'lossFactor needs a loss of mean, half sum, sum, got "huber"',
    );
  });

  test('are nothing where every output hits, with nothing to mend', () => {
    for (const loss of losses) {
      expect(squaredError([1, 2], [1, 2], loss)).toBe(0);
      expect(squaredErrorGradient([1, 2], [1, 2], loss)).toEqual([0, 0]);
    }
  });

  test.each(losses)('%s has the gradient that five points nearby say', (loss) => {
    check(pairs, ({ targets, outputs }) => {
      const gradient = squaredErrorGradient(targets, outputs, loss);
      outputs.forEach((_, k) => {
        const slope = slopeOf((shift) => {
          const moved = outputs.map((h, i) => (i === k ? h + shift : h));
          return squaredError(targets, moved, loss);
        }, 0.1);
        expectClose(gradient[k], slope, 1e-11, 1e-11);
      });
    });
  });
});

describe('squared errors refuse', () => {
  const calls = [
    ['squaredError', (t: number[], h: number[]) => squaredError(t, h, 'sum')],
    ['squaredErrorGradient', (t: number[], h: number[]) => squaredErrorGradient(t, h, 'mean')],
    ['squaredError', meanSquaredError],
    ['squaredError', halfSumOfSquares],
    ['squaredError', sumOfSquares],
  ] as const;

  test.each(calls)('no targets at all: %s', (name, call) => {
    expectRangeError(() => call([], []), `${name} needs at least one target, got 0 of them`);
  });

  test.each(calls)('as many outputs as there are not targets: %s', (name, call) => {
    expectRangeError(() => call([1, 2], [1]), `${name} needs as many outputs as targets (2), got 1 of them`);
  });

  test.each(calls)('what is not finite: %s', (name, call) => {
    expectRangeError(() => call([Number.NaN], [1]), `${name} needs finite targets, got NaN`);
    expectRangeError(
      () => call([1], [Number.POSITIVE_INFINITY]),
      `${name} needs finite outputs, got Infinity`,
    );
    expectRangeError(
      () => call([1], [Number.NEGATIVE_INFINITY]),
      `${name} needs finite outputs, got -Infinity`,
    );
  });
});
