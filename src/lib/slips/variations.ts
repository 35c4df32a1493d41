import type { Rule } from '../trace/entry.ts';
import type { Rounding, Values } from '../trace/evaluate.ts';
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

/** The slips, and what is no mistake: roundings, learning rates, targets. */
export const variations = {
  ...slips,
  'outputs-to-2': { rounding: { what: 'outputs', decimals: 2 } },
  'outputs-to-3': { rounding: { what: 'outputs', decimals: 3 } },
  'all-to-2': { rounding: { what: 'every quantity', decimals: 2 } },
  'all-to-3': { rounding: { what: 'every quantity', decimals: 3 } },
  'rate-tiny': { set: { rho: 0.01 } },
  'rate-small': { set: { rho: 0.1 } },
  'rate-large': { set: { rho: 5 } },
  'rate-huge': { set: { rho: 50 } },
  // targets in the middle of the sigmoid, where its slope is greatest, at a moderate and at a bouncing rate
  middle: { set: { t1: 1 / 2, t2: 1 / 2 } },
  'middle-bouncing': { set: { t1: 1 / 2, t2: 1 / 2, rho: 20 } },
} as const satisfies Record<string, Variation>;

export type VariationName = keyof typeof variations;
