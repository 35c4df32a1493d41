import { isList } from '../short-value.ts';

/** Whatever the order of the arithmetic, so many digits agree. */
const tolerance = 1e-9;

/**
 * Whether a value is the expected one: numbers to nine digits; what is not finite, and lists entry by entry, exactly.
 * @param value     plain data, as the engine has copied it: nothing in it is anybody's code
 * @param expected  a number or lists of them; undefined where a wrong solution gives nothing back
 */
export function isSame(value: unknown, expected: unknown): boolean {
  if (expected === undefined) return value === undefined;
  if (typeof expected === 'number') return typeof value === 'number' && isSameNumber(value, expected);
  if (!isList(expected) || !isList(value) || value.length !== expected.length) return false;
  return Array.from(expected).every((item, i) => isSame(value[i], item));
}

function isSameNumber(value: number, expected: number): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(expected)) return Object.is(value, expected);
  return Math.abs(value - expected) <= tolerance * Math.max(Math.abs(value), Math.abs(expected));
}
