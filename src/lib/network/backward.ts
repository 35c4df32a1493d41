import { activations } from '../neuron/activations.ts';
import {
  binaryCrossEntropyFromLogits,
  binaryCrossEntropyFromLogitsGradient,
} from '../neuron/cross-entropy.ts';
import { squaredError, squaredErrorGradient } from '../neuron/losses.ts';
import { fail, needFinite, needVector } from '../number/expect.ts';
import { layerAt, type Network, needNetwork, outputsOf, type Pass } from './network.ts';
import { articlePolicy, type Policy } from './policy.ts';

/** Gradients of one layer, in the shape of its weights and biases. */
export interface LayerGradient {
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
}

/**
 * Error of one pass under a policy; cross-entropy is taken from the logits.
 * @throws RangeError if the targets do not match the outputs, or for cross-entropy lie outside [0, 1] or meet no sigmoid
 */
export function errorOf(
  network: Network,
  pass: Pass,
  targets: readonly number[],
  policy: Policy = articlePolicy,
): number {
  if (policy.loss !== 'cross-entropy') return squaredError(targets, outputsOf(pass), policy.loss);
  needSigmoid('errorOf', network);
  return binaryCrossEntropyFromLogits(targets, pass.sums[pass.sums.length - 1] as readonly number[]);
}

/**
 * Backward pass of one sample: δ of the last layer, then layer by layer towards the input, each δ being what comes
 * back along every weight times the slope. A weight's gradient is δ times what went into it; a bias's is δ itself.
 * @param pass          what `forward` returned for this network
 * @param targets       one for each output
 * @param learningRate  only read where policy.hidden is `new`, which steps a layer before going on
 * @returns gradients by layer; under shared biases every entry of a layer is the layer's sum, under frozen ones 0
 * @throws RangeError if sizes do not fit, a number is not finite, or cross-entropy meets no sigmoid output
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
    const slope = activations[layerAt(network, l - 1).activation].slope;
    delta = back.map((row, j) => {
      const arrives = row.reduce((sum, w, k) => sum + (here[k] as number) * w, 0);
      return arrives * slope(pass.sums[l - 1]?.[j] as number, from[j] as number);
    });
  }
  return gradients;
}

/** δ = ∂E/∂z of the last layer. Cross-entropy with a sigmoid is taken from the logits, where the slope cancels. */
function outputDelta(network: Network, pass: Pass, targets: readonly number[], policy: Policy): number[] {
  const z = pass.sums[pass.sums.length - 1] as readonly number[];
  const activation = lastActivation(network);
  if (policy.loss === 'cross-entropy') {
    needSigmoid('backward', network);
    return binaryCrossEntropyFromLogitsGradient(targets, z);
  }
  const outputs = outputsOf(pass);
  const { slope } = activations[activation];
  return squaredErrorGradient(targets, outputs, policy.loss).map(
    (g, k) => g * slope(z[k] as number, outputs[k] as number),
  );
}

function biasGradients(delta: readonly number[], policy: Policy): number[] {
  if (policy.biases === 'per neuron') return [...delta];
  const each = policy.biases === 'shared' ? delta.reduce((sum, d) => sum + d, 0) : 0;
  return delta.map(() => each);
}

function lastActivation(network: Network) {
  return layerAt(network, network.layers.length - 1).activation;
}

function needSigmoid(where: string, network: Network): void {
  const activation = lastActivation(network);
  if (activation !== 'sigmoid') fail(where, 'a sigmoid in the last layer for cross-entropy', activation);
}

function needPass(network: Network, pass: Pass): void {
  const { length } = network.layers;
  if (pass.sums.length !== length || pass.outputs.length !== length)
    fail('backward', `a pass through ${length} layers`, pass.sums);
  needVector('backward', 'inputs', pass.input, layerAt(network, 0).weights.length);
  network.layers.forEach((layer, l) => {
    needVector('backward', 'weighted sums', pass.sums[l] as readonly number[], layer.biases.length);
    needVector('backward', 'outputs of a layer', pass.outputs[l] as readonly number[], layer.biases.length);
  });
}
