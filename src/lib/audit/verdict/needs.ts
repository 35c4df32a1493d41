import { fail } from '../../number/expect.ts';
import type { Example } from '../../slips/step.ts';
import { namesOf } from '../../trace/names.ts';

/**
 * What an example must be for its step to mean anything.
 * @throws RangeError naming `where`, if the targets of a softmax's cross-entropy are no distribution
 */
export function needAuditable(where: string, { shape, policy, parameters }: Example): void {
  if (policy.loss !== 'softmax cross-entropy') return;
  const targets = namesOf(shape).targets.map((id) => parameters[id] as number);
  const total = targets.reduce((sum, target) => sum + target, 0);
  if (targets.some((target) => target < 0) || Math.abs(total - 1) > 1e-6)
    fail(where, 'targets from 0 that add up to 1 for a softmax’s cross-entropy', targets.join(', '));
}
