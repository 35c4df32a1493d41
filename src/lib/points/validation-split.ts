import { fail } from '../number/expect.ts';
import { makeMoons } from './moons.ts';
import type { Points } from './points.ts';
import { articleMoons } from './prepare-moons.ts';
import { fitScaler, type Scaler, standardise } from './standard-scaler.ts';
import { trainTestSplit } from './train-test-split.ts';

/** Points to learn from, points to choose by, and points to judge by once all is chosen. */
export interface ThreeParts {
  readonly train: Points;
  readonly validation: Points;
  readonly test: Points;
}

/** How large the parts are: the test's share of all points, and the validation part's share of what is left. */
export interface Shares {
  readonly testSize: number;
  readonly validationSize: number;
}

/**
 * Points dealt into training, validation and test: first the test part, the very one that `trainTestSplit` deals with
 * that seed, and then the rest by the same rule and seed, as two calls of scikit-learn's `train_test_split` do.
 * @param testSize        share of all points, above 0 and below 1
 * @param validationSize  share of the points that are not the test's, above 0 and below 1
 * @throws RangeError if a share is anything else or a part would be empty
 * @example
 * const moons = makeMoons({ samples: 20, noise: 0, seed: 0 });
 * const parts = trainValidationTestSplit(moons, { testSize: 0.2, validationSize: 0.25, seed: 0 });
 * [parts.train, parts.validation, parts.test].map(({ y }) => y.length) // [12, 4, 4]
 */
export function trainValidationTestSplit(
  points: Points,
  { testSize, validationSize, seed }: Shares & { readonly seed: number },
): ThreeParts {
  if (!(validationSize > 0 && validationSize < 1))
    fail('trainValidationTestSplit', 'a validation size above 0 and below 1', validationSize);
  const outer = trainTestSplit(points, { testSize, seed });
  const inner = trainTestSplit(outer.train, { testSize: validationSize, seed });
  return { train: inner.train, validation: inner.test, test: outer.test };
}

/** A quarter of what is not the test's. */
const aQuarter = 0.25;

/**
 * Moons made, split three ways and standardised by one seed, as `prepareMoons` does with two parts; the scaler is fitted
 * on the training part alone. The test part has the same points as there.
 * @throws RangeError as makeMoons and trainValidationTestSplit
 * @example
 * const parts = prepareThreeParts({ seed: 0 });
 * [parts.train, parts.validation, parts.test].map(({ y }) => y.length) // [900, 300, 800]
 */
export function prepareThreeParts({
  samples = articleMoons.samples,
  noise = articleMoons.noise,
  testSize = articleMoons.testSize,
  validationSize = aQuarter,
  seed,
}: Partial<Shares> & {
  readonly samples?: number;
  readonly noise?: number;
  readonly seed: number;
}): ThreeParts & { readonly scaler: Scaler } {
  const points = makeMoons({ samples, noise, seed });
  const split = trainValidationTestSplit(points, { testSize, validationSize, seed });
  const scaler = fitScaler(split.train);
  return {
    scaler,
    train: standardise(scaler, split.train),
    validation: standardise(scaler, split.validation),
    test: standardise(scaler, split.test),
  };
}
