import type { Asked } from '../exercise.ts';

/** A whole number is asked for. */
export function isWhole(asked: Asked): boolean {
  return 'decimals' in asked && asked.decimals === 0;
}

/** What one step of the last digit asked for is worth, for a number of this size. */
export function lastPlace(value: number, asked: Asked): number {
  if ('decimals' in asked) return 10 ** -asked.decimals;
  const exponent = value === 0 ? 0 : Number(value.toExponential(asked.significant - 1).split('e')[1]);
  return 10 ** (exponent - asked.significant + 1);
}

/** Of a last place, a hair more than half: the half itself may be rounded up or down. */
export const half = (1 + 1e-6) / 2;

/** Whether a number rounds to the same digits as the exact one; more digits than asked for do no harm. */
export function sameDigits(value: number, exact: number, asked: Asked): boolean {
  return Math.abs(value - exact) <= half * lastPlace(exact, asked);
}

/** A number as an answer is written: as many digits as asked for, the minus as a hyphen. */
export function written(value: number, asked: Asked): string {
  const decimals = 'decimals' in asked ? asked.decimals : -Math.round(Math.log10(lastPlace(value, asked)));
  return decimals >= 0 ? value.toFixed(decimals) : value.toPrecision(6);
}
