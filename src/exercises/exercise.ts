// What an exercise is, its words apart: they stand in texts/, by the ids given here.
import type { VariationName } from '../lib/slips/variations.ts';
import type { Values } from '../lib/trace/evaluate.ts';

/** Predict, then see: the reader chooses before the answer shows. Every option has a reply of its own. */
export interface Choice {
  readonly kind: 'choice';
  /** short, of one chapter only once; it names the question in addresses and in what a reader keeps */
  readonly id: string;
  /** ids, in the order shown. A reader's choice is kept by its place, so the order of what is published stays. */
  readonly options: readonly string[];
  /** the id of the one that is right; its reply explains why */
  readonly right: string;
}

/** Predict a number on a slider, then see how near it came. */
export interface Estimate {
  readonly kind: 'estimate';
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** decimals that the slider shows */
  readonly decimals: number;
  readonly answer: number;
  /** how far off still counts as a good guess */
  readonly within: number;
}

/** A number to work out, to so many digits: a quantity of the worked example, or any other. */
export type NumberExercise = Quantity | OtherNumber;

interface Quantity {
  readonly kind: 'number';
  readonly id: string;
  /** an id of the trace */
  readonly of: string;
  /** other than the article's, so that the answer can't be read off the page */
  readonly parameters?: Values;
  readonly digits: Asked;
  /** variations of the library, each meaning the same quantity under it, and slips of this exercise alone */
  readonly slips: readonly (VariationName | OwnSlip)[];
  /** the quantity's line with numbers ends the solution, written out as `<Numbers>` does */
  readonly line?: { readonly expand?: readonly string[]; readonly atLeast?: number };
}

interface OtherNumber {
  readonly kind: 'number';
  readonly id: string;
  readonly answer: number;
  readonly digits: Asked;
  readonly slips: readonly OwnSlip[];
}

/** A wrong number that a mistake gives which is no slip of the library's: another quantity, a forgotten half. */
interface OwnSlip {
  readonly id: string;
  readonly value: number;
}

/** To how many digits an answer is asked for: decimals, or significant digits. No decimals at all is a whole number. */
export type Asked = { readonly decimals: number } | { readonly significant: number };

export type Exercise = Choice | Estimate | NumberExercise;
