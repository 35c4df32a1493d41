import { printValue } from './print-value.ts';

/** As many entries as are printed, and one to tell that there are more. */
const mostItems = 101;
const deepest = 7;

/** A value for a narrow column: on one line, its numbers to six digits. */
export function shortValue(value: unknown): string {
  return printValue(cut(value, 0)).replace(/\n\s*/g, ' ');
}

function cut(value: unknown, depth: number): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(6));
  if (!isList(value) || depth === deepest) return value;
  const few = Array.from({ length: Math.min(value.length, mostItems) }, (_, i) => cut(value[i], depth + 1));
  // The length is told, though its entries are not looked at.
  if (value.length > mostItems) few.length = value.length;
  return few;
}

/** An array, or one of the flat typed ones. */
export function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
