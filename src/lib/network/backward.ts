import {
  binaryCrossEntropyFromLogits,
  binaryCrossEntropyFromLogitsGradient,
} from '../neuron/cross-entropy.ts';
import { backThrough } from '../neuron/layer-activation.ts';
import { squaredError, squaredErrorGradient } from '../neuron/losses.ts';
import { crossEntropy, needShares } from '../neuron/softmax.ts';
import { fail, needFinite, needVector } from '../number/expect.ts';
import { layerAt, type Network, needNetwork, outputsOf, type Pass } from './network.ts';
import { articlePolicy, type Policy } from './policy.ts';

/** Gradients of one layer, in the shape of its weights and biases. */
export interface LayerGradient {
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
}

/**
 * Error of one pass under a policy; the cross-entropy of sigmoids is taken from their logits.
 * @throws RangeError if the targets do not match the outputs, or for a cross-entropy are no shares or meet another activation than
 *   its own
 * @example
 * const network = { layers: [{ weights: [[1], [2]], biases: [0], activation: 'identity' }] };
 * errorOf(network, forward(network, [3, 4]), [10]) // 1
 */
export function errorOf(
  network: Network,
  pass: Pass,
  targets: readonly number[],
  policy: Policy = articlePolicy,
): number {
  const { loss } = policy;
  if (loss === 'cross-entropy' || loss === 'softmax cross-entropy') needOwn('errorOf', network, loss);
  if (loss === 'cross-entropy')
    return binaryCrossEntropyFromLogits(targets, pass.sums[pass.sums.length - 1] as readonly number[]);
  return loss === 'softmax cross-entropy'
    ? crossEntropy(targets, outputsOf(pass))
    : squaredError(targets, outputsOf(pass), loss);
}

/**
 * Backward pass of one sample: δ of the last layer, then layer by layer towards the input, each δ being what comes
 * back along every weight times the slope. A weight's gradient is δ times what went into it; a bias's is δ itself.
 * @param pass          what `forward` returned for this network
 * @param targets       one for each output
 * @param learningRate  only read where policy.hidden is `new`, which steps a layer before going on
 * @returns gradients by layer; under shared biases every entry of a layer is the layer's sum, under frozen ones 0
 * @throws RangeError if sizes do not fit, a number is not finite, or a cross-entropy meets another activation than its own
 * @example
 * const network = { layers: [{ weights: [[1], [2]], biases: [0], activation: 'identity' }] };
 * backward(network, forward(network, [3, 4]), [10]) // [{ weights: [[6], [8]], biases: [2] }]
 */
export function backward(
  network: Network,
  pass: Pass,
  targets: readonly number[],
  policy: Policy = articlePolicy,
  learningRate = 0,
): LayerGradient[] {
  needNetwork('backward', network);
  needPass(network, pass);
  needVector('backward', 'targets', targets, outputsOf(pass).length);
  needFinite('backward', 'learning rate', learningRate);
  const gradients: LayerGradient[] = [];
  let delta = outputDelta(network, pass, targets, policy);
  for (let l = network.layers.length - 1; l >= 0; l--) {
    const layer = layerAt(network, l);
    const from = l === 0 ? pass.input : (pass.outputs[l - 1] as readonly number[]);
    const here = delta;
    const weights = from.map((x) => here.map((d) => d * x));
    gradients.unshift({ weights, biases: biasGradients(here, policy) });
    if (l === 0) break;
    const back =
      policy.hidden === 'old'
        ? layer.weights
        : layer.weights.map((row, i) => row.map((w, j) => w - learningRate * (weights[i]?.[j] as number)));
    const arrives = back.map((row) => row.reduce((sum, w, k) => sum + (here[k] as number) * w, 0));
    delta = backThrough(
      layerAt(network, l - 1).activation,
      pass.sums[l - 1] as readonly number[],
      from,
      arrives,
    );
  }
  return gradients;
}

/** δ = ∂E/∂z of the last layer. A cross-entropy with the activation that belongs to it is p − t there: the slope cancels. */
function outputDelta(network: Network, pass: Pass, targets: readonly number[], { loss }: Policy): number[] {
  const z = pass.sums[pass.sums.length - 1] as readonly number[];
  const outputs = outputsOf(pass);
  if (loss === 'cross-entropy' || loss === 'softmax cross-entropy') needOwn('backward', network, loss);
  if (loss === 'cross-entropy') return binaryCrossEntropyFromLogitsGradient(targets, z);
  if (loss === 'softmax cross-entropy') {
    needShares('backward', targets);
    return outputs.map((p, k) => p - (targets[k] as number));
  }
  return backThrough(lastActivation(network), z, outputs, squaredErrorGradient(targets, outputs, loss));
}

function biasGradients(delta: readonly number[], policy: Policy): number[] {
  if (policy.biases === 'per neuron') return [...delta];
  const each = policy.biases === 'shared' ? delta.reduce((sum, d) => sum + d, 0) : 0;
  return delta.map(() => each);
}

function lastActivation(network: Network) {
  return layerAt(network, network.layers.length - 1).activation;
}

/** The activation with which each cross-entropy is one line. */
const ownActivations = { 'cross-entropy': 'sigmoid', 'softmax cross-entropy': 'softmax' } as const;

function needOwn(where: string, network: Network, loss: keyof typeof ownActivations): void {
  const activation = lastActivation(network);
  if (activation !== ownActivations[loss])
    fail(where, `a ${ownActivations[loss]} in the last layer for ${loss}`, activation);
}

function needPass(network: Network, pass: Pass): void {
  const { length } = network.layers;
  for (const kept of [pass.sums, pass.outputs])
    if (kept.length !== length) fail('backward', `a pass through ${length} layers`, kept);
  needVector('backward', 'inputs', pass.input, layerAt(network, 0).weights.length);
  network.layers.forEach((layer, l) => {
    needVector('backward', 'weighted sums', pass.sums[l] as readonly number[], layer.biases.length);
    needVector('backward', 'outputs of a layer', pass.outputs[l] as readonly number[], layer.biases.length);
  });
}
