import { fail } from '../number/expect.ts';

/** How many multiplications one sample costs in a network of sigmoids. */
export interface Multiplications {
  /** weights and biases, each neuron with a bias of its own */
  readonly parameters: number;
  /** a pass forward: one for each weight */
  readonly forward: number;
  /** in the pass back: one for each weight, for its gradient */
  readonly gradients: number;
  /** in the pass back: one for each weight that δ comes back through, so none in the first layer */
  readonly deltas: number;
  /** in the pass back: two at each neuron, y(1 − y) and times what arrives, and the factor 2/N at each output */
  readonly atNeurons: number;
  /** the pass back, all three together */
  readonly backward: number;
  /** every parameter nudged up and down, a pass forward for each */
  readonly nudging: number;
}

/**
 * What the passes of `forwardRows` and `backwardRows` cost for one sample, counted in multiplications: mean squared error,
 * sigmoids throughout.
 * @param widths  inputs first, then the neurons of each layer
 * @throws RangeError unless there are two widths or more, all whole numbers from 1
 * @example multiplications([2, 2, 2]) // { parameters: 12, forward: 8, gradients: 8, deltas: 4, atNeurons: 10, backward: 22, … }
 */
export function multiplications(widths: readonly number[]): Multiplications {
  if (widths.length < 2) fail('multiplications', 'the inputs and a layer at least', widths);
  for (const width of widths)
    if (!Number.isSafeInteger(width) || width < 1)
      fail('multiplications', 'whole numbers of neurons from 1', width);
  const [inputs = 0, ...units] = widths;
  const weights = units.map((width, l) => (widths[l] as number) * width);
  const forward = sum(weights);
  const deltas = forward - inputs * (units[0] as number);
  const atNeurons = 2 * sum(units) + (units.at(-1) as number);
  const parameters = forward + sum(units);
  return {
    parameters,
    forward,
    gradients: forward,
    deltas,
    atNeurons,
    backward: forward + deltas + atNeurons,
    nudging: 2 * parameters * forward,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
