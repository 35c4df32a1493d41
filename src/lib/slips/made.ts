import type { Rule } from '../trace/entry.ts';
import type { Values } from '../trace/evaluate.ts';

/** One mistake, made in one place of one network. */
export interface Made {
  /** of the catalogue */
  readonly slip: string;
  /** the quantities that are made otherwise, by id; the first is where right and wrong part */
  readonly at: readonly string[];
  /** the rules by which they are made, in any order; a rule with a new id is an aside that another one reads */
  readonly edits: readonly Rule[];
  /** numbers that the step begins with, taken for others */
  readonly set?: Values;
}
