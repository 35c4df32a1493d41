import type { LayerShape } from '../../network/shape.ts';
import { type Example, type Step, stepOf } from '../../slips/step.ts';
import { letters } from '../../trace/letters.ts';
import { namesOf } from '../../trace/names.ts';
import { type Meaning, meaningsOf } from './meanings.ts';
import { nearestNames } from './nearest.ts';

/** What another example would have to state for a quantity to be in its step. */
export type Lacking = 'steps' | 'learning rate' | 'trained biases' | 'biases of neurons' | 'biases of layers';

/**
 * What is wrong with a name.
 * - `empty`: there is none
 * - `not in this step`: the quantity exists where the example states more or something else, and not here
 * - `unknown`: nobody uses it for a quantity of such a network; names that are nearly like it
 */
export type NameProblem =
  | { readonly problem: 'empty' }
  | { readonly problem: 'not in this step'; readonly id: string; readonly lacks: Lacking }
  | { readonly problem: 'unknown'; readonly nearest: readonly string[] };

/**
 * What is wrong with a name, if it means nothing in a step.
 * @example nameProblemOf('w9', stepOf(articleExample())) // { problem: 'unknown', nearest: ['w1', 'w3', 'w2'] }
 */
export function nameProblemOf(name: string, step: Step): NameProblem | undefined {
  if (name.trim() === '') return { problem: 'empty' };
  if (meaningsOf(name, step).length > 0) return undefined;
  for (const [lacks, other] of Object.entries(others)) {
    const [meaning]: readonly Meaning[] = meaningsOf(name, stepOf(other(step)));
    if (meaning) return { problem: 'not in this step', id: meaning.id, lacks: lacks as Lacking };
  }
  return { problem: 'unknown', nearest: nearestNames(name, step) };
}

/** The same example, where it states something else. Only what it consists of is asked, so numbers that are missing are 0. */
const others = {
  steps: (example) => ({ ...example, policy: { ...example.policy, steps: true } }),
  'learning rate': (example) => completed({ ...example, policy: { ...example.policy, rate: true } }),
  'trained biases': (example) => withBiases(example, ({ biases }) => ({ ...biases, trained: true })),
  'biases of neurons': (example) => withBiases(example, () => ({ each: 'neuron', trained: true, sign: 1 })),
  'biases of layers': (example) => withBiases(example, () => ({ each: 'layer', trained: true, sign: 1 })),
} as const satisfies Record<Lacking, (example: Example) => Example>;

function withBiases(example: Example, biasesOf: (layer: LayerShape) => LayerShape['biases']): Example {
  const layers = example.shape.layers.map((layer) => ({ ...layer, biases: biasesOf(layer) }));
  return completed({
    ...example,
    shape: { ...example.shape, layers },
    policy: { ...example.policy, steps: true },
  });
}

function completed(example: Example): Example {
  const biases = namesOf(example.shape).layers.flatMap((layer) => layer.biases);
  const none = Object.fromEntries([...biases, letters.rate].map((id) => [id, 0]));
  return { ...example, parameters: { ...none, ...example.parameters } };
}
