import { describe, expect, test } from 'vitest';
import { articleMoons, prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { fitScaler, standardise, unstandardise } from '../../../src/lib/points/standard-scaler.ts';
import { expectRangeError } from '../helpers.ts';
import { expectAll, golden } from '../moons-golden.ts';

describe("the scaler is scikit-learn's", () => {
  test.each(golden.runs)('on the training part of seed $seed', ({ seed, scaler: wanted }) => {
    const { scaler, train, test: held } = prepareMoons({ seed });
    expectAll(scaler.means, wanted.means);
    expectAll(scaler.variances, wanted.variances);
    expectAll(scaler.scales, wanted.scales);
    expectAll(train.x.subarray(0, 4), wanted.train.flat());
    expectAll(held.x.subarray(0, 4), wanted.test.flat());
    const byPlace = [0, 1].map((j) =>
      held.y.reduce((sum, _, n) => sum + n * (held.x[2 * n + j] as number), 0),
    );
    expectAll(byPlace, wanted.testByPlace);
  });

  test('on a feature that does not vary: centred, divided by 1', () => {
    const { x, scales, scaled } = golden.small.constant;
    const points = { features: 2, x: Float64Array.from(x), y: new Uint8Array(9) };
    const scaler = fitScaler(points);
    expectAll(scaler.scales, scales);
    expectAll(standardise(scaler, points).x, scaled);
  });
});

describe('standardising', () => {
  test('leaves the training part with mean 0 and deviation 1, the test part only nearly', () => {
    const { train, test: held } = prepareMoons({ seed: 0 });
    const again = fitScaler(train);
    for (const j of [0, 1]) {
      expect(again.means[j]).toBeCloseTo(0, 14);
      expect(again.scales[j]).toBeCloseTo(1, 14);
    }
    expect(Math.abs(fitScaler(held).means[0] as number)).toBeGreaterThan(0.001);
  });

  test('can be undone', () => {
    const { scaler, split, train } = prepareMoons({ seed: 1, samples: 40 });
    expectAll(unstandardise(scaler, train).x, [...split.train.x]);
  });

  test('of a single point puts it at 0', () => {
    const one = { features: 3, x: Float64Array.of(4, -5, 0), y: Uint8Array.of(1) };
    const scaler = fitScaler(one);
    expect([...scaler.scales]).toEqual([1, 1, 1]);
    expect([...standardise(scaler, one).x]).toEqual([0, 0, 0]);
  });

  test('takes out what rounding the mean has put in: 0, 2 and 2 beyond 10¹⁶', () => {
    const points = { features: 1, x: Float64Array.of(1e16, 1e16 + 2, 1e16 + 2), y: new Uint8Array(3) };
    // There doubles are 2 apart, so the mean, 4/3 beyond, is off by 2/3.
    expect(fitScaler(points).variances[0]).toBeCloseTo(8 / 9, 12);
  });

  test('takes for constant what differs by no more than rounding, and nothing else, however little it varies', () => {
    const scaleOf = (...x: readonly number[]) =>
      fitScaler({ features: 1, x: Float64Array.from(x), y: new Uint8Array(x.length) }).scales[0];
    expect(scaleOf(1000, 1000 + 2 ** -43)).toBe(1);
    expect(scaleOf(1000, 1000 + 2 ** -33)).toBeCloseTo(2 ** -34, 20);
    expect(scaleOf(0, 1e-6)).toBeCloseTo(5e-7, 20);
    expect(scaleOf(0.001, 0.001 + 2 ** -62)).toBe(1);
  });

  test('refuses no points, and points of another kind', () => {
    const { scaler } = prepareMoons({ seed: 1, samples: 40 });
    const none = { features: 2, x: new Float64Array(0), y: new Uint8Array(0) };
    const other = { features: 3, x: new Float64Array(3), y: new Uint8Array(1) };
    expectRangeError(() => fitScaler(none), 'fitScaler needs at least one point, got 0');
    expectRangeError(() => standardise(scaler, other), 'standardise needs points with 2 features, got 3');
    expectRangeError(() => unstandardise(scaler, other), 'unstandardise needs points with 2 features, got 3');
  });
});

test('the article trains on 1,200 points and tests on 800', () => {
  expect(articleMoons).toEqual({ samples: 2000, noise: 0.4, testSize: 0.4, learningRate: 0.05, epochs: 300 });
  const { train, test: held } = prepareMoons({ seed: 0 });
  expect([train.y.length, held.y.length]).toEqual([1200, 800]);
});
