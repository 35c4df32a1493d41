import { type Activation, activations } from '../neuron/activations.ts';
import { activate } from '../neuron/layer-activation.ts';
import { needShares } from '../neuron/softmax.ts';
import { fail } from '../number/expect.ts';
import type { LayerGradient } from './backward.ts';
import { entrywise, type Matrix, product, shapeOf, transposed } from './matrix.ts';
import { type Layer, layerAt, type Network, needNetwork } from './network.ts';
import type { Loss } from './policy.ts';

/** The errors for which δ of the last layer is one line: the mean of squares, or a cross-entropy behind its own activation. */
export type RowsLoss = Extract<Loss, 'mean' | 'cross-entropy' | 'softmax cross-entropy'>;

/**
 * The forward pass of a whole batch, a row for each sample: layer after layer, Y W and the biases, then the activation.
 * @param inputs  X, samples × inputs
 * @returns X, then each layer's values, samples × neurons; the last are the outputs
 * @throws RangeError if sizes do not fit
 * @example
 * const network = { layers: [{ weights: [[1], [2]], biases: [0], activation: 'identity' }] };
 * forwardRows(network, [[3, 4], [5, 6]]).at(-1) // [[11], [17]]
 */
export function forwardRows(network: Network, inputs: Matrix): Matrix[] {
  needNetwork('forwardRows', network);
  const values = [inputs];
  let from = inputs;
  for (const { weights, biases, activation } of network.layers) {
    const sums = toEachRow(product(from, weights), biases);
    from = sums.map((row) => activate(activation, row));
    values.push(from);
  }
  return values;
}

/**
 * The backward pass of a whole batch: the four equations, from the last layer to the first. Each neuron has a bias of its own.
 * @param values   what `forwardRows` returned for this network
 * @param targets  samples × outputs
 * @returns gradients of the mean error over the samples, by layer, in the shape of its weights and biases
 * @throws RangeError if sizes do not fit, the loss is a cross-entropy behind another activation than its own, or the targets of a
 *   softmax are no shares
 * @example
 * const network = { layers: [{ weights: [[1], [2]], biases: [0], activation: 'identity' }] };
 * const values = forwardRows(network, [[3, 4], [5, 6]]);
 * backwardRows(network, values, [[10], [17]])[0].weights // [[3], [4]]
 */
export function backwardRows(
  network: Network,
  values: readonly Matrix[],
  targets: Matrix,
  loss: RowsLoss = 'mean',
): LayerGradient[] {
  needNetwork('backwardRows', network);
  const { layers } = network;
  const gradients: LayerGradient[] = [];
  let delta = outputDeltas(network, values, targets, loss);
  for (let l = layers.length - 1; l >= 0; l--) {
    const from = values[l] as Matrix;
    const sums = product(transposed(from), delta);
    const weights = sums.map((row) => row.map((sum) => sum / delta.length));
    gradients.unshift({ weights, biases: meanRow(delta) });
    if (l === 0) break;
    const back = product(delta, transposed(layerAt(network, l).weights));
    delta = entrywise(back, slopes(layerAt(network, l - 1), from));
  }
  return gradients;
}

function toEachRow(table: Matrix, more: readonly number[]): number[][] {
  return table.map((row) => row.map((x, j) => x + (more[j] as number)));
}

function meanRow(table: Matrix): number[] {
  return transposed(table).map((column) => column.reduce((sum, x) => sum + x, 0) / column.length);
}

/** ∂E/∂z of the last layer, each sample's error by itself: the misses, times the slopes where nothing cancels them. */
function outputDeltas(
  network: Network,
  values: readonly Matrix[],
  targets: Matrix,
  loss: RowsLoss,
): number[][] {
  const last = layerAt(network, network.layers.length - 1);
  const outputs = values[network.layers.length] as Matrix;
  const [rows, columns] = shapeOf(outputs);
  const [samples, wanted] = shapeOf(targets);
  if (samples !== rows || wanted !== columns)
    fail('backwardRows', `targets of ${rows} × ${columns}`, `${samples} × ${wanted}`);
  const needed = { mean: last.activation, 'cross-entropy': 'sigmoid', 'softmax cross-entropy': 'softmax' };
  if (last.activation !== needed[loss])
    fail('backwardRows', `a ${needed[loss]} in the last layer for ${loss}`, last.activation);
  if (loss === 'softmax cross-entropy') for (const row of targets) needShares('backwardRows', row);
  const factor = { mean: 2 / columns, 'cross-entropy': 1 / columns, 'softmax cross-entropy': 1 }[loss];
  const misses = outputs.map((row, s) => row.map((h, k) => factor * (h - (targets[s]?.[k] as number))));
  return loss === 'mean' ? entrywise(misses, slopes(last, outputs)) : misses;
}

/** The slope of each neuron for each sample, read off its value. */
function slopes({ activation }: Layer, values: Matrix): number[][] {
  if (!Object.hasOwn(activations, activation))
    fail('backwardRows', 'an activation with a slope for each neuron', activation);
  const { slope } = activations[activation as Activation];
  return values.map((row) => row.map((y) => slope(y, y)));
}
