import type { Points } from '../points/points.ts';
import { articleMoons, type PreparedMoons, prepareMoons } from '../points/prepare-moons.ts';
import { randomState } from '../points/random-state.ts';
import { fitScaler, standardise } from '../points/standard-scaler.ts';
import { accuracy, type Confusion, confusionMatrix } from '../training/confusion.ts';
import { type Losses, type Run, runEpochs } from '../training/gradient-descent.ts';
import { articleStart } from '../training/initialise.ts';
import { logisticModel } from '../training/logistic.ts';
import { type Model, predict } from '../training/model.ts';
import { withWeightDecay } from '../training/weight-decay.ts';

/**
 * What both parts are standardised by. `training part` is right. The others are what people do instead: measure all
 * points, nothing at all, the test part by its own mean and deviation, or the test part left as it was.
 */
export type Scaling = 'training part' | 'all points' | 'nothing' | 'test by itself' | 'test left raw';

/** Seed, data, model, start and training, each as in the article unless it is said. */
export interface MoonsTraining {
  /** of data, split and start, each generator seeded afresh */
  readonly seed: number;
  readonly samples?: number;
  readonly noise?: number;
  readonly scaling?: Scaling;
  /** one neuron unless given */
  readonly model?: Model;
  /** the article's unless given: every parameter standard normal */
  readonly start?: Float64Array;
  readonly learningRate?: number;
  readonly epochs?: number;
  /** weight decay, 0 unless given; biases are not decayed, and losses are those of the points alone */
  readonly l2?: number;
}

/** What was trained on, how it went, and what came of it. */
export interface MoonsTrained {
  readonly run: Run;
  readonly losses: Losses;
  /** of the test part */
  readonly accuracy: number;
  readonly confusion: Confusion;
}

/**
 * Trains on moons and tests on those held back; whatever is not said is as in the article.
 * @throws RangeError as prepareMoons, runEpochs and withWeightDecay
 * @example trainOnMoons({ seed: 0 }).accuracy // 0.815
 */
export function trainOnMoons({
  seed,
  samples = articleMoons.samples,
  noise = articleMoons.noise,
  scaling = 'training part',
  model = logisticModel(2),
  start = articleStart(model, randomState(seed)),
  learningRate = articleMoons.learningRate,
  epochs = articleMoons.epochs,
  l2 = 0,
}: MoonsTraining): MoonsTrained {
  const { train, test } = scaledBy[scaling](prepareMoons({ samples, noise, seed }));
  const decayed = l2 === 0 ? model : withWeightDecay(model, l2);
  const { run, losses } = runEpochs({ model: decayed, parameters: start, train, test, learningRate }, epochs);
  const predicted = predict(model, run.parameters, test);
  return {
    run,
    losses,
    accuracy: accuracy(test.y, predicted),
    confusion: confusionMatrix(test.y, predicted),
  };
}

interface Parts {
  readonly train: Points;
  readonly test: Points;
}

const scaledBy: Readonly<Record<Scaling, (moons: PreparedMoons) => Parts>> = {
  'training part': ({ train, test }) => ({ train, test }),
  'all points': ({ points, split }) => {
    const scaler = fitScaler(points);
    return { train: standardise(scaler, split.train), test: standardise(scaler, split.test) };
  },
  nothing: ({ split }) => split,
  'test by itself': ({ train, split }) => ({ train, test: standardise(fitScaler(split.test), split.test) }),
  'test left raw': ({ train, split }) => ({ train, test: split.test }),
};
