import { fail } from '../number/expect.ts';
import { needStep, type Objective, sidesOf } from './nudged.ts';

/**
 * The central difference along one parameter, (f(x + ε) − f(x − ε)) / 2ε: off by about ε²·f‴/6 because ε is not small
 * enough, and by about 10⁻¹⁶·f/ε because the two values share their first digits.
 * @param at    which parameter, counted from 0
 * @param step  ε, in the parameter's unit
 * @throws RangeError if there is no such parameter, if the step is not positive or too small to change it, or if an
 *   objective is not finite
 * @example
 * centralDifference(([x]) => x ** 3, [2], 0, 0.5) // 12.25
 * centralDifference(([x]) => x ** 3, [2], 0, 0.0625) // 12.0039…
 */
export function centralDifference(f: Objective, x: ArrayLike<number>, at: number, step: number): number {
  const place = Float64Array.from(x);
  if (!(at in place)) fail('centralDifference', `a parameter from 0 to ${place.length - 1}`, at);
  needStep('centralDifference', place[at] as number, step);
  const { byNudging } = sidesOf(f, place, at, step, 0);
  if (!Number.isFinite(byNudging))
    fail('centralDifference', 'an objective that is finite on both sides', byNudging);
  return byNudging;
}
