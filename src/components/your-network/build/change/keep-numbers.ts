import type { StepPolicy } from '../../../../lib/network/policy.ts';
import type { DenseShape } from '../../../../lib/network/shape.ts';
import type { Example } from '../../../../lib/slips/step.ts';
import type { Values } from '../../../../lib/trace/evaluate.ts';
import { letters } from '../../../../lib/trace/letters.ts';
import { namesOf } from '../../../../lib/trace/names.ts';
import { filled } from '../../state/numbers.ts';
import { activationFor } from '../../state/possible.ts';

/**
 * An example with another network or step: each number that still has a place stays, whatever its id becomes; the others get
 * friendly values. Where each neuron gets its own bias, it is what the layer shared.
 * @param cameFrom  for each layer of the new shape, which one of the old it was, counted from 0; undefined for a new one
 */
export function keepingNumbers(
  { shape, policy, parameters }: Example,
  next: DenseShape,
  how: StepPolicy = policy,
  cameFrom: readonly (number | undefined)[] = next.layers.map((_, l) => l),
): Example {
  const [before, after] = [namesOf(shape), namesOf(next)];
  const known: Record<string, number> = {};
  const take = (id: string, old: string | undefined) => {
    const value = old === undefined ? undefined : parameters[old];
    if (value !== undefined) known[id] = value;
  };
  for (const [i, id] of after.inputs.entries()) take(id, before.inputs[i]);
  for (const [k, id] of after.targets.entries()) take(id, before.targets[k]);
  take(letters.rate, letters.rate);
  for (const [l, { weights, biases }] of after.layers.entries()) {
    const old = before.layers[cameFrom[l] ?? -1];
    for (const [i, row] of weights.entries())
      for (const [j, id] of row.entries()) take(id, old?.weights[i]?.[j]);
    // A shared bias stands at each neuron under the same id: of several old ones, the first is taken.
    for (const [j, id] of biases.entries()) if (known[id] === undefined) take(id, old?.biases[j]);
  }
  return { shape: next, policy: how, parameters: filled(next, how, fitted(next, how, known)) };
}

/** Targets that the loss can't have become the nearest that it can: yes or no; one class of several. */
function fitted(shape: DenseShape, { loss }: StepPolicy, known: Values): Values {
  const asked = activationFor(loss);
  const ids = namesOf(shape).targets;
  const targets = ids.flatMap((id) => known[id] ?? []);
  if (asked === undefined || targets.length === 0) return known;
  if (asked === 'sigmoid') {
    const shares = ids.map((id) => [
      id,
      known[id] === undefined ? undefined : Math.min(1, Math.max(0, known[id])),
    ]);
    return { ...known, ...Object.fromEntries(shares.filter(([, value]) => value !== undefined)) };
  }
  const all = ids.map((id) => known[id] ?? 0);
  const isShared = all.every((value) => value >= 0) && Math.abs(all.reduce((a, b) => a + b, 0) - 1) < 1e-6;
  const most = all.indexOf(Math.max(...all));
  return isShared
    ? { ...known, ...Object.fromEntries(ids.map((id, k) => [id, all[k] as number])) }
    : { ...known, ...Object.fromEntries(ids.map((id, k) => [id, k === most ? 1 : 0])) };
}
