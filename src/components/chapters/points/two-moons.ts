import { classCounts } from '../../../lib/points/points.ts';
import { articleMoons, prepareMoons } from '../../../lib/points/prepare-moons.ts';
import { randomState } from '../../../lib/points/random-state.ts';
import { fitScaler, type Scaler, standardise } from '../../../lib/points/standard-scaler.ts';
import { trainTestSplit } from '../../../lib/points/train-test-split.ts';
import results from '../../../lib/results/scaling.json';
import seedsResults from '../../../lib/results/seeds.json';
import { type NoiseWay, pureNoise } from '../../../lib/studies/noise-study.ts';
import { mean, standardDeviation, standardError } from '../../../lib/studies/spread.ts';
import { type Scaling, trainOnMoons } from '../../../lib/studies/train-on-moons.ts';
import { once, rowOf } from './results.ts';

const { samples, testSize } = articleMoons;
const seed = 0;

/** How many epochs it takes until two ways of training have come to the same. */
const longEpochs = 3000;

/** How far the share of right answers among n points strays, for a model that is right with this probability. */
const errorOfShare = (share: number, n: number) => Math.sqrt((share * (1 - share)) / n);

const by = (scaling: Scaling) => rowOf(results.scalings, (row) => row.scaling === scaling);
const { runs: rightRuns } = by('training part');

/**
 * One neuron's training with the points scaled in some way: of the seed of this chapter, and over ten seeds; and what
 * share of the test it gets right beyond the right way, seed by seed.
 */
function scaled({ runs }: (typeof results.scalings)[number]) {
  const beyond = runs.map(({ accuracy }, n) => accuracy - (rightRuns[n]?.accuracy ?? Number.NaN));
  return {
    ofSeed: runs[seed] as (typeof runs)[number],
    beyond: mean(beyond),
    error: standardError(beyond),
    trainLoss: mean(runs.map(({ trainLoss }) => trainLoss)),
    testLoss: mean(runs.map(({ testLoss }) => testLoss)),
    accuracy: mean(runs.map(({ accuracy }) => accuracy)),
  };
}

/** What is right on pure noise, over all its sets. */
function onNoise(wanted: NoiseWay) {
  const { accuracies } = rowOf(seedsResults.noise, ({ way }) => way === wanted);
  return { right: mean(accuracies), error: standardError(accuracies) };
}

/** What the generator gives first, by seed. */
const firstDraws = () =>
  [0, 1, 42].map((seed) => ({
    seed,
    uniform: randomState(seed).randomSample(),
    normal: randomState(seed).standardNormal(),
    permutation: [...randomState(seed).permutation(10)],
  }));

const measured = (before: Scaler, after: Scaler) =>
  [0, 1].map((j) => [before.means[j], before.scales[j], after.means[j], after.scales[j]] as const);

/** All that the chapter computes about its points, their deal and their scale. */
export const twoMoons = once(() => {
  const { points, split, scaler, train, test } = prepareMoons({ seed });
  const [count, held] = [train.y.length, test.y.length];
  const right = scaled(by('training part')).ofSeed;
  const shares = by('training part').runs.map(({ accuracy }) => accuracy);
  const flat = { features: 1, x: Float64Array.of(7, 7, 7, 7), y: Uint8Array.of(0, 1, 0, 1) };
  const flatScaler = fitScaler(flat);
  const otherPlaces = trainTestSplit(points, { testSize, seed: 1 }).testPlaces;
  const finalLoss = (scaling: Scaling) => trainOnMoons({ seed, scaling, epochs: longEpochs }).run.trainLoss;
  return {
    ...articleMoons,
    seed,
    count,
    held,
    percentHeld: Math.round(100 * testSize),
    firstDraws: firstDraws(),
    firstPoints: [0, 1, 2].map((n) => ({
      n,
      at: [points.x[2 * n], points.x[2 * n + 1]],
      class: points.y[n],
    })),
    classes: classCounts(train.y),
    right,
    percentRight: Math.round(100 * right.accuracy),
    /** what a test of some size costs and is worth, by how many in a hundred points it takes */
    roughness: [5, 20, 40, 60].map((percent) => {
      const tested = (samples * percent) / 100;
      return { percent, learnt: samples - tested, tested, strays: errorOfShare(right.accuracy, tested) };
    }),
    shares: {
      least: Math.min(...shares),
      most: Math.max(...shares),
      spread: standardDeviation(shares),
      byFormula: errorOfShare(mean(shares), held),
      /** as far as one test of twenty lies off, or farther */
      easily: 2 * errorOfShare(mean(shares), held),
    },
    scaler,
    /** mean and deviation of both features of both parts, before and after scaling */
    measures: {
      train: measured(scaler, fitScaler(train)),
      test: measured(fitScaler(split.test), fitScaler(test)),
    },
    scalings: results.scalings.map((row) => ({ scaling: row.scaling as Scaling, ...scaled(row) })),
    over: scaled(by('training part')),
    unscaled: scaled(by('nothing')),
    leaked: scaled(by('all points')),
    twoRulers: scaled(by('test by itself')),
    forgotten: scaled(by('test left raw')),
    pureNoise: {
      ...pureNoise,
      chosenByAll: onNoise('chosen-by-all'),
      chosenByTraining: onNoise('chosen-by-training'),
      scaledByAll: onNoise('scaled-by-all'),
      scaledByTraining: onNoise('scaled-by-training'),
    },
    longEpochs,
    afterLong: { unscaled: finalLoss('nothing'), scaled: finalLoss('training part') },
    /** the first feature's deviation with the sum of squares divided by one less */
    unbiased: Math.sqrt(((scaler.variances[0] as number) * count) / (count - 1)),
    flat: { value: flat.x[0], scale: flatScaler.scales[0], becomes: standardise(flatScaler, flat).x[0] },
    /** test points that another seed of the split puts away too */
    inCommon: split.testPlaces.filter((place) => otherPlaces.includes(place)).length,
  };
});
