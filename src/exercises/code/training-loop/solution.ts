import { backward, errorOf, forward, type Network, update } from 'backprop';

/**
 * Gradient descent on one sample.
 * @returns the error before every step, then the error after the last: steps + 1 numbers
 */
export function trainingErrors(
  start: Network,
  input: number[],
  targets: number[],
  learningRate: number,
  steps: number,
): number[] {
  // your turn
  const errors: number[] = [];
  let network = start;
  for (let n = 0; n < steps; n++) {
    const pass = forward(network, input);
    errors.push(errorOf(network, pass, targets));
    network = update(network, backward(network, pass, targets), learningRate);
  }
  errors.push(errorOf(network, forward(network, input), targets));
  return errors;
  // until here
}
