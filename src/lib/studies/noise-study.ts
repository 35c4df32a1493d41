import type { Points } from '../points/points.ts';
import { randomState } from '../points/random-state.ts';
import { fitScaler, standardise } from '../points/standard-scaler.ts';
import { trainTestSplit } from '../points/train-test-split.ts';
import { accuracy } from '../training/confusion.ts';
import { runEpochs } from '../training/gradient-descent.ts';
import { logisticModel } from '../training/logistic.ts';
import { predict } from '../training/model.ts';

/**
 * A hundred points with a thousand features that say nothing: whoever gets more than half of them right has peeked.
 * @internal
 */
export const pureNoise = { samples: 100, features: 1000, chosen: 10, sets: 300 } as const;

/**
 * How large a set of pure noise is.
 * @internal
 */
export interface NoiseSizes {
  readonly samples: number;
  readonly features: number;
  /** features that are kept where some are chosen */
  readonly chosen: number;
}

/**
 * What the test points had a say in: which features are kept, or by what all features are scaled; and beside each the
 * same by the training part alone.
 * @internal
 */
export type NoiseWay = (typeof noiseWays)[number];

/**
 * The ways to prepare the features.
 * @internal
 */
export const noiseWays = [
  'chosen-by-all',
  'chosen-by-training',
  'scaled-by-all',
  'scaled-by-training',
] as const;

/**
 * The share of test points that one neuron gets right on a set of pure noise: features and labels are drawn from the
 * seed and have nothing to do with each other. Two fifths are the test, 300 epochs at 0.05 from a start at zero.
 * @internal
 */
export function noiseAccuracy(way: NoiseWay, seed: number, sizes: NoiseSizes = pureNoise): number {
  const points = drawn(seed, sizes);
  const split = trainTestSplit(points, { testSize: 0.4, seed });
  const kept = way.startsWith('chosen')
    ? tellingFeatures(way === 'chosen-by-all' ? points : split.train, sizes.chosen)
    : [...Array(sizes.features).keys()];
  const ruler = fitScaler(only(kept, way === 'scaled-by-all' ? points : split.train));
  const [train, test] = [split.train, split.test].map((part) => standardise(ruler, only(kept, part))) as [
    Points,
    Points,
  ];
  const model = logisticModel(kept.length);
  const { run } = runEpochs(
    { model, parameters: new Float64Array(model.size), train, learningRate: 0.05 },
    300,
  );
  return accuracy(test.y, predict(model, run.parameters, test));
}

function drawn(seed: number, { samples, features }: NoiseSizes): Points {
  const random = randomState(seed);
  return {
    features,
    x: random.randn(samples * features),
    y: Uint8Array.from({ length: samples }, () => (random.randomSample() < 0.5 ? 0 : 1)),
  };
}

/** The features whose means differ most between the classes. */
function tellingFeatures({ features, x, y }: Points, count: number): readonly number[] {
  const ones = y.reduce((sum, label) => sum + label, 0);
  const apart = Array.from({ length: features }, (_, j) => {
    const sums = [0, 0] as [number, number];
    for (const [n, label] of y.entries()) sums[label as 0 | 1] += x[n * features + j] as number;
    return Math.abs(sums[1] / ones - sums[0] / (y.length - ones));
  });
  return [...apart.keys()].sort((i, j) => (apart[j] as number) - (apart[i] as number)).slice(0, count);
}

/** The points with these features alone. */
function only(kept: readonly number[], { features, x, y }: Points): Points {
  const rows = [...y.keys()].flatMap((n) => kept.map((j) => x[n * features + j] as number));
  return { features: kept.length, x: Float64Array.from(rows), y };
}
