import { order } from './claim.ts';
import type { Digits } from './shown.ts';
import type { Setting } from './store.ts';

/** Where `slipped` is cut to tell its four places apart, as in `{ by: 'size', cuts: ofSlip, cases: […] }`. */
export const ofSlip = [0, 1.5, 2.5] as const;

/**
 * What a slip makes of a gradient, as both are printed: −1 of the wrong sign, 1 too small, 2 the same, 3 too large, which
 * it is too where there should be nothing.
 * @param wrong, right  references
 */
export function slipped(wrong: string, right: string, setting: Setting, digits: Digits = {}): number {
  if (order(wrong, right, setting, digits) === 0) return 2;
  const signs = order(wrong, 0, setting, digits) * order(right, 0, setting, digits);
  return signs < 0 ? -1 : 2 + order(wrong, right, setting, { ...digits, sizes: true });
}
