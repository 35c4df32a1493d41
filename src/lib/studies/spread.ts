import { fail } from '../number/expect.ts';

/**
 * The mean of some numbers: their sum divided by how many they are. NaN of none.
 * @throws RangeError if there is none
 * @example mean([1, 2, 6]) // 3
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) fail('mean', 'at least one value', values.length);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * How far values stray from their mean, as a sample tells it of all that might have been drawn: the sum of squares is
 * divided by one less than their number.
 * @throws RangeError if there are fewer than two
 * @example standardDeviation([1, 2, 3]) // 1
 */
export function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) fail('standardDeviation', 'at least two values', values.length);
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/**
 * How far the mean of so many values strays: their deviation divided by the root of their number.
 * @throws RangeError if there are fewer than two
 * @example standardError([1, 2, 3]) // 0.577350…
 */
export function standardError(values: readonly number[]): number {
  return standardDeviation(values) / Math.sqrt(values.length);
}
