import { fail } from '../../number/expect.ts';
import { halfUnit } from '../../number/half-unit.ts';
import { readNumber } from '../../number/read-number.ts';
import { roundTo } from '../../number/round.ts';

/** A figure of which it is known what it is: a quantity of the trace, by id, and its digits as they stand in print. */
export interface PrintedFigure {
  readonly id: string;
  readonly digits: string;
}

/**
 * What numbers print as a figure: rounded, halves away from zero.
 * @internal
 */
export interface Prints {
  readonly value: number;
  readonly decimals: number;
  /** no number that prints so lies outside */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the digits of a figure, however people write them.
 * @throws RangeError naming `where` if they are no decimal number with at most 15 decimals, down to units at least
 * @internal
 */
export function printsOf(where: string, { id, digits }: PrintedFigure): Prints {
  const read = readNumber(digits);
  if ('problem' in read || read.percent || read.fraction)
    return fail(where, `the printed digits of ${id}`, digits);
  const { value, decimals, significant } = read;
  // 1.2e3 says nothing of its units, of which its digits are short.
  const isCoarse = decimals === 0 && value !== 0 && String(Math.abs(value)).length > significant;
  if (decimals > 15 || isCoarse) fail(where, `0 to 15 decimals for ${id}`, digits);
  const half = halfUnit(decimals) * (1 + 1e-9) + Math.abs(value) * 1e-15;
  return { value, decimals, from: value - half, to: value + half };
}

/**
 * Whether a number prints as the figure does. What is no number never does.
 * @internal
 */
export function printsAs(number: number, { value, decimals, from, to }: Prints): boolean {
  return number >= from && number <= to && roundTo(number, decimals) === value;
}
