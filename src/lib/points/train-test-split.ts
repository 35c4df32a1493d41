import { fail } from '../number/expect.ts';
import { needPoints, type Points, pointsAt } from './points.ts';
import { randomState } from './random-state.ts';

/** Two parts of some points. */
export interface Split {
  readonly train: Points;
  readonly test: Points;
  /** where each part's points stood in the data */
  readonly trainPlaces: Uint32Array;
  readonly testPlaces: Uint32Array;
}

/**
 * Points dealt into a training and a test part, as scikit-learn's `train_test_split`: a random permutation whose
 * first ⌈share · n⌉ places go to the test, the rest to training. Source: sklearn/model_selection/_split.py.
 * @param testSize  the test's share of the points, above 0 and below 1
 * @param seed      of the deal
 * @throws RangeError if testSize is anything else or a part would be empty
 * @example
 * const moons = makeMoons({ samples: 10, noise: 0, seed: 0 });
 * const { train, test } = trainTestSplit(moons, { testSize: 0.4, seed: 0 });
 * [train.y.length, test.y.length] // [6, 4]
 */
export function trainTestSplit(
  points: Points,
  { testSize, seed }: { readonly testSize: number; readonly seed: number },
): Split {
  needPoints('trainTestSplit', points);
  const count = points.y.length;
  if (!(testSize > 0 && testSize < 1)) fail('trainTestSplit', 'a test size above 0 and below 1', testSize);
  const tests = Math.ceil(testSize * count);
  if (tests === count)
    fail('trainTestSplit', 'a test size that leaves a point to train on', `${testSize} of ${count} points`);
  const places = randomState(seed).permutation(count);
  const testPlaces = places.slice(0, tests);
  const trainPlaces = places.slice(tests);
  return {
    train: pointsAt(points, trainPlaces),
    test: pointsAt(points, testPlaces),
    trainPlaces,
    testPlaces,
  };
}
