import { activate, type LayerActivation } from '../neuron/layer-activation.ts';
import { fail, needVector } from '../number/expect.ts';

/**
 * One fully connected layer. `weights[i][j]` runs from input i to neuron j, as the book writes a_ij;
 * `biases[j]` belongs to neuron j. A bias shared by the layer is the same number in every place.
 */
export interface Layer {
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
  readonly activation: LayerActivation;
}

/** Layers from the input side to the output. The input itself is not a layer: it computes nothing. */
export interface Network {
  readonly layers: readonly Layer[];
}

/** What a forward pass keeps, because the backward pass needs it. */
export interface Pass {
  readonly input: readonly number[];
  /** weighted sums z, by layer and neuron */
  readonly sums: readonly (readonly number[])[];
  /** activations, by layer and neuron; the last layer's are the outputs */
  readonly outputs: readonly (readonly number[])[];
}

/**
 * Forward pass of one sample: layer after layer, z_j = Σ_i w_ij x_i + bias_j, then the activation.
 * @param input  one number for each row of the first layer's weights
 * @throws RangeError if the network has no layer, a layer is empty, sizes do not fit or a number is not finite
 * @example
 * const network = { layers: [{ weights: [[1], [2]], biases: [-1], activation: 'sigmoid' }] };
 * forward(network, [0.5, 0.25]) // { input: [0.5, 0.25], sums: [[0]], outputs: [[0.5]] }
 */
export function forward(network: Network, input: readonly number[]): Pass {
  needNetwork('forward', network);
  needVector('forward', 'inputs', input, layerAt(network, 0).weights.length);
  const sums: number[][] = [];
  const outputs: number[][] = [];
  let from: readonly number[] = input;
  for (const layer of network.layers) {
    const z = weightedSums(layer, from);
    const y = activate(layer.activation, z);
    sums.push(z);
    outputs.push(y);
    from = y;
  }
  return { input, sums, outputs };
}

/** z_j = Σ_i w_ij x_i + bias_j, added in that order: the products first, the bias last. */
function weightedSums(layer: Layer, from: readonly number[]): number[] {
  return layer.biases.map((bias, j) => {
    let sum = 0;
    for (let i = 0; i < from.length; i++) sum += (layer.weights[i]?.[j] as number) * (from[i] as number);
    return sum + bias;
  });
}

/**
 * The last layer's activations.
 * @example
 * const network = { layers: [{ weights: [[1], [2]], biases: [0], activation: 'identity' }] };
 * outputsOf(forward(network, [3, 4])) // [11]
 */
export function outputsOf(pass: Pass): readonly number[] {
  return pass.outputs[pass.outputs.length - 1] as readonly number[];
}

/**
 * A layer by its place, from 0 on the input side.
 * @internal
 */
export function layerAt(network: Network, index: number): Layer {
  return network.layers[index] as Layer;
}

/**
 * @throws RangeError naming `where`, unless the network has layers, none empty, whose sizes fit and numbers are finite
 * @internal
 */
export function needNetwork(where: string, network: Network): void {
  if (network.layers.length === 0) fail(where, 'a network with at least one layer', network.layers);
  let width = network.layers[0]?.weights.length ?? 0;
  for (const { weights, biases } of network.layers) {
    if (width === 0 || biases.length === 0)
      fail(where, 'layers with at least one neuron and one input', biases);
    if (weights.length !== width) fail(where, `${width} rows of weights`, weights);
    for (const row of weights) needVector(where, 'weights in a row', row, biases.length);
    needVector(where, 'biases', biases, biases.length);
    width = biases.length;
  }
}
