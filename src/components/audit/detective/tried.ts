// What weighs a value that a reader tries; it comes with the first one.
import { formatFull, formatNumber } from '../../../lib/writing/format.ts';
import { type Outcome, type Output, outcomesOf } from './outcome.ts';

export interface Weighed {
  readonly outcomes: readonly Outcome[];
  readonly fits: boolean;
  /** the intercept, with as many decimals as are asked for, or more until what is said of it is true of what is shown */
  readonly shown: string;
}

/** What an intercept makes of the outputs, and whether all of them are as printed. */
export function weighed(intercept: number, outputs: readonly Output[], places: number): Weighed {
  const fitsOf = (one: number) => outcomesOf(one, outputs).map(({ fit }) => fit);
  const fits = fitsOf(intercept);
  const texts = [0, 1, 2, 3, 4, 5].map((more) => formatNumber(intercept, 'parameter', places + more));
  const isSame = (text: string) => fitsOf(Number(text.replace('−', '-'))).join() === fits.join();
  return {
    outcomes: outcomesOf(intercept, outputs),
    fits: fits.every((fit) => fit === 'fits'),
    shown: texts.find(isSame) ?? formatFull(intercept),
  };
}
