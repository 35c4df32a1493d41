import { sigmoid } from 'backprop';

/**
 * The derivative of one sigmoid neuron's cross-entropy with respect to its weighted sum.
 * @param z  the weighted sum; the neuron's probability is σ(z)
 * @param y  the label, 0 or 1
 */
export function slopeAtTheSum(z: number, y: number): number {
  // your turn
  const p = sigmoid(z);
  return p - y;
  // until here
}
