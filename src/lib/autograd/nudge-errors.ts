import { fail } from '../number/expect.ts';
import { relativeError } from './gradient-check.ts';
import type { Objective } from './nudged.ts';

/** What a nudge of one length says of a slope, one-sided and central, and how far each is off relative to the larger. */
export interface NudgeErrors {
  readonly step: number;
  /** (f(x + step) − f(x)) / step */
  readonly oneSided: number;
  /** (f(x + step) − f(x − step)) / 2 step */
  readonly central: number;
  readonly oneSidedError: number;
  readonly centralError: number;
}

/**
 * Nudges along one parameter, long ones and short ones, beside the slope that is known. They are divided by the step as
 * it is asked for: one too short to change the parameter gives 0.
 * @param at     which parameter, counted from 0
 * @param slope  the true one
 * @param steps  lengths, in the parameter's unit
 * @throws RangeError if there is no such parameter, or a step is not positive
 * @example nudgeErrors(([x]) => x ** 3, [2], 0, 12, [0.5])[0].central // 12.25
 */
export function nudgeErrors(
  f: Objective,
  x: ArrayLike<number>,
  at: number,
  slope: number,
  steps: readonly number[],
): readonly NudgeErrors[] {
  const place = Float64Array.from(x);
  if (!(at in place)) fail('nudgeErrors', `a parameter from 0 to ${place.length - 1}`, at);
  const here = place[at] as number;
  const value = f(place.slice());
  return steps.map((step) => {
    if (!(step > 0 && step < Infinity)) fail('nudgeErrors', 'positive steps', step);
    const high = f(place.with(at, here + step));
    const low = f(place.with(at, here - step));
    const oneSided = (high - value) / step;
    const central = (high - low) / (2 * step);
    return {
      step,
      oneSided,
      central,
      oneSidedError: relativeError(slope, oneSided),
      centralError: relativeError(slope, central),
    };
  });
}

/**
 * The second and the third derivative along one parameter, from its first at three places: good to six digits or so.
 * @param gradient  of the objective, at any x
 * @throws RangeError if there is no such parameter
 * @example higherSlopes(([x]) => [x ** 2], [2], 0) // { second: 4, third: 2 }
 */
export function higherSlopes(
  gradient: (x: Float64Array) => ArrayLike<number>,
  x: ArrayLike<number>,
  at: number,
): { readonly second: number; readonly third: number } {
  const place = Float64Array.from(x);
  if (!(at in place)) fail('higherSlopes', `a parameter from 0 to ${place.length - 1}`, at);
  const step = 2 ** -11 * Math.max(1, Math.abs(place[at] as number));
  const slopeAt = (shift: number) => gradient(place.with(at, (place[at] as number) + shift))[at] as number;
  const [low, here, high] = [slopeAt(-step), slopeAt(0), slopeAt(step)];
  return { second: (high - low) / (2 * step), third: (high - 2 * here + low) / step ** 2 };
}
