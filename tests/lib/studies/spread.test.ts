import { expect, test } from 'vitest';
import { mean, standardDeviation, standardError } from '../../../src/lib/studies/spread.ts';
import { expectRangeError } from '../helpers.ts';

// np.mean, np.std(ddof=1) and the latter over √n
const values = [2, 4, 4, 4, 5, 5, 7, 9];

test('mean, deviation and standard error are NumPy’s', () => {
  expect(mean(values)).toBe(5);
  expect(standardDeviation(values)).toBeCloseTo(2.138089935299395, 12);
  expect(standardError(values)).toBeCloseTo(0.7559289460184544, 12);
});

test('two values lie half their distance from the middle: its square, twice, over one', () => {
  expect(standardDeviation([1, 3])).toBe(Math.SQRT2);
  expect(standardError([1, 3])).toBeCloseTo(1, 15);
  expect(mean([7])).toBe(7);
});

test('equal values do not stray', () => {
  expect([standardDeviation([3, 3, 3]), standardError([3, 3, 3])]).toEqual([0, 0]);
});

test('too few values are refused', () => {
  expectRangeError(() => mean([]), 'mean needs at least one value, got 0');
  expectRangeError(() => standardDeviation([1]), 'standardDeviation needs at least two values, got 1');
  expectRangeError(() => standardError([1]), 'standardDeviation needs at least two values, got 1');
});
