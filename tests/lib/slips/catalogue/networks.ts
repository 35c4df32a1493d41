// Networks for the catalogue's tests, with seeded numbers; and what a mistake makes of one, by another way than the audit's.
import type { Loss, StepPolicy } from '../../../../src/lib/network/policy.ts';
import type { Biases, DenseShape } from '../../../../src/lib/network/shape.ts';
import type { ActivationByHand } from '../../../../src/lib/neuron/layer-activation.ts';
import { randomState } from '../../../../src/lib/points/random-state.ts';
import type { Made } from '../../../../src/lib/slips/made.ts';
import { type Step, stepOf } from '../../../../src/lib/slips/step.ts';
import type { Entry, Rule } from '../../../../src/lib/trace/entry.ts';
import { evaluate, type Values } from '../../../../src/lib/trace/evaluate.ts';
import { traceOfLayers } from '../../../../src/lib/trace/trace.ts';

const biases = {
  none: { each: 'none', trained: false, sign: 1 },
  shared: { each: 'layer', trained: true, sign: 1 },
  own: { each: 'neuron', trained: true, sign: 1 },
  frozen: { each: 'layer', trained: false, sign: 1 },
  'own frozen': { each: 'neuron', trained: false, sign: 1 },
  threshold: { each: 'neuron', trained: true, sign: -1 },
  'shared threshold': { each: 'layer', trained: true, sign: -1 },
} as const satisfies Record<string, Biases>;

type LayerOf = readonly [units: number, activation: ActivationByHand, biases: keyof typeof biases];

/** A network whose numbers are drawn from a seed: weights in ±2, inputs and targets in 0…1, of which a softmax's add up to 1. */
export function networkOf(
  seed: number,
  inputs: number,
  layers: readonly LayerOf[],
  loss: Loss,
  { rate = true, steps = false }: Partial<StepPolicy> = {},
): Step {
  const shape: DenseShape = {
    inputs,
    layers: layers.map(([units, activation, kind]) => ({ units, activation, biases: biases[kind] })),
  };
  const policy: StepPolicy = { loss, hidden: 'old', rate, steps };
  const draw = randomState(seed).randomSample;
  const parameters: Record<string, number> = {};
  for (const { id, op, role } of traceOfLayers(shape, policy))
    if (op === 'parameter')
      parameters[id] = role === 'weight' || role === 'bias' ? 4 * draw() - 2 : 0.1 + 0.8 * draw();
  if (loss === 'softmax cross-entropy') {
    const targets = Object.keys(parameters).filter((id) => id.startsWith('t'));
    const whole = targets.reduce((sum, id) => sum + (parameters[id] as number), 0);
    for (const id of targets) parameters[id] = (parameters[id] as number) / whole;
  }
  return stepOf({ shape, policy, parameters });
}

/** Every kind of layer, loss and step at least once. */
export const networks = {
  '2-2-2, shared biases, mean': networkOf(
    1,
    2,
    [
      [2, 'sigmoid', 'shared'],
      [2, 'sigmoid', 'shared'],
    ],
    'mean',
  ),
  '2-3-3, own biases, half sum, steps': networkOf(
    2,
    2,
    [
      [3, 'tanh', 'own'],
      [3, 'sigmoid', 'own'],
    ],
    'half sum',
    { steps: true },
  ),
  '3-4-4-2, ReLU and softmax, no rate': networkOf(
    3,
    3,
    [
      [4, 'relu', 'shared'],
      [4, 'sigmoid', 'own frozen'],
      [2, 'softmax', 'none'],
    ],
    'softmax cross-entropy',
    { rate: false },
  ),
  '2-2-1, thresholds, cross-entropy, steps without a rate': networkOf(
    4,
    2,
    [
      [2, 'sigmoid', 'shared threshold'],
      [1, 'sigmoid', 'threshold'],
    ],
    'cross-entropy',
    { rate: false, steps: true },
  ),
  '3-3, softmax under a sum of squares': networkOf(5, 3, [[3, 'softmax', 'own frozen']], 'sum'),
  '1-1, a step': networkOf(6, 1, [[1, 'step', 'threshold']], 'half sum'),
  '2-3-2-2-2, four layers, mean': networkOf(
    7,
    2,
    [
      [3, 'identity', 'shared'],
      [2, 'tanh', 'frozen'],
      [2, 'sigmoid', 'own'],
      [2, 'tanh', 'shared threshold'],
    ],
    'mean',
    { steps: true },
  ),
} as const satisfies Record<string, Step>;

/**
 * All of a step with a mistake in it, asides included. Each quantity is put behind everything it reads, whatever the order
 * of rules, and the list is worked out from top to bottom.
 * @throws Error if a rule reads what is not there, or a quantity depends on itself
 */
export function valuesUnder(
  { entries, parameters }: Step,
  { edits, set }: Pick<Made, 'edits' | 'set'>,
): Values {
  const rules = new Map<string, Rule>(entries.map((entry) => [entry.id, entry]));
  for (const edit of edits) rules.set(edit.id, edit);
  const inOrder = new Set<Rule>();
  const open = new Set<string>();
  const put = (id: string, by: string) => {
    const rule = rules.get(id);
    if (!rule) throw new Error(`${by} reads ${id}, which is not there`);
    if (inOrder.has(rule)) return;
    if (open.has(id)) throw new Error(`${id} depends on itself`);
    open.add(id);
    for (const input of rule.inputs) put(input, id);
    inOrder.add(rule);
  };
  for (const id of rules.keys()) put(id, 'nothing');
  return evaluate([...inOrder] as Entry[], { ...parameters, ...set });
}
