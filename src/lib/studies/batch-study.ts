import { fail } from '../number/expect.ts';
import { gradientDescent } from '../optimisers/gradient-descent.ts';
import { epochInBatches } from '../optimisers/mini-batches.ts';
import { type Points, pointsAt } from '../points/points.ts';
import { articleMoons, prepareMoons } from '../points/prepare-moons.ts';
import { randomState } from '../points/random-state.ts';
import { runEpochs } from '../training/gradient-descent.ts';
import { articleStart } from '../training/initialise.ts';
import { logisticModel } from '../training/logistic.ts';
import type { Model } from '../training/model.ts';

/**
 * The rates among which each optimiser, and each size of a batch, finds its best: 2⁻¹⁰ to 2⁶.
 * @internal
 */
export const searchedRates = Array.from({ length: 17 }, (_, n) => 2 ** (n - 10));

/**
 * What the study of batches trains: the article's neuron on its two thousand moons, at its rate.
 * @internal
 */
export const batchProtocol = {
  sizes: [1, 32, 1200],
  epochs: [1, 3, 10, 30],
  rates: [0.05, 0.005],
} as const;

/**
 * The least training loss that the article's neuron can have with a seed's points: its loss after a long full-batch run.
 * @internal
 */
export function leastLoss(train: Points): number {
  const model = logisticModel(train.features);
  const parameters = new Float64Array(model.size);
  return runEpochs({ model, parameters, train, learningRate: 1 }, 3000).run.trainLoss;
}

/**
 * How far above its least the training loss of the article's neuron stands after so many epochs in batches, as a share of
 * the least. Data, split, start and the order of the points are each drawn afresh from the seed.
 * @param epochs  ascending
 * @param samples  as many moons as in the article unless given
 * @throws RangeError as prepareMoons and epochInBatches
 * @internal
 */
export function excessInBatches(
  seed: number,
  {
    size,
    rate,
    epochs,
    samples = articleMoons.samples,
  }: {
    readonly size: number;
    readonly rate: number;
    readonly epochs: readonly number[];
    readonly samples?: number;
  },
): number[] {
  const { train } = prepareMoons({ seed, samples });
  const model = logisticModel(2);
  const least = leastLoss(train);
  const optimiser = gradientDescent({ rate });
  const random = randomState(seed);
  let state = optimiser.start(articleStart(model, randomState(seed)));
  const found: number[] = [];
  for (let epoch = 1; epoch <= (epochs.at(-1) ?? 0); epoch++) {
    state = epochInBatches({ model, optimiser, train, size }, state, random).at(-1)?.state ?? state;
    if (epochs.includes(epoch)) found.push(model.loss(state.parameters, train) / least - 1);
  }
  return found;
}

/** How single points disagree about the way down. */
export interface GradientNoise {
  /** length of the gradient over all points */
  readonly gradient: number;
  /** how far that of one point lies from it: the root of the mean squared distance */
  readonly ofOne: number;
}

/**
 * The gradient over all points, and how far that of a single one strays from it.
 * @throws RangeError if parameters and points do not fit the model
 * @example
 * const { train } = prepareMoons({ seed: 0 });
 * gradientNoise(logisticModel(2), new Float64Array(3), train) // { gradient: 0.408296…, ofOne: 0.763737… }
 */
export function gradientNoise(model: Model, parameters: Float64Array, points: Points): GradientNoise {
  const whole = new Float64Array(model.size);
  model.lossAndGradient(parameters, points, whole);
  const own = new Float64Array(model.size);
  let squares = 0;
  for (let n = 0; n < points.y.length; n++) {
    model.lossAndGradient(parameters, pointsAt(points, Uint32Array.of(n)), own);
    squares += own.reduce((sum, g, i) => sum + (g - (whole[i] as number)) ** 2, 0);
  }
  return { gradient: Math.hypot(...whole), ofOne: Math.sqrt(squares / points.y.length) };
}

/**
 * How far the gradient of a batch strays from that over all points, where that of one strays by `ofOne`: divided by the
 * root of the batch's size, and a little less where the batch takes a good part of the points, none of them twice.
 * @throws RangeError unless there are at least two points and the batch has from one to all of them
 * @example batchNoise(1, 100, 10000) // 0.0995037…
 */
export function batchNoise(ofOne: number, size: number, count: number): number {
  if (!(count >= 2 && size >= 1 && size <= count))
    fail('batchNoise', 'a batch of at least one of at least two points', `${size} of ${count}`);
  return ofOne * Math.sqrt((count - size) / (count - 1) / size);
}
