import type { SquaredLoss } from '../neuron/losses.ts';

/** What an error is made of: the squares of the misses, or how surprising the targets are to the outputs. */
export type Loss = SquaredLoss | 'cross-entropy' | 'softmax cross-entropy';

/**
 * The choices in which books differ, and over which readers trip.
 * - `loss`: what stands before the sum of squares; or cross-entropy, of sigmoids from their logits or of a softmax
 * - `biases`: one shared by each layer (its gradients are summed), one per neuron, or frozen (never updated)
 * - `hidden`: gradients of earlier layers use the `old` weights, as the chain rule has it, or the `new` ones, a classic bug
 */
export interface Policy {
  readonly loss: Loss;
  readonly biases: 'shared' | 'per neuron' | 'frozen';
  readonly hidden: 'old' | 'new';
}

/**
 * The policy of the worked example: mean over outputs, one intercept a layer, old weights.
 * @example
 * articlePolicy.loss // 'mean'
 * articlePolicy.biases // 'shared'
 */
export const articlePolicy = {
  loss: 'mean',
  biases: 'shared',
  hidden: 'old',
} as const satisfies Policy;

/**
 * How a step of a network is taken, whatever its shape.
 * - `rate`: whether gradients are multiplied by a learning rate
 * - `steps`: whether what is added to each parameter is a quantity of its own, Δw = −ρ·∂E/∂w
 */
export interface StepPolicy {
  readonly loss: Loss;
  readonly hidden: Policy['hidden'];
  readonly rate: boolean;
  readonly steps: boolean;
}

/** The policies under which a network with one hidden layer of sigmoids is traced: squared errors only. */
export type TracePolicy = Policy & { readonly loss: SquaredLoss };
