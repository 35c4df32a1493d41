import { article } from '../../../lib/example/article.ts';
import {
  binaryCrossEntropyFromLogits,
  binaryCrossEntropyGradient,
} from '../../../lib/neuron/cross-entropy.ts';
import { sigmoid, sigmoidDerivative } from '../../../lib/neuron/sigmoid.ts';
import { sigmoidAsTyped, sigmoidOverflowing } from '../../../lib/neuron/sigmoid-as-typed.ts';
import { makeMoons } from '../../../lib/points/moons.ts';
import { articleMoons, prepareMoons } from '../../../lib/points/prepare-moons.ts';
import { randomState } from '../../../lib/points/random-state.ts';
import { standardise } from '../../../lib/points/standard-scaler.ts';
import { protocolSeeds } from '../../../lib/studies/hidden-layer-study.ts';
import { mean } from '../../../lib/studies/spread.ts';
import { trainOnMoons } from '../../../lib/studies/train-on-moons.ts';
import { broadcastEntries, broadcastModel } from '../../../lib/training/broadcast-slip.ts';
import { fastNeuron } from '../../../lib/training/fast/neuron.ts';
import { articleStart } from '../../../lib/training/initialise.ts';
import { logisticModel } from '../../../lib/training/logistic.ts';
import { type Model, probabilities } from '../../../lib/training/model.ts';
import { multilayerModel } from '../../../lib/training/multilayer.ts';
import { squaredErrorNeuron } from '../../../lib/training/squared-error-neuron.ts';
import { once } from './results.ts';

const { epochs } = articleMoons;
const seed = 0;

/** To these digits the loss has no farther to fall. */
const last = 3000;

/** Ten times the article's rate for these points, and its rate for the worked example. */
const fast = article.rho;

const neuron = logisticModel(2);

/** The same to twelve digits, for what takes ten seeds. */
const quick = fastNeuron();

/** Points that none of the ten seeds has: enough to know a loss to three digits. */
const freshMoons = { samples: 400_000, seed: 10 } as const;

/** In hundredths of the least loss. */
const above = (loss: number, least: number) => 100 * (loss / least - 1);

/** The article's run, ten times as long. */
const whole = once(() => trainOnMoons({ seed, epochs: last }));

/** The share of right answers under either error, as a mean over ten seeds. */
function bothErrors(learningRate: number) {
  const shares = (model: Model) =>
    protocolSeeds.map(
      (seed) =>
        trainOnMoons({ seed, model, start: articleStart(neuron, randomState(seed)), learningRate }).accuracy,
    );
  return { squared: mean(shares(squaredErrorNeuron(2))), crossEntropy: mean(shares(quick)) };
}

/** Where the test loss of the whole run is lowest, in how many seeds that is at its end, and what fresh points say. */
function testLosses() {
  const lowest = protocolSeeds.map((seed) => {
    const { test } = trainOnMoons({ seed, model: quick, epochs: last }).losses;
    return test.indexOf(Math.min(...test));
  });
  const at = lowest[seed] as number;
  const { scaler } = prepareMoons({ seed });
  const fresh = standardise(scaler, makeMoons({ ...freshMoons, noise: articleMoons.noise }));
  const onFresh = [at, 1000, last].map((epochs) => ({
    epochs,
    loss: quick.loss(trainOnMoons({ seed, model: quick, epochs }).run.parameters, fresh),
  }));
  return { lowest: at, atTheEnd: lowest.filter((epoch) => epoch === last).length, onFresh };
}

/** The first three points of the training part on the way forward and back, at the start. */
function firstPoints(start: Float64Array) {
  const { train } = prepareMoons({ seed });
  const [sums, chances] = [neuron.logits(start, train), probabilities(neuron, start, train)];
  return [0, 1, 2].map((n) => {
    const [y, z, p] = [train.y[n] as number, sums[n] as number, chances[n] as number];
    const back = binaryCrossEntropyGradient([y], [p])[0] as number;
    const slope = sigmoidDerivative(z);
    return {
      ...{ class: y, sum: z, chance: p, loss: binaryCrossEntropyFromLogits([y], [z]) },
      ...{ back, slope, product: back * slope, miss: p - y },
    };
  });
}

/** How hard a point of class 1 pushes whose sum is far on the wrong side. */
function wrongPoint() {
  const sum = -6;
  const miss = sigmoid(sum) - 1;
  return { sum, chance: sigmoid(sum), push: miss, squaredPush: 2 * miss * sigmoidDerivative(sum) };
}

/** Where one way of writing the sigmoid, or the loss behind it, goes wrong. */
function overflow() {
  const [sure, far, faint] = [40, 1000, 720];
  return {
    ...{ sure, far, faint },
    low: sigmoidAsTyped(-far),
    high: sigmoidAsTyped(far),
    faintChance: sigmoid(-faint),
    faintAsTyped: sigmoidAsTyped(-faint),
    broken: sigmoidOverflowing(far),
    /** the first whole sum, below zero, whose exponential single precision can't hold, and double precision */
    single: Math.ceil(Math.log((2 - 2 ** -23) * 2 ** 127)),
    double: Math.ceil(Math.log(Number.MAX_VALUE)),
    left: 1 - sigmoid(sure),
    lossFromChance: -Math.log(1 - sigmoid(sure)),
    lossFromSum: binaryCrossEntropyFromLogits([0], [sure]),
  };
}

/** All that the chapter computes. */
export const oneNeuron = once(() => {
  const { train, test } = prepareMoons({ seed });
  const start = articleStart(neuron, randomState(seed));
  const zero = new Float64Array(neuron.size);
  const { losses } = whole();
  const floor = losses.train[last] as number;
  const startLoss = losses.train[0] as number;
  const seeds = [0, 1, 2, 42].map((seed) => {
    const { run, accuracy } = trainOnMoons({ seed });
    const least = trainOnMoons({ seed, learningRate: fast }).run.trainLoss;
    return { seed, trainLoss: run.trainLoss, above: above(run.trainLoss, least), accuracy };
  });
  const brief = trainOnMoons({ seed });
  const table = trainOnMoons({ seed, model: broadcastModel(2), start });
  /** epochs until the loss is within this share of the floor */
  const within = (share: number) => losses.train.findIndex((loss) => loss < (1 + share) * floor);
  return {
    ...articleMoons,
    fast,
    seed,
    count: train.y.length,
    held: test.y.length,
    start: [...start],
    startLoss,
    /** the likelihood at the start is about ten to this power, and what a double makes of it */
    magnitude: Math.round((-train.y.length * startLoss) / Math.LN10),
    likelihood: Math.exp(-train.y.length * startLoss),
    floor,
    brief: { ...brief, trainLoss: brief.run.trainLoss },
    /** the chance given to the right answer, on the geometric average */
    chanceOfRight: Math.exp(-brief.run.trainLoss),
    line: [...brief.run.parameters],
    firstPoints: firstPoints(start),
    wrongPoint: wrongPoint(),
    errors: { slow: bothErrors(articleMoons.learningRate), fast: bothErrors(fast) },
    onTheWay: [0, 100, 200, 300, 500, 1000, last].map((epoch) => {
      const trainLoss = losses.train[epoch] as number;
      return { epoch, trainLoss, above: above(trainLoss, floor), testLoss: losses.test[epoch] as number };
    }),
    atEpochs: {
      trainLoss: losses.train[epochs] as number,
      above: above(losses.train[epochs] as number, floor),
    },
    withinHundredth: within(1 / 100),
    withinThousandth: within(1 / 1000),
    seeds,
    testLosses: testLosses(),
    freshPoints: freshMoons.samples,
    otherRate: trainOnMoons({ seed, learningRate: fast }).run.trainLoss,
    noiseless: trainOnMoons({ seed, noise: 0, learningRate: fast, epochs: 1000 }).accuracy,
    fromZero: {
      brief: trainOnMoons({ seed, start: zero }).run.trainLoss,
      fast: trainOnMoons({ seed, start: zero, learningRate: fast }).run.trainLoss,
    },
    overflow: overflow(),
    lost: { trainLoss: startLoss, accuracy: trainOnMoons({ seed, epochs: 0 }).accuracy },
    parameters: neuron.size,
    withTwoHidden: multilayerModel({ inputs: 2, hidden: [2], activation: 'sigmoid' }).size,
    table: {
      entries: broadcastEntries(train),
      startLoss: table.losses.train[0] as number,
      trainLoss: table.run.trainLoss,
      accuracy: table.accuracy,
    },
  };
});
