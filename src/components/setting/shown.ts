import { boundsFor, entryOf, parseReference, quantity } from '../../lib/example/quantities.ts';
import type { Kind } from '../../lib/trace/entry.ts';
import { digitsFor, formatCount, formatFull, formatHeld } from '../../lib/writing/format.ts';
import type { Setting } from './store.ts';

/** How many digits a number shows: the reader's choice, at least or at most so many here, every one, or those of a count. */
export interface Digits {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  readonly full?: boolean | undefined;
  readonly count?: boolean | undefined;
}

/** What a reference names is to a reader: its colour, and how its digits are counted. */
export function kindOf(reference: string): Kind {
  return entryOf(reference).kind;
}

/** The text of a live number, with no more digits than hold: made here at build and again in the browser. */
export function numberText(reference: string, setting: Setting, digits: Digits = {}): string {
  const value = quantity(reference, setting.parameters, setting.rounding);
  return valueText(value, kindOf(reference), setting, digits, boundOf(reference, setting));
}

/**
 * The same for a number that no reference names. One that is not finite is written as such, be it a count or not.
 * @param off  how far the value can be from the true one, where that is known
 */
export function valueText(
  value: number,
  kind: Kind,
  setting: Setting,
  digits: Digits = {},
  off: number = 0,
): string {
  if (digits.full || !Number.isFinite(value)) return formatFull(value);
  if (digits.count) return formatCount(value);
  const { atLeast = 0, atMost = 17 } = digits;
  return formatHeld(value, kind, Math.min(digitsFor(value, kind, setting.digits, atLeast), atMost), off);
}

/** How far the number of a reference can be from the true one. */
export function boundOf(reference: string, { parameters, rounding }: Setting): number {
  const { id } = parseReference(reference);
  return boundsFor(reference, parameters, rounding)[id] ?? 0;
}
