import { fail } from '../number/expect.ts';
import { roundTo } from '../number/round.ts';
import type { Rule } from '../trace/entry.ts';
import type { Values } from '../trace/evaluate.ts';
import type { Step } from './step.ts';

/** What is made otherwise in a step: rules in any order, of which those with new ids are asides; and numbers it begins with. */
export interface Patch {
  readonly edits?: readonly Rule[];
  readonly set?: Values;
}

/** Every computed quantity is rounded before anything reads it: to decimals, to significant digits, or to single precision. */
export type RoundedTo =
  | { readonly to: 'decimals' | 'digits'; readonly places: number }
  | { readonly to: 'single precision' };

/**
 * A patch made ready: each rule as the code that computes it, and the places it changes.
 * @internal
 */
export interface Prepared {
  readonly places: readonly number[];
  readonly codes: readonly Int32Array[];
  readonly factors: readonly number[];
  readonly given: readonly (readonly [place: number, value: number])[];
  /** the ids that it gives places of its own, behind those of the step */
  readonly asides: readonly string[];
}

/**
 * What a patch is laid on: the values of every quantity, of which some are given and not computed.
 * @internal
 */
export interface Ground {
  readonly values: Float64Array;
  readonly forced: Uint8Array;
  readonly rounded?: RoundedTo;
}

/** Works out a step's quantities under patches. All of it belongs to the one step that it was made for. */
export interface Evaluator {
  readonly step: Step;
  /** where a quantity stands among the values. @throws RangeError if the step has none of that id */
  placeOf(id: string): number;
  /** @throws RangeError if a rule reads what neither the step nor the patch has, or a number is set that is computed */
  prepare(patch: Patch): Prepared;
  /**
   * The step with some quantities given, as a reader's own numbers are: whatever follows is computed from those.
   * @throws RangeError if an id is unknown or a value is not finite, or as roundTo
   */
  groundOf(forced?: Values, rounded?: RoundedTo): Ground;
  /**
   * Quantities under a patch, in dependency order whatever the order of the rules: only what is asked for and touched is
   * computed. A few µs.
   * @param ids  of the step or the patch's own asides
   * @throws RangeError naming the ids, if quantities come to depend on themselves
   */
  valuesOf(ids: readonly string[], patch: Prepared, ground: Ground): readonly number[];
  /** one of them, by its place */
  valueAt(place: number, patch: Prepared, ground: Ground): number;
  /** Whether a change there can reach a quantity. */
  reaches(from: readonly number[], place: number): boolean;
}

/**
 * A number rounded as a reader keeps it.
 * @internal
 */
export function roundedTo(rounded: RoundedTo, value: number): number {
  switch (rounded.to) {
    case 'single precision':
      return Math.fround(value);
    case 'decimals':
      return roundTo(value, rounded.places);
    case 'digits': {
      const { places } = rounded;
      if (!Number.isInteger(places) || places < 1 || places > 17)
        fail('roundedTo', 'a whole number of significant digits from 1 to 17', places);
      return Number(value.toPrecision(places));
    }
    default:
      return rounded satisfies never;
  }
}
