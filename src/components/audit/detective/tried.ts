// What weighs a value that a reader tries; it comes with the first one.
import { type Outcome, type Output, outcomesOf } from './outcome.ts';

/** What an intercept makes of the outputs, and whether all of them are as printed. */
export function weighed(
  intercept: number,
  outputs: readonly Output[],
): { readonly outcomes: readonly Outcome[]; readonly fits: boolean } {
  const outcomes = outcomesOf(intercept, outputs);
  return { outcomes, fits: outcomes.every(({ fit }) => fit === 'fits') };
}
