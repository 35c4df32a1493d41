import type { Rule } from '../trace/entry.ts';
import type { Rounding, Values } from '../trace/evaluate.ts';
import { experiments } from './experiments.ts';
import { type OtherPolicy, slips } from './slips.ts';

/**
 * The step done otherwise: with a slip (rules of the trace replaced, or another policy), with rounding on the way, or
 * from another setting. Chapters name one behind a tilde: `dE_db22~no-slope`.
 */
export interface Variation {
  readonly edits?: readonly Rule[];
  readonly policy?: OtherPolicy;
  readonly rounding?: Rounding;
  readonly set?: Values;
}

/**
 * The slips, and what is no mistake: roundings, learning rates, targets.
 * @example
 * variations['outputs-to-3'] // { rounding: { what: 'outputs', decimals: 3 } }
 * quantity('E~outputs-to-3') // 0.44356
 */
export const variations = {
  ...slips,
  ...experiments,
} as const satisfies Record<string, Variation>;

/** The name of a variation, as it stands behind a tilde in a reference. */
export type VariationName = keyof typeof variations;
