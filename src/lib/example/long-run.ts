import { fail } from '../number/expect.ts';
import type { Values } from '../trace/evaluate.ts';
import { quantity } from './quantities.ts';
import { articleAfter } from './written-out.ts';

/** How many steps are taken at once while nothing happens. */
const stride = 1000;

/**
 * The first step, counted from 1, after which the error of a long run of the worked example's network is below a bound. The run is
 * looked at in strides, and step by step only in the one that gets there: one that dips below the bound and comes back
 * within a stride goes unseen.
 * @param start  as `articleAfter` takes it
 * @throws RangeError if the error is not below the bound after `limit` steps
 * @example longRunBelow(1e-4, article) // 577
 */
export function longRunBelow(bound: number, start: Values, limit = 1_000_000): number {
  let [steps, from] = [0, start];
  let next = articleAfter(from, stride);
  while (!(quantity('E', next) < bound)) {
    if (steps >= limit) fail('longRunBelow', `an error below ${bound} within ${limit} steps`, limit);
    [from, next] = [next, articleAfter(next, stride)];
    steps += stride;
  }
  do {
    from = articleAfter(from, 1);
    steps++;
  } while (!(quantity('E', from) < bound));
  return steps;
}
