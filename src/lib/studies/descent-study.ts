import { fail } from '../number/expect.ts';
import { type OptimiserName, optimiserNamed } from '../optimisers/descent-path.ts';
import { gradientDescent } from '../optimisers/gradient-descent.ts';
import { epochInBatches } from '../optimisers/mini-batches.ts';
import { type Points, pointsAt } from '../points/points.ts';
import { prepareMoons } from '../points/prepare-moons.ts';
import { randomState } from '../points/random-state.ts';
import { runEpochs } from '../training/gradient-descent.ts';
import { articleStart, initialise } from '../training/initialise.ts';
import { logisticModel } from '../training/logistic.ts';
import type { Model } from '../training/model.ts';
import { multilayerModel } from '../training/multilayer.ts';
import { inOtherUnits } from './surfaces.ts';

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
 * @throws RangeError as prepareMoons and epochInBatches
 * @internal
 */
export function excessInBatches(
  seed: number,
  {
    size,
    rate,
    epochs,
  }: { readonly size: number; readonly rate: number; readonly epochs: readonly number[] },
): number[] {
  const { train } = prepareMoons({ seed });
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

/**
 * The rates among which each optimiser finds its best: 2⁻¹⁰ to 2⁶.
 * @internal
 */
export const searchedRates = Array.from({ length: 17 }, (_, n) => 2 ** (n - 10));

/**
 * What counts as having arrived, how many steps are waited for, and how large the first feature is made.
 * @internal
 */
export const stepsProtocol = { within: 1 / 100, most: 1000, scales: [1, 10] } as const;

/**
 * How many steps an optimiser needs until the loss is within a hundredth of its least and stays there, at the best of
 * `searchedRates`: full batch, the article's neuron, data, split and start by the seed, the first feature so many times as
 * large as standardised.
 * @returns the steps and the rate; NaN for both where no rate is there after `stepsProtocol.most`
 * @internal
 */
export function stepsAtBest(
  name: OptimiserName,
  seed: number,
  scale: number,
): { readonly steps: number; readonly rate: number } {
  const { train: standard } = prepareMoons({ seed });
  const wanted = (1 + stepsProtocol.within) * leastLoss(standard);
  const train = inOtherUnits(standard, [scale, 1]);
  const model = logisticModel(2);
  const begin = articleStart(model, randomState(seed));
  // The same probabilities at the start, whatever the units.
  begin[0] = (begin[0] as number) / scale;
  const gradient = new Float64Array(model.size);
  let best = { steps: Number.NaN, rate: Number.NaN };
  for (const rate of searchedRates) {
    const optimiser = optimiserNamed(name, rate);
    let state = optimiser.start(begin);
    let steps = 0;
    for (let n = 0; n <= stepsProtocol.most; n++) {
      if (!(model.lossAndGradient(state.parameters, train, gradient) <= wanted)) steps = n + 1;
      state = optimiser.step(state, gradient);
    }
    if (steps <= stepsProtocol.most && !(steps >= best.steps)) best = { steps, rate };
  }
  return best;
}

/**
 * What tries whether noise frees a run that is stuck: few hidden units, which often stay on a bend, and equally many steps.
 * @internal
 */
export const stuckProtocol = {
  seeds: Array.from({ length: 20 }, (_, seed) => seed),
  widths: [2, 3],
  sizes: [120, 32, 8, 1],
  rate: 0.5,
  steps: 3000,
  /** of the training loss, below which both turns of the moons have been found */
  solved: 0.1,
} as const;

/**
 * The training loss of so few tanh units on 120 moons of noise 0.1 after 3,000 steps at rate 0.5, each over a batch of such
 * a size. Data, split, start (fan-in) and order by the seed.
 * @throws RangeError as initialise and epochInBatches
 * @internal
 */
export function lossAfterSteps(width: number, size: number, seed: number): number {
  const { train } = prepareMoons({ seed, samples: 200, noise: 0.1 });
  const model = multilayerModel({ inputs: 2, hidden: [width], activation: 'tanh' });
  const optimiser = gradientDescent({ rate: stuckProtocol.rate });
  const random = randomState(seed);
  let state = optimiser.start(initialise(model, 'fan-in', randomState(seed)));
  while (state.steps < stuckProtocol.steps) {
    const left = stuckProtocol.steps - state.steps;
    const epoch = epochInBatches({ model, optimiser, train, size }, state, random);
    state = epoch[Math.min(left, epoch.length) - 1]?.state ?? state;
  }
  return model.loss(state.parameters, train);
}
