import type { StepPolicy } from '../../network/policy.ts';
import type { DenseShape, LayerShape } from '../../network/shape.ts';
import type { LayerActivation } from '../../neuron/layer-activation.ts';
import type { Entry } from '../../trace/entry.ts';
import type { Values } from '../../trace/evaluate.ts';
import { letters } from '../../trace/letters.ts';
import { namesOf } from '../../trace/names.ts';
import type { Draws } from './draws.ts';

/** Hundredths, so many apart, from the first to the last. */
const hundredths = (first: number, last: number, step: number) =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => (first + i * step) / 100);

/** Tenths first, then twentieths, then all: as fine as there must be for so many different numbers. */
const pools = [hundredths(10, 90, 10), hundredths(10, 90, 5), hundredths(10, 99, 1)];

/** No 0, which lets nothing through, and no 1, by which a product shows no factor. */
const inputPools = [hundredths(10, 90, 10), hundredths(10, 90, 5), [2, 3, 4], [0.5, 1.5, 2, 2.5, 3]];

/** No 1 either: forgotten, taken twice or divided by, it would not show. Nor a half or 2: forgotten, they look like a loss scaled. */
const rates = [0.3, 0.4, 0.6, 0.7, 0.8];

/**
 * Starting numbers with one or two digits, no two of a kind alike. Weights into a neuron with many inputs get both signs, so that
 * its sum stays small.
 */
export function friendlyNumbers(shape: DenseShape, { loss }: StepPolicy, draws: Draws): Values {
  const { inputs, layers, targets } = namesOf(shape);
  const weights = layers.map((layer) => layer.weights.flat());
  const biases = layers.map((layer) => [...new Set(layer.biases)]);
  const last = shape.layers.at(-1) as LayerShape;
  const numbers: [string, number][] = [];
  const give = (ids: readonly string[], from: readonly number[]) => {
    const different = draws.shuffled(from);
    for (const [i, id] of ids.entries()) numbers.push([id, different[i % different.length] as number]);
  };
  give(inputs, draws.pick(inputPools.filter((pool) => pool.length >= inputs.length)));
  // All weights are different, where two digits suffice for that, and at least those of a layer.
  const all = pools.find((pool) => pool.length >= weights.flat().length);
  if (all) give(weights.flat(), all);
  else for (const ids of weights) give(ids, pools.find((pool) => pool.length >= ids.length) ?? []);
  const wide = new Set(layers.flatMap((layer, l) => (layer.inputs.length > 4 ? (weights[l] ?? []) : [])));
  for (const number of numbers) if (wide.has(number[0])) number[1] *= draws.pick([1, -1]);
  give(biases.flat(), pools.find((pool) => pool.length >= biases.flat().length) ?? []);
  const aims = targetsFor(last.activation, loss, targets.length, draws);
  for (const [k, id] of targets.entries()) numbers.push([id, aims[k] as number]);
  return Object.fromEntries([...numbers, [letters.rate, draws.pick(rates)]]);
}

/** Where outputs can go: one class of several, yes or no, or a share that a sigmoid has. */
function targetsFor(
  activation: LayerActivation,
  loss: StepPolicy['loss'],
  count: number,
  { pick, shuffled }: Draws,
): readonly number[] {
  const several = (list: readonly number[]) => Array.from({ length: count }, () => pick(list));
  if (activation === 'softmax') return shuffled(Array.from({ length: count }, (_, k) => (k === 0 ? 1 : 0)));
  if (activation === 'step' || loss === 'cross-entropy') return several([0, 1]);
  return shuffled(pick([hundredths(10, 90, 10), hundredths(1, 9, 1), hundredths(5, 95, 5)])).slice(0, count);
}

/** How small a slope may be before a neuron counts as saturated: a sigmoid's at sums of about ±2.5, a tanh's at ±1.5. */
const leastSlope = { slope: 0.07, 'tanh slope': 0.18, 'relu slope': 1, 'cross slope': -Infinity } as const;

/** Whether a step shows what a step is: no neuron saturated or dead, no gradient zero, no two neurons of a layer alike. */
export function isTelling(entries: readonly Entry[], values: Values): boolean {
  const outputs = new Set<string>();
  for (const { id, op, role, phase, layer, inputs } of entries) {
    const value = values[id] as number;
    if (!Number.isFinite(value)) return false;
    if (role === 'slope' && value < (leastSlope[op as keyof typeof leastSlope] ?? 0)) return false;
    if (role === 'gradient' && value === 0) return false;
    // A step function that is about to tip gives either.
    if (op === 'step' && Math.abs(values[inputs[0] as string] as number) < 0.05) return false;
    if (op === 'softmax' && value < 0.02) return false;
    if (role !== 'output' || op === 'step') continue;
    const key = `${phase} ${layer} ${value.toFixed(3)}`;
    if (outputs.has(key)) return false;
    outputs.add(key);
  }
  return true;
}
