import type { Values } from '../lib/trace/evaluate.ts';
import type { Asked } from './digits.ts';

/** Running text with light markup: symbols and numbers from text.ts, and <i>, <sub>, <em>. */
export type Text = string;

/** Predict, then see: the reader chooses before the answer shows. Every option has a reply of its own. */
export interface Choice {
  readonly kind: 'choice';
  /** short, of one chapter only once; it names the question in addresses and in what a reader keeps */
  readonly id: string;
  readonly ask: Text;
  /** exactly one is right; its reply explains why */
  readonly options: readonly Option[];
}

export interface Option {
  readonly text: Text;
  readonly reply: Text;
  readonly right?: true;
}

/** Predict a number on a slider, then see how near it came. */
export interface Estimate {
  readonly kind: 'estimate';
  readonly id: string;
  readonly ask: Text;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** decimals that the slider shows */
  readonly decimals: number;
  readonly unit?: string;
  readonly answer: number;
  /** how far off still counts as a good guess */
  readonly within: number;
  readonly below: Text;
  readonly above: Text;
  readonly solution: Text;
}

/** A number to work out, to so many digits. Known slips are answered by name. */
export interface NumberQuestion {
  readonly kind: 'number';
  readonly id: string;
  readonly ask: Text;
  readonly answer: number;
  readonly digits: Asked;
  readonly slips: readonly Slip[];
  /** shown one by one */
  readonly hints: readonly Text[];
  readonly solution: Text;
  /** the line with numbers that ends the solution */
  readonly line?: Line;
}

/** A wrong number that a known mistake gives. */
export interface Slip {
  readonly value: number;
  readonly reply: Text;
}

export interface Line {
  /** a reference, as in `<Numbers of="…">` */
  readonly of: string;
  readonly expand?: readonly string[];
  readonly atLeast?: number;
  /** other than the article's */
  readonly parameters?: Values;
}

export type Exercise = Choice | Estimate | NumberQuestion;
