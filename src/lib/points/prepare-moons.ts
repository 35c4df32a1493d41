import { makeMoons } from './moons.ts';
import type { Points } from './points.ts';
import { fitScaler, type Scaler, standardise } from './standard-scaler.ts';
import { type Split, trainTestSplit } from './train-test-split.ts';

/**
 * What the article states of its second half: two thousand points, three fifths to train on, and how it trains.
 * @example
 * articleMoons.samples // 2000
 * articleMoons.epochs // 300
 */
export const articleMoons = {
  samples: 2000,
  noise: 0.4,
  testSize: 0.4,
  learningRate: 0.05,
  epochs: 300,
} as const;

/** Moons in two parts, with the scaler that both were standardised by. */
export interface PreparedMoons {
  readonly points: Points;
  /** as they are */
  readonly split: Split;
  readonly scaler: Scaler;
  /** standardised */
  readonly train: Points;
  readonly test: Points;
}

/**
 * Moons made, split and standardised in one go, by one seed; the scaler is fitted on the training part alone and then
 * applied to both.
 * @throws RangeError as makeMoons and trainTestSplit
 * @example
 * const { train, test } = prepareMoons({ seed: 0 });
 * [train.y.length, test.y.length] // [1200, 800]
 */
export function prepareMoons({
  samples = articleMoons.samples,
  noise = articleMoons.noise,
  testSize = articleMoons.testSize,
  seed,
}: {
  readonly samples?: number;
  readonly noise?: number;
  readonly testSize?: number;
  readonly seed: number;
}): PreparedMoons {
  const points = makeMoons({ samples, noise, seed });
  const split = trainTestSplit(points, { testSize, seed });
  const scaler = fitScaler(split.train);
  return {
    points,
    split,
    scaler,
    train: standardise(scaler, split.train),
    test: standardise(scaler, split.test),
  };
}
