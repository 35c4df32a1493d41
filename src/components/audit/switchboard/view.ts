import type { SlipKindId } from '../../../lib/slips/catalogue/kinds.ts';
import type { Nudged } from '../../../lib/slips/nudge-check.ts';
import type { Values } from '../../../lib/trace/evaluate.ts';

/** A mistake that is switched on: its kind, and which of its places, counted from 0. */
export interface On {
  readonly slip: SlipKindId;
  readonly place: number;
}

/** A number of steps, and the error after them. */
export type Point = readonly [steps: number, error: number];

/** What the step comes to with the mistakes that are on. */
export interface View {
  readonly values: Values;
  /** the circles, wires and intercepts of the drawing that the mistakes touch */
  readonly lit: readonly string[];
  readonly checks: readonly Nudged[];
  /** the error over many steps: as the step works it out, and rightly from the same weights */
  readonly seen: readonly Point[];
  readonly rightly: readonly Point[];
}

/** Why mistakes can't be made together: both change one quantity, or quantities come to depend on themselves. */
export type Clash = { readonly clash: 'same quantity'; readonly id: string } | { readonly clash: 'circle' };
