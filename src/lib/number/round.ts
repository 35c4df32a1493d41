import { fail } from './expect.ts';

/**
 * A number rounded to a count of decimals, halves away from zero. It rounds the exact binary value, as printing does:
 * 1.005 is stored just below its name, so it rounds to 1.
 * @param decimals  whole number from 0 to 15
 * @throws RangeError if decimals is anything else
 * @example
 * roundTo(2.5, 0) // 3
 * roundTo(1.005, 2) // 1
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15)
    fail('roundTo', 'a whole number of decimals from 0 to 15', decimals);
  const rounded = Number(Math.abs(value).toFixed(decimals));
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
