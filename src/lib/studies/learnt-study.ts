import { binaryCrossEntropyFromLogits } from '../neuron/cross-entropy.ts';
import { idealMoonsLogits } from '../points/ideal-moons.ts';
import { makeMoons } from '../points/moons.ts';
import type { Points } from '../points/points.ts';
import { articleMoons, prepareMoons } from '../points/prepare-moons.ts';
import { randomState } from '../points/random-state.ts';
import { type Scaler, standardise } from '../points/standard-scaler.ts';
import { prepareThreeParts } from '../points/validation-split.ts';
import { calibrationBins, calibrationError } from '../training/calibration.ts';
import { accuracy } from '../training/confusion.ts';
import { stopEarly } from '../training/early-stopping.ts';
import { fastHiddenLayer } from '../training/fast/hidden-layer.ts';
import { fastNeuron } from '../training/fast/neuron.ts';
import type { Run } from '../training/gradient-descent.ts';
import { articleStart, initialise } from '../training/initialise.ts';
import { type Model, predict, probabilities } from '../training/model.ts';
import { withWeightDecay } from '../training/weight-decay.ts';

/**
 * Units, rate and time enough to learn what is luck in nine hundred points.
 * @internal
 */
export const longTraining = { units: 16, learningRate: 0.5, epochs: 30_000 } as const;

/**
 * Where a long run is looked at; it is judged at each.
 * @internal
 */
export const looks = [
  0, 10, 20, 50, 100, 200, 300, 500, 700, 1000, 1500, 2000, 3000, 5000, 7000, 10_000, 15_000, 20_000, 30_000,
] as const;

/**
 * Weight decays that are compared, at this epoch.
 * @internal
 */
export const decays = [0, 0.001, 0.003, 0.01] as const;
/**
 * After so many epochs decays are compared.
 * @internal
 */
export const decayedEpochs = 10_000;

/**
 * Points that no seed from 0 to 9 has: so many that what they say is as good as the truth.
 * @internal
 */
export const freshMoons = { samples: 200_000, noise: articleMoons.noise, seed: 10 } as const;

/**
 * The judges, as made.
 * @internal
 */
export function freshPoints(): Points {
  return makeMoons(freshMoons);
}

/**
 * A model at an epoch, by all four kinds of points: losses, and shares of right answers.
 * @internal
 */
export interface Stand {
  readonly epoch: number;
  readonly train: number;
  readonly validation: number;
  readonly test: number;
  readonly fresh: number;
  readonly testRight: number;
  readonly freshRight: number;
}

/**
 * A long run: where it was looked at, and where its validation loss was lowest of all epochs.
 * @internal
 */
export interface LongRun {
  readonly seed: number;
  readonly l2: number;
  readonly stands: readonly Stand[];
  readonly lowest: Stand;
  /** there, and at the end */
  readonly parameters: { readonly lowest: Float64Array; readonly end: Float64Array };
  /** how far probabilities are from what comes of them among the fresh points, in ten bins: there, and at the end */
  readonly calibration: { readonly lowest: number; readonly end: number };
  /** of the test part: right by both, by the layer at its lowest alone, by one neuron alone, by neither */
  readonly besideNeuron: readonly [both: number, layer: number, neuron: number, neither: number];
}

/**
 * Sixteen tanh units trained on the training part of a seed's moons, long after they have learnt what there is to learn.
 * @param raw      judges, as made
 * @param epochs   to be made
 * @param samples  as many moons as in the article unless given
 * @internal
 */
export function longRun(
  seed: number,
  l2: number,
  raw: Points = freshPoints(),
  epochs: number = longTraining.epochs,
  samples: number = articleMoons.samples,
): LongRun {
  const { train, validation, test, scaler } = prepareThreeParts({ seed, samples });
  const fresh = standardise(scaler, raw);
  const model = fastHiddenLayer(longTraining.units, 'tanh');
  const stand = (run: Run): Stand => ({
    epoch: run.epoch,
    train: run.trainLoss,
    validation: run.testLoss,
    test: model.loss(run.parameters, test),
    fresh: model.loss(run.parameters, fresh),
    testRight: right(model, run.parameters, test),
    freshRight: right(model, run.parameters, fresh),
  });
  const stands: Stand[] = [];
  const start = {
    model: withWeightDecay(model, l2),
    parameters: initialise(model, 'fan-in', randomState(seed)),
    train,
    test: validation,
    learningRate: longTraining.learningRate,
  };
  const wanted: readonly number[] = looks;
  const { lowest, last } = stopEarly(start, epochs, epochs, (run) => {
    if (wanted.includes(run.epoch)) stands.push(stand(run));
  });
  return {
    seed,
    l2,
    stands,
    lowest: stand(lowest),
    parameters: { lowest: lowest.parameters, end: last.parameters },
    calibration: { lowest: off(model, lowest.parameters, fresh), end: off(model, last.parameters, fresh) },
    besideNeuron: beside(
      test.y,
      predict(model, lowest.parameters, test),
      neuronsClasses({ train, validation }, test, seed),
    ),
  };
}

const off = (model: Model, parameters: Float64Array, points: Points) =>
  calibrationError(calibrationBins(points.y, probabilities(model, parameters, points)));

const right = (model: Model, parameters: Float64Array, points: Points) =>
  accuracy(points.y, predict(model, parameters, points));

/** What one neuron says of the test part, trained at the same rate and stopped where its validation loss was lowest. */
function neuronsClasses(
  { train, validation }: { readonly train: Points; readonly validation: Points },
  test: Points,
  seed: number,
): Uint8Array {
  const model = fastNeuron();
  const { learningRate } = longTraining;
  const parameters = articleStart(model, randomState(seed));
  const { lowest } = stopEarly({ model, parameters, train, test: validation, learningRate }, 1000);
  return predict(model, lowest.parameters, test);
}

function beside(labels: Uint8Array, layer: Uint8Array, neuron: Uint8Array): LongRun['besideNeuron'] {
  const counts = [0, 0, 0, 0] as [number, number, number, number];
  for (const [n, label] of labels.entries()) {
    const place = (layer[n] === label ? 0 : 2) + (neuron[n] === label ? 0 : 1);
    counts[place as 0 | 1 | 2 | 3]++;
  }
  return counts;
}

/**
 * One neuron, where its test loss is lowest and at the end: what the test part says, and what is so.
 * @internal
 */
export interface LuckRun {
  readonly seed: number;
  /** where the test loss is lowest */
  readonly epoch: number;
  readonly test: { readonly lowest: number; readonly end: number };
  readonly fresh: { readonly lowest: number; readonly end: number };
}

/**
 * How many seeds, and how long: ten times as long as in the article.
 * @internal
 */
export const luck = { seeds: 100, epochs: 3000 } as const;

/**
 * The article’s neuron on the article’s two parts, trained ten times as long.
 * @param raw      judges, as made
 * @param epochs   to be made
 * @param samples  as many moons as in the article unless given
 * @internal
 */
export function luckRun(
  seed: number,
  raw: Points = freshPoints(),
  epochs: number = luck.epochs,
  samples: number = articleMoons.samples,
): LuckRun {
  const { train, test, scaler } = prepareMoons({ seed, samples });
  const fresh = standardise(scaler, raw);
  const model = fastNeuron();
  const parameters = articleStart(model, randomState(seed));
  const { learningRate } = articleMoons;
  const { lowest, last } = stopEarly({ model, parameters, train, test, learningRate }, epochs);
  return {
    seed,
    epoch: lowest.epoch,
    test: { lowest: lowest.testLoss, end: last.testLoss },
    fresh: {
      lowest: model.loss(lowest.parameters, fresh),
      end: model.loss(last.parameters, fresh),
    },
  };
}

/**
 * What the Bayes classifier reaches on the judges: no model has a lower loss there but by luck.
 * @internal
 */
export function idealOnFresh(raw: Points = freshPoints()): { readonly loss: number; readonly right: number } {
  const z = idealMoonsLogits(raw, freshMoons.noise);
  return {
    loss: binaryCrossEntropyFromLogits([...raw.y], [...z]),
    right: accuracy(
      raw.y,
      Uint8Array.from(z, (one) => (one > 0 ? 1 : 0)),
    ),
  };
}

/**
 * The judges with the features of one seed's scaler.
 * @param raw  judges, as made
 * @internal
 */
export function judgesOf(
  seed: number,
  raw: Points = freshPoints(),
): { readonly fresh: Points; readonly scaler: Scaler } {
  const { scaler } = prepareThreeParts({ seed });
  return { fresh: standardise(scaler, raw), scaler };
}
