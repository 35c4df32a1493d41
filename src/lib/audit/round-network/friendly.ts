import type { StepPolicy } from '../../network/policy.ts';
import type { DenseShape, LayerShape } from '../../network/shape.ts';
import type { ActivationByHand } from '../../neuron/layer-activation.ts';
import type { Entry, Op } from '../../trace/entry.ts';
import type { Values } from '../../trace/evaluate.ts';
import { letters } from '../../trace/letters.ts';
import { namesOf } from '../../trace/names.ts';
import type { Draws } from './draws.ts';

/** Hundredths, so many apart, from the first to the last. */
const hundredths = (first: number, last: number, step: number) =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => (first + i * step) / 100);

/** As fine as there must be for so many different numbers: tenths, twentieths, all with two digits. */
const pools = [hundredths(10, 90, 10), hundredths(10, 90, 5), hundredths(10, 99, 1)];
const smallPools = [hundredths(5, 50, 5), hundredths(1, 50, 1)].map((pool) => [
  ...pool,
  ...pool.map((value) => -value),
]);
const enough = (from: readonly (readonly number[])[], count: number) =>
  from.find((pool) => pool.length >= count) ?? (from.at(-1) as readonly number[]);

/**
 * How quiet a network is to be, since sums over many inputs saturate what bends them: its weights all positive but in layers
 * with more than four inputs; of both signs wherever there are more than two; all its numbers small, and of both signs.
 */
export type Quiet = 0 | 1 | 2;

/** No 0, which lets nothing through, and no 1, by which a product shows no factor. */
const inputPools = [hundredths(10, 90, 10), hundredths(10, 90, 5), [2, 3, 4], [0.5, 1.5, 2, 2.5, 3]];

/** No 1 either: forgotten, taken twice or divided by, it would not show. Nor a half or 2: forgotten, they look like a loss scaled. */
export const friendlyRates = [0.3, 0.4, 0.6, 0.7, 0.8];

/** Starting numbers with one or two digits, no two of a kind alike. */
export function friendlyNumbers(
  shape: DenseShape,
  policy: StepPolicy,
  { rate, quiet }: { readonly rate: number; readonly quiet: Quiet },
  draws: Draws,
): Values {
  const { inputs, layers, targets } = namesOf(shape);
  const weights = layers.map((layer) => layer.weights.flat());
  const biases = layers.map((layer) => [...new Set(layer.biases)]);
  const last = shape.layers.at(-1) as LayerShape;
  const numbers = new Map<string, number>();
  const give = (ids: readonly string[], from: readonly number[]) => {
    const different = draws.shuffled(from);
    for (const [i, id] of ids.entries()) numbers.set(id, different[i % different.length] as number);
  };
  const from = quiet === 2 ? smallPools : pools;
  give(
    inputs,
    quiet === 2
      ? enough(pools, inputs.length)
      : draws.pick(inputPools.filter((pool) => pool.length >= inputs.length)),
  );
  // All weights are different, where two digits suffice for that, and at least those of a layer.
  const all = weights.flat();
  for (const ids of all.length <= (from.at(-1)?.length ?? 0) ? [all] : weights)
    give(ids, enough(from, ids.length));
  for (const [l, ids] of weights.entries()) {
    if (quiet === 2 || (layers[l]?.inputs.length ?? 0) <= (quiet === 0 ? 4 : 2)) continue;
    for (const id of ids) numbers.set(id, (numbers.get(id) as number) * draws.pick([1, -1]));
  }
  give(biases.flat(), enough(from, biases.flat().length));
  const aims = targetsFor(last.activation, policy.loss, targets.length, draws);
  for (const [k, id] of targets.entries()) numbers.set(id, aims[k] as number);
  if (policy.rate) numbers.set(letters.rate, rate);
  return Object.fromEntries(numbers);
}

/** Where outputs can go: one class of several, yes or no, or a share that a sigmoid has. */
function targetsFor(
  activation: ActivationByHand,
  loss: StepPolicy['loss'],
  count: number,
  { pick, shuffled }: Draws,
): readonly number[] {
  const several = (list: readonly number[]) => Array.from({ length: count }, () => pick(list));
  if (activation === 'softmax') return shuffled(Array.from({ length: count }, (_, k) => (k === 0 ? 1 : 0)));
  if (activation === 'step' || loss === 'cross-entropy') return several([0, 1]);
  return shuffled(pick([hundredths(10, 90, 10), hundredths(1, 9, 1), hundredths(5, 95, 5)])).slice(0, count);
}

/**
 * Whether a step shows what a step is: no neuron saturated or dead, no gradient zero, no two neurons of a layer alike. Step
 * functions let nothing through or are right already, so with them some gradients may be zero, not all.
 */
export function isTelling(entries: readonly Entry[], values: Values): boolean {
  const outputs = new Set<string>();
  const mayBeZero = entries.some(({ op }) => op === 'step');
  if (!entries.some(({ id, role }) => role === 'gradient' && values[id] !== 0)) return false;
  for (const { id, op, role, phase, layer, inputs } of entries) {
    const value = values[id] as number;
    if (!Number.isFinite(value)) return false;
    if (role === 'gradient' && value === 0 && !mayBeZero) return false;
    if (role !== 'output') continue;
    if (isStuck(op, value, values[inputs[0] as string] as number)) return false;
    const key = `${phase} ${layer} ${value.toFixed(3)}`;
    if (op !== 'step' && outputs.has(key)) return false;
    outputs.add(key);
  }
  return true;
}

/** Whether an output hardly moves with its sum, or a step function is about to tip. */
function isStuck(op: Op, output: number, sum: number): boolean {
  switch (op) {
    case 'sigmoid':
      return output * (1 - output) < 0.07; // from sums of ±2.5 on
    case 'tanh':
      return 1 - output * output < 0.18; // ±1.5
    case 'relu':
      return output === 0;
    case 'softmax':
      return output < 0.02;
    case 'step':
      return Math.abs(sum) < 0.05;
    default:
      return false;
  }
}
