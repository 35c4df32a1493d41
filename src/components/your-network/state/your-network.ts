import type { Convention } from '../../../lib/audit/naming/convention.ts';
import type { Claim } from '../../../lib/audit/verdict/verdict.ts';
import type { Example } from '../../../lib/slips/step.ts';
import { defaultDigits } from '../../../lib/writing/format.ts';
import { type PresetId, presets } from './presets.ts';
import { firstWish, type SheetWish } from './sheet-wish.ts';

/** Everything that the page is about, shared by its parts. */
export interface YourNetwork {
  /** what the address's differences are differences from */
  readonly preset: PresetId;
  readonly example: Example;
  /** how quantities are called */
  readonly names: Convention;
  /** 2 to 9, as formatNumber takes them */
  readonly digits: number;
  /** what the reader got */
  readonly claims: readonly Claim[];
  readonly sheet: SheetWish;
}

/** A preset as it comes. */
export function startAt(preset: PresetId): YourNetwork {
  return { preset, ...presets[preset], digits: defaultDigits, claims: [], sheet: firstWish };
}

/** What the page is built with, and shows without JavaScript. */
export const startState: YourNetwork = startAt('book');
