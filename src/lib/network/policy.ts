import type { SquaredLoss } from '../neuron/losses.ts';

/**
 * The choices in which books differ, and over which readers trip.
 * - `loss`: what stands before the sum of squares, or cross-entropy from logits (the last layer is then a sigmoid)
 * - `biases`: one shared by each layer (its gradients are summed), one per neuron, or frozen (never updated)
 * - `hidden`: gradients of earlier layers use the `old` weights, as the chain rule has it, or the `new` ones, a classic bug
 */
export interface Policy {
  readonly loss: SquaredLoss | 'cross-entropy';
  readonly biases: 'shared' | 'per neuron' | 'frozen';
  readonly hidden: 'old' | 'new';
}

/** The policy of the worked example: mean over outputs, one intercept a layer, old weights. */
export const articlePolicy = {
  loss: 'mean',
  biases: 'shared',
  hidden: 'old',
} as const satisfies Policy;

/** The policies a trace can follow: squared errors only. */
export type TracePolicy = Policy & { readonly loss: SquaredLoss };
