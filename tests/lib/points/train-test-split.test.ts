import { describe, expect, test } from 'vitest';
import { makeMoons } from '../../../src/lib/points/moons.ts';
import { classCounts, type Points } from '../../../src/lib/points/points.ts';
import { trainTestSplit } from '../../../src/lib/points/train-test-split.ts';
import { expectRangeError } from '../helpers.ts';
import { golden } from '../moons-golden.ts';

/** Point n is (n, −n), of class n mod 2. */
const counted = (count: number): Points => ({
  features: 2,
  x: Float64Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? i / 2 : -(i - 1) / 2)),
  y: Uint8Array.from({ length: count }, (_, n) => n % 2),
});

const byPlace = (places: Uint32Array) => places.reduce((sum, place, n) => sum + n * place, 0);

describe('trainTestSplit deals as scikit-learn deals', () => {
  test.each(golden.runs)('two thousand points by seed $seed', ({ seed, split }) => {
    const points = makeMoons({ samples: 2000, noise: 0.4, seed });
    const { train, trainPlaces, testPlaces } = trainTestSplit(points, { testSize: 0.4, seed });
    expect([...trainPlaces.subarray(0, 8)]).toEqual(split.train);
    expect([...testPlaces.subarray(0, 8)]).toEqual(split.test);
    expect([byPlace(trainPlaces), byPlace(testPlaces)]).toEqual([split.trainByPlace, split.testByPlace]);
    expect(classCounts(train.y)[1]).toBe(split.trainOnes);
  });

  test('a share that does not come out whole, rounded up', () => {
    const { trainPlaces, testPlaces } = trainTestSplit(counted(10), { testSize: 0.25, seed: 3 });
    expect([...trainPlaces]).toEqual(golden.small.split.train);
    expect([...testPlaces]).toEqual(golden.small.split.test);
  });
});

describe('trainTestSplit', () => {
  test('gives every point to one part, with its own features and label', () => {
    const { train, test: held } = trainTestSplit(counted(50), { testSize: 0.3, seed: 1 });
    const rows = [train, held].flatMap(({ x, y }) =>
      [...y].map((label, n) => [x[2 * n], x[2 * n + 1], label] as const),
    );
    expect(held.y).toHaveLength(15);
    expect(rows.map(([n]) => n).sort((a = 0, b = 0) => a - b)).toEqual([...Array(50).keys()]);
    for (const [n = 0, minus, label] of rows) expect([minus, label]).toEqual([n === 0 ? minus : -n, n % 2]);
  });

  test.each([0, 1, -0.1, 1.5, Number.NaN])('refuses a test size of %s', (testSize) => {
    expectRangeError(
      () => trainTestSplit(counted(10), { testSize, seed: 0 }),
      `trainTestSplit needs a test size above 0 and below 1, got ${testSize}`,
    );
  });

  test('refuses to leave nothing to train on', () => {
    expectRangeError(
      () => trainTestSplit(counted(1), { testSize: 0.4, seed: 0 }),
      'trainTestSplit needs a test size that leaves a point to train on, got "0.4 of 1 points"',
    );
  });

  test('refuses points that are none or do not fit together', () => {
    const deal = (points: Points) => () => trainTestSplit(points, { testSize: 0.4, seed: 0 });
    expectRangeError(deal(counted(0)), 'trainTestSplit needs at least one point, got 0');
    expectRangeError(
      deal({ ...counted(4), features: 0 }),
      'trainTestSplit needs at least one feature, got 0',
    );
    expectRangeError(
      deal({ ...counted(4), features: 3 }),
      'trainTestSplit needs 3 features for each of 4 points, got "8 numbers"',
    );
    expectRangeError(
      deal({ features: 1, x: Float64Array.of(1, Number.NaN), y: Uint8Array.of(0, 1) }),
      'trainTestSplit needs finite features, got NaN',
    );
    expectRangeError(
      deal({ features: 1, x: Float64Array.of(1, 2), y: Uint8Array.of(0, 2) }),
      'trainTestSplit needs labels 0 or 1, got 2',
    );
  });
});
