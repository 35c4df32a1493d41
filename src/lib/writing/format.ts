import { fail } from '../number/expect.ts';
import type { Kind } from '../trace/entry.ts';

/**
 * The digits a reader may choose, and the ones to begin with.
 * @internal
 */
export const digitChoices = [2, 3, 4, 5, 6, 7, 8, 9] as const;
/**
 * The digits that numbers are shown with unless the reader asks for others.
 * @internal
 */
export const defaultDigits = 3;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The one way a number is written in the book. Values, parameters and rates get `digits` decimals; gradients and
 * errors get `digits` significant digits, because their size differs from one to the next.
 * @param digits  whole number from 1 to 17
 * @throws RangeError if digits is anything else
 * @example
 * formatNumber(0.4434344431833004, 'value', 3) // '0.443'
 * formatNumber(-0.0000123456, 'gradient', 3) // '−0.0000123'
 */
export function formatNumber(value: number, kind: Kind, digits: number): string {
  if (!Number.isInteger(digits) || digits < 1 || digits > 17)
    fail('formatNumber', 'a whole number of digits from 1 to 17', digits);
  if (!Number.isFinite(value)) return formatFull(value);
  const size = Math.abs(value);
  const text = kind === 'gradient' || kind === 'error' ? significant(size, digits) : fixed(size, digits);
  return sign(value, text) + text;
}

/**
 * The same with no more digits than hold; where none does, the power of ten below which it lies.
 * @param off  how far the value can be from the true one
 * @example formatHeld(0.123456789, 'value', 9, 1e-5) // '0.1235'
 */
export function formatHeld(value: number, kind: Kind, digits: number, off: number): string {
  const held = heldDigits(value, kind, off);
  if (held >= 1) return formatNumber(value, kind, Math.min(digits, held));
  return `<${formatFull(Number(`1e${Math.ceil(Math.log10(Math.abs(value) + off))}`))}`;
}

/**
 * How many digits of a value hold, counted as formatNumber counts those of its kind, up to 17: it is off by no more than
 * half a unit of the last of them. Below 1, none does.
 * @param off  how far the value can be from the true one
 * @example heldDigits(0.123456789, 'value', 1e-5) // 4
 */
export function heldDigits(value: number, kind: Kind, off: number): number {
  if (!(off > 0 && off < Infinity) || !Number.isFinite(value)) return 17;
  const size = Math.abs(value);
  const decimals = Math.floor(-Math.log10(2 * off));
  const before = Math.floor(Math.log10(size));
  if (kind === 'gradient' || kind === 'error') return Math.min(17, decimals + before + 1);
  return Math.min(17, size < 1e9 ? decimals : decimals + before);
}

/**
 * Digits for a place that wants at least so many: more than the reader chose only where there is more to show. A given
 * 0.1 stays 0.100 beside a result with six decimals.
 * @example
 * digitsFor(0.1, 'value', 3, 6) // 3
 * digitsFor(0.123456, 'value', 3, 6) // 6
 */
export function digitsFor(value: number, kind: Kind, digits: number, atLeast: number): number {
  const short = kind !== 'gradient' && kind !== 'error' && Number(value.toFixed(digits)) === value;
  return short ? digits : Math.max(digits, atLeast);
}

/**
 * Every digit that a double holds: the shortest text that reads back as the same number.
 * @example formatFull(1 / 3) // '0.3333333333333333'
 */
export function formatFull(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const text = powers(String(Math.abs(value)));
  return sign(value, text) + text;
}

/**
 * A count, in groups of thousands: 10,000.
 * @throws RangeError if it is not a whole number
 * @example formatCount(10000) // '10,000'
 */
export function formatCount(value: number): string {
  if (!Number.isSafeInteger(value)) fail('formatCount', 'a whole number', value);
  return sign(value, '1') + String(Math.abs(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

function fixed(size: number, decimals: number): string {
  return size < 1e9 ? size.toFixed(decimals) : powers(size.toExponential(decimals));
}

function significant(size: number, digits: number): string {
  if (size === 0) return '0';
  const exponent = Number(size.toExponential(digits - 1).split('e')[1]);
  return exponent < -6 || exponent >= Math.max(digits, 6)
    ? powers(size.toExponential(digits - 1))
    : size.toFixed(Math.max(0, digits - 1 - exponent));
}

/**
 * A number with its power of ten raised in place of its `e`.
 * @internal
 */
export function powers(text: string): string {
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return mantissa;
  const raised = [...String(Math.abs(Number(exponent)))].map((digit) => superscripts[Number(digit)]).join('');
  return `${mantissa} × 10${Number(exponent) < 0 ? '⁻' : ''}${raised}`;
}

/** A minus, unless every digit shown is zero. */
function sign(value: number, text: string): string {
  return value < 0 && /[1-9]/.test(text.split(' ')[0] ?? '') ? '−' : '';
}
