import { fail, needFinite } from '../number/expect.ts';
import { backward, errorOf, type LayerGradient } from './backward.ts';
import { forward, type Network } from './network.ts';
import { articlePolicy, type Policy } from './policy.ts';

/** One input with the outputs wanted for it. */
export interface Sample {
  readonly input: readonly number[];
  readonly targets: readonly number[];
}

/**
 * One gradient-descent update: every parameter moves against its gradient, w − ρ·g.
 * @param gradients  by layer, as `backward` returns them
 * @throws RangeError if the learning rate is not finite
 * @example
 * const network = { layers: [{ weights: [[1], [2]], biases: [0], activation: 'identity' }] };
 * update(network, [{ weights: [[6], [8]], biases: [2] }], 0.5).layers[0].weights // [[-2], [-2]]
 */
export function update(network: Network, gradients: readonly LayerGradient[], learningRate: number): Network {
  needFinite('update', 'learning rate', learningRate);
  const against = (from: readonly number[], gradient: readonly number[] | undefined) =>
    from.map((w, i) => w - learningRate * (gradient?.[i] as number));
  return {
    layers: network.layers.map((layer, l) => ({
      ...layer,
      weights: layer.weights.map((row, i) => against(row, gradients[l]?.weights[i])),
      biases: against(layer.biases, gradients[l]?.biases),
    })),
  };
}

/**
 * Mean error and mean gradients over many samples (full batch). One sample gives back its own.
 * @throws RangeError if there is no sample, or as `forward` and `backward`
 * @example
 * const network = { layers: [{ weights: [[1]], biases: [0], activation: 'identity' }] };
 * const samples = [{ input: [1], targets: [0] }, { input: [2], targets: [0] }];
 * gradientOver(network, samples).error // 2.5
 * gradientOver(network, samples).gradients[0].weights // [[5]]
 */
export function gradientOver(
  network: Network,
  samples: readonly Sample[],
  policy: Policy = articlePolicy,
  learningRate = 0,
): { error: number; gradients: LayerGradient[] } {
  if (samples.length === 0) fail('gradientOver', 'at least one sample', samples);
  let error = 0;
  let total: LayerGradient[] | undefined;
  for (const { input, targets } of samples) {
    const pass = forward(network, input);
    error += errorOf(network, pass, targets, policy);
    const gradients = backward(network, pass, targets, policy, learningRate);
    total = total ? total.map((layer, l) => addLayers(layer, gradients[l] as LayerGradient)) : gradients;
  }
  const share = (values: readonly number[]) => values.map((v) => v / samples.length);
  const gradients = (total as LayerGradient[]).map(({ weights, biases }) => ({
    weights: weights.map(share),
    biases: share(biases),
  }));
  return { error: error / samples.length, gradients };
}

function addLayers(a: LayerGradient, b: LayerGradient): LayerGradient {
  const add = (u: readonly number[], v: readonly number[] | undefined) =>
    u.map((x, i) => x + (v?.[i] as number));
  return {
    weights: a.weights.map((row, i) => add(row, b.weights[i])),
    biases: add(a.biases, b.biases),
  };
}

/**
 * What a network is trained with: the samples of every step, ρ, how many steps, and the policy, the article's by default.
 */
export interface Training {
  readonly samples: readonly Sample[];
  readonly learningRate: number;
  readonly steps: number;
  readonly policy?: Policy;
}

/**
 * Full-batch gradient descent.
 * @returns the trained network and the error before every step, then after the last: steps + 1 numbers
 * @throws RangeError if steps is not a whole number from 0, or as `gradientOver`; a run that diverges to
 *   numbers beyond the doubles ends in such an error
 * @example
 * const start = { layers: [{ weights: [[0]], biases: [0], activation: 'identity' }] };
 * const samples = [{ input: [1], targets: [1] }];
 * train(start, { samples, learningRate: 0.125, steps: 2 }).errors // [1, 0.25, 0.0625]
 */
export function train(start: Network, { samples, learningRate, steps, policy = articlePolicy }: Training) {
  if (!Number.isInteger(steps) || steps < 0) fail('train', 'a whole number of steps from 0', steps);
  const errors: number[] = [];
  let network = start;
  for (let n = 0; n < steps; n++) {
    const { error, gradients } = gradientOver(network, samples, policy, learningRate);
    errors.push(error);
    network = update(network, gradients, learningRate);
  }
  errors.push(gradientOver(network, samples, policy, learningRate).error);
  return { network, errors };
}
