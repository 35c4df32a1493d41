import type { ActivationByHand } from '../neuron/layer-activation.ts';
import { fail } from '../number/expect.ts';
import type { Policy } from './policy.ts';

/** How many inputs, hidden neurons and outputs a network of sigmoids with one hidden layer has. */
export interface Shape {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
}

/**
 * A layer's biases.
 * - `each`: none, one that the layer shares, so that its gradients add, or one for each neuron
 * - `trained`: whether the step moves them
 * - `sign`: added to a sum, or taken from it, as a threshold is
 */
export interface Biases {
  readonly each: 'none' | 'layer' | 'neuron';
  readonly trained: boolean;
  readonly sign: 1 | -1;
}

/** A layer that computes: its neurons, what bends their sums, and its biases. Only the last can be a softmax. */
export interface LayerShape {
  readonly units: number;
  readonly activation: ActivationByHand;
  readonly biases: Biases;
}

/** A fully connected network: its inputs, then one to four layers from the input side to the output. */
export interface DenseShape {
  readonly inputs: number;
  readonly layers: readonly LayerShape[];
}

/**
 * A network with one hidden layer as any other: two layers of sigmoids, with the biases that a policy asks for.
 * @example denseShape(articleShape, articlePolicy).layers.map(({ units }) => units) // [2, 2]
 */
export function denseShape(
  { inputs, hidden, outputs }: Shape,
  { biases }: Pick<Policy, 'biases'>,
): DenseShape {
  const each = { shared: 'layer', frozen: 'layer', 'per neuron': 'neuron' } as const;
  const layer = (units: number): LayerShape => ({
    units,
    activation: 'sigmoid',
    biases: { each: each[biases], trained: biases !== 'frozen', sign: 1 },
  });
  return { inputs, layers: [layer(hidden), layer(outputs)] };
}

/**
 * @throws RangeError naming `where`, unless there are one to four layers of 1 to 9 units, of which one digit names each
 * @internal
 */
export function needShape(where: string, { inputs, layers }: DenseShape): void {
  if (layers.length < 1 || layers.length > 4) fail(where, 'one to four layers', layers.length);
  for (const size of [inputs, ...layers.map(({ units }) => units)])
    if (!Number.isInteger(size) || size < 1 || size > 9) fail(where, '1 to 9 units in each layer', size);
  for (const [l, { units, activation }] of layers.entries()) {
    if (activation !== 'softmax') continue;
    if (l < layers.length - 1) fail(where, 'a softmax in the last layer only', `one in layer ${l + 1}`);
    if (units === 1) fail(where, 'two units or more under a softmax, which makes one always 1', units);
  }
}
