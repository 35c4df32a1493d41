import { describe, expect, test } from 'vitest';
import type { Points } from '../../../src/lib/points/points.ts';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { trainTestSplit } from '../../../src/lib/points/train-test-split.ts';
import { prepareThreeParts, trainValidationTestSplit } from '../../../src/lib/points/validation-split.ts';
import { expectRangeError } from '../helpers.ts';
import { learnt } from '../learnt-golden.ts';
import { expectAll } from '../moons-golden.ts';

/** Points whose one feature is their place. */
const numbered = (count: number): Points => ({
  features: 1,
  x: Float64Array.from({ length: count }, (_, n) => n),
  y: Uint8Array.from({ length: count }, (_, n) => n % 2),
});

describe('a split in three', () => {
  test.each(learnt.threeParts)(
    'of $count points is scikit-learn’s',
    ({ count, train, validation, test, ...how }) => {
      const parts = trainValidationTestSplit(numbered(count), how);
      expect([[...parts.train.x], [...parts.validation.x], [...parts.test.x]]).toEqual([
        train,
        validation,
        test,
      ]);
      for (const { x, y } of Object.values(parts) as Points[])
        expect([...y]).toEqual([...x].map((n) => n % 2));
    },
  );

  test('has the test part of the split in two', () => {
    const points = numbered(40);
    const parts = trainValidationTestSplit(points, { testSize: 0.3, validationSize: 0.2, seed: 5 });
    expect(parts.test).toEqual(trainTestSplit(points, { testSize: 0.3, seed: 5 }).test);
  });

  test.each(learnt.threeMoons)('of moons, measured by the training part alone, seed $seed', (wanted) => {
    const { scaler, train, validation, test } = prepareThreeParts({ seed: wanted.seed });
    const parts = [train, validation, test];
    expectAll(scaler.means, wanted.means);
    expectAll(scaler.scales, wanted.scales);
    expect(parts.map(({ y }) => y.length)).toEqual(wanted.counts);
    expect(parts.map(({ y }) => y.reduce((sum, label) => sum + label, 0))).toEqual(wanted.ones);
    for (const [k, { x }] of parts.entries()) {
      expectAll(x.subarray(0, 2), wanted.firsts[k] ?? []);
      const sum = (feature: number) =>
        x.reduce((total, value, i) => (i % 2 === feature ? total + value : total), 0);
      for (const feature of [0, 1]) expect(sum(feature)).toBeCloseTo(wanted.sums[k]?.[feature] ?? 0, 10);
    }
    expect(test.y).toEqual(prepareMoons({ seed: wanted.seed }).test.y);
  });

  test.each([0, 1, -0.1, Number.NaN])('refuses a validation size of %s', (validationSize) => {
    expectRangeError(
      () => trainValidationTestSplit(numbered(10), { testSize: 0.4, validationSize, seed: 0 }),
      `trainValidationTestSplit needs a validation size above 0 and below 1, got ${validationSize}`,
    );
  });

  test('refuses to leave nothing to train on', () => {
    expectRangeError(
      () => trainValidationTestSplit(numbered(2), { testSize: 0.4, validationSize: 0.5, seed: 0 }),
      'trainTestSplit needs a test size that leaves a point to train on, got "0.5 of 1 points"',
    );
  });
});
