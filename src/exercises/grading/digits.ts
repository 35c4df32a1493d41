import { halfUnit } from '../../lib/number/half-unit.ts';
import type { Asked } from '../exercise.ts';

/** A whole number is asked for. */
export function isWhole(asked: Asked): boolean {
  return 'decimals' in asked && asked.decimals === 0;
}

/** How many decimals the digits asked for come to, for a number of this size; −1 where the last of them counts tens. */
function decimalsFor(value: number, asked: Asked): number {
  if ('decimals' in asked) return asked.decimals;
  const exponent = value === 0 ? 0 : Number(value.toExponential(asked.significant - 1).split('e')[1]);
  return asked.significant - 1 - exponent;
}

/** What one step of the last digit asked for is worth, for a number of this size. */
export function lastPlace(value: number, asked: Asked): number {
  return 10 ** -decimalsFor(value, asked);
}

/** How far off the same digits may be: a hair more than half a step, since the half itself may be rounded up or down. */
export function tolerance(exact: number, asked: Asked): number {
  return (1 + 1e-6) * halfUnit(decimalsFor(exact, asked));
}

/** Whether a number rounds to the same digits as the exact one; more digits than asked for do no harm. */
export function sameDigits(value: number, exact: number, asked: Asked): boolean {
  return Math.abs(value - exact) <= tolerance(exact, asked);
}

/** A number as an answer is written: as many digits as asked for, the minus as a hyphen. */
export function written(value: number, asked: Asked): string {
  const decimals = decimalsFor(value, asked);
  return decimals >= 0 ? value.toFixed(decimals) : value.toPrecision(6);
}
