import type { Example } from '../../../lib/slips/step.ts';
import { idsOf } from './numbers.ts';

/** Whether two examples are not one and the same: another network, another way to take the step, or another number. */
export function differs(a: Example, b: Example): boolean {
  if (a === b) return false;
  const plan = ({ shape, policy }: Example) =>
    JSON.stringify([
      shape.inputs,
      shape.layers.map(({ units, activation, biases: { each, trained, sign } }) => [
        units,
        activation,
        each,
        trained,
        sign,
      ]),
      [policy.loss, policy.hidden, policy.rate, policy.steps],
    ]);
  return plan(a) !== plan(b) || idsOf(a.shape, a.policy).some((id) => a.parameters[id] !== b.parameters[id]);
}
