import { type Activation, activations } from './activations.ts';
import { softmax, softmaxJacobian } from './softmax.ts';

/**
 * What bends the sums of a whole layer: one of the activations; the step function of the first perceptrons, 1 above zero and 0
 * elsewhere; or softmax, the only one in which an output depends on every sum.
 */
export type LayerActivation = Activation | 'step' | 'softmax';

/** Those of networks that people work out by hand: a trace has these. */
export type ActivationByHand = Extract<
  LayerActivation,
  'sigmoid' | 'tanh' | 'relu' | 'identity' | 'step' | 'softmax'
>;

/** The outputs of a layer from its sums. */
export function activate(activation: LayerActivation, sums: readonly number[]): number[] {
  if (activation === 'softmax') return softmax(sums);
  if (activation === 'step') return sums.map((z) => (z > 0 ? 1 : 0));
  return sums.map(activations[activation].apply);
}

/**
 * The way back through it: ∂E/∂z from ∂E/∂y. A step has no slope to go by, so it is taken as 1, as the perceptron's rule does.
 * @param sums     z, by neuron
 * @param outputs  y, by neuron, as `activate` gives them
 * @param slopes   ∂E/∂y, by neuron
 */
export function backThrough(
  activation: LayerActivation,
  sums: readonly number[],
  outputs: readonly number[],
  slopes: readonly number[],
): number[] {
  if (activation === 'softmax') {
    const jacobian = softmaxJacobian(outputs);
    return sums.map((_, j) =>
      slopes.reduce((total, slope, k) => total + slope * (jacobian[k]?.[j] as number), 0),
    );
  }
  if (activation === 'step') return [...slopes];
  const { slope } = activations[activation];
  return slopes.map((arrives, j) => arrives * slope(sums[j] as number, outputs[j] as number));
}
