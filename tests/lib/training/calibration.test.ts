import { describe, expect, test } from 'vitest';
import { calibrationBins, calibrationError } from '../../../src/lib/training/calibration.ts';
import { expectClose, expectRangeError } from '../helpers.ts';
import { learnt } from '../learnt-golden.ts';

describe('calibration', () => {
  test.each(learnt.calibration.map((row) => ({ ...row, bins: row.rows.length })))(
    'in $bins bins is NumPy’s and scikit-learn’s',
    ({ labels, probabilities, rows, error, bins }) => {
      const made = calibrationBins(Uint8Array.from(labels), Float64Array.from(probabilities), bins);
      expect(made.map(({ from, to, count }) => ({ from, to, count }))).toEqual(
        rows.map(({ from, to, count }) => ({ from, to, count })),
      );
      for (const [k, { predicted, observed }] of rows.entries()) {
        const bin = made[k];
        if (predicted === null || observed === null)
          expect([bin?.predicted, bin?.observed]).toEqual([Number.NaN, Number.NaN]);
        else {
          expectClose(bin?.predicted, predicted);
          expectClose(bin?.observed, observed);
        }
      }
      expectClose(calibrationError(made), error);
    },
  );

  test('of a prophet has no error, of a liar the greatest', () => {
    const labels = Uint8Array.of(0, 1, 1, 0);
    const error = (p: readonly number[]) =>
      calibrationError(calibrationBins(labels, Float64Array.from(p), 10));
    expect(error([0, 1, 1, 0])).toBe(0);
    expect(error([0.5, 0.5, 0.5, 0.5])).toBe(0);
    expect(error([1, 0, 0, 1])).toBe(1);
  });

  test('has from one bin to a thousand, and in each case one for the probability 1', () => {
    for (const bins of [1, 3, 49, 1000]) {
      const made = calibrationBins(Uint8Array.of(1), Float64Array.of(1), bins);
      expect(made.map(({ count }) => count)).toEqual([...Array(bins - 1).fill(0), 1]);
      expect(made.at(-1)?.to).toBe(1);
    }
    // where the last of forty-nine steps of 1/49 falls short of it
    expect(49 * (1 / 49)).toBeLessThan(1);
  });

  test('refuses lists that do not fit, and numbers that are no probabilities', () => {
    const make = (labels: readonly number[], p: readonly number[], bins?: number) => () =>
      calibrationBins(Uint8Array.from(labels), Float64Array.from(p), bins);
    expectRangeError(make([], []), 'calibrationBins needs at least one label, got 0');
    expectRangeError(make([0, 1], [0.5]), 'calibrationBins needs as many probabilities as labels (2), got 1');
    for (const p of [-0.1, 1.1, Number.NaN])
      expectRangeError(make([1], [p]), `calibrationBins needs probabilities from 0 to 1, got ${p}`);
    expectRangeError(make([2], [0.5]), 'calibrationBins needs labels 0 or 1, got 2');
    for (const bins of [0, 2.5, 1001])
      expectRangeError(make([1], [0.5], bins), `calibrationBins needs 1 to 1,000 bins, got ${bins}`);
    expectRangeError(() => calibrationError([]), 'calibrationError needs a bin with a point, got 0');
  });
});
