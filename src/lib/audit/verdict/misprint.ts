import type { Figure } from './figure.ts';

/** What can happen to a number on its way into print. */
export type Misprint = 'one digit' | 'neighbours exchanged' | 'one left out' | 'point moved';

/** Fewer digits than this are met by a misprint of almost anything. */
const fewest = 4;

/** The misprint that makes a figure of a value, if one does. It can never be more than a guess. */
export function misprintOf(figure: Figure, value: number): Misprint | undefined {
  if (figure.significant < fewest || figure.unit === 0 || !Number.isFinite(value)) return undefined;
  if (Math.abs(value) > 1e6 || Math.sign(value) !== Math.sign(figure.value)) return undefined;
  const printed = figure.digits;
  const asPrinted = ends(value, figure.decimals);
  if (asPrinted.some((right) => changed(right, printed))) return 'one digit';
  if (asPrinted.some((right) => exchanged(right, printed))) return 'neighbours exchanged';
  if (ends(value, figure.decimals + 1).some((right) => leftOut(right, printed))) return 'one left out';
  const shifts = [-2, -1, 1, 2].map((places) => figure.value * 10 ** places);
  const isShifted = shifts.some((moved) => {
    const unit = figure.unit * Math.abs(moved / figure.value);
    return Math.abs(moved - value) <= unit / 2;
  });
  return isShifted ? 'point moved' : undefined;
}

/** A value's digits, rounded and cut, without its sign. */
function ends(value: number, decimals: number): readonly string[] {
  const size = Math.abs(value);
  const rounded = size.toFixed(Math.min(decimals, 20));
  const longer = size.toFixed(Math.min(decimals + 3, 23)).slice(0, -3);
  return [...new Set([rounded, longer.endsWith('.') ? longer.slice(0, -1) : longer])];
}

function changed(right: string, printed: string): boolean {
  if (right.length !== printed.length) return false;
  const differ = [...right].flatMap((digit, i) => (digit === printed[i] ? [] : [i]));
  // In its last place a number is as often off by its own rounding.
  return differ.length === 1 && right[differ[0] as number] !== '.' && differ[0] !== right.length - 1;
}

function exchanged(right: string, printed: string): boolean {
  if (right.length !== printed.length) return false;
  const differ = [...right].flatMap((digit, i) => (digit === printed[i] ? [] : [i]));
  const [a = 0, b = 0] = differ;
  return differ.length === 2 && b === a + 1 && right[a] === printed[b] && right[b] === printed[a];
}

function leftOut(right: string, printed: string): boolean {
  if (right.length !== printed.length + 1) return false;
  return [...right].some(
    (digit, i) => digit !== '.' && i > 0 && right.slice(0, i) + right.slice(i + 1) === printed,
  );
}
