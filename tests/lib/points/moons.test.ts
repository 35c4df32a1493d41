import { describe, expect, test } from 'vitest';
import { makeMoons } from '../../../src/lib/points/moons.ts';
import { classCounts } from '../../../src/lib/points/points.ts';
import { expectRangeError } from '../helpers.ts';
import { expectAll, golden } from '../moons-golden.ts';

const sumOver = (x: Float64Array, of: (value: number, n: number) => number) =>
  [0, 1].map((j) => x.reduce((sum, value, i) => (i % 2 === j ? sum + of(value, (i - j) / 2) : sum), 0));

describe('makeMoons makes the points scikit-learn makes', () => {
  test.each(golden.runs)('two thousand from seed $seed', ({ seed, moons }) => {
    const { x, y } = makeMoons({ samples: 2000, noise: 0.4, seed });
    expect(x).toHaveLength(4000);
    expectAll(x.subarray(0, 8), moons.first.flat());
    expectAll(x.subarray(-2), moons.last);
    expectAll(
      sumOver(x, (value) => value),
      moons.sums,
    );
    expectAll(
      sumOver(x, (value) => value ** 2),
      moons.squares,
    );
    expectAll(
      sumOver(x, (value, n) => n * value),
      moons.byPlace,
    );
    expect(y.subarray(0, 40).join('')).toBe(moons.labels);
    expect(y.reduce((sum, label, n) => sum + n * label, 0)).toBe(moons.labelsByPlace);
  });

  test('an odd number of them', () => {
    const { x, y } = makeMoons({ samples: 7, noise: 0.1, seed: 3 });
    expectAll(x, golden.small.odd.x);
    expect([...y]).toEqual(golden.small.odd.y);
  });

  test('two of them, which are where each moon begins', () => {
    const { x, y } = makeMoons({ samples: 2, noise: 0, seed: 5 });
    expectAll(x, golden.small.two.x);
    expect([...y]).toEqual(golden.small.two.y);
  });
});

describe('makeMoons', () => {
  test('without noise puts every point on its half circle', () => {
    const { x, y } = makeMoons({ samples: 101, noise: 0, seed: 0 });
    expect(classCounts(y)).toEqual([50, 51]);
    for (const [n, label] of y.entries()) {
      const [u, v] = [x[2 * n] as number, x[2 * n + 1] as number];
      const [right, up] = label === 0 ? [u, v] : [1 - u, 0.5 - v];
      expect(Math.hypot(right, up)).toBeCloseTo(1, 14);
      expect(up).toBeGreaterThan(-1e-15);
    }
  });

  test('without noise has both ends of each half circle to the last bit, however many points lie between', () => {
    for (let samples = 4; samples < 200; samples += 2) {
      const { x, y } = makeMoons({ samples, noise: 0, seed: 0 });
      const upper = [...y].flatMap((label, n) => (label === 0 ? [`${x[2 * n]} ${x[2 * n + 1]}`] : []));
      expect(upper).toContain('1 0');
      expect(upper).toContain(`-1 ${Math.sin(Math.PI)}`);
    }
  });

  test('stays finite under the most noise it takes', () => {
    const { x } = makeMoons({ samples: 50, noise: 1e6, seed: 0 });
    expect(x.every(Number.isFinite)).toBe(true);
  });

  test.each([0, 1, 2.5, -3, 1e6 + 1, Number.NaN])('refuses %s samples', (samples) => {
    expectRangeError(
      () => makeMoons({ samples, noise: 0.4, seed: 0 }),
      `makeMoons needs a whole number of samples from 2 to 1,000,000, got ${samples}`,
    );
  });

  test.each([-0.1, 1e7, Number.NaN, Number.POSITIVE_INFINITY])('refuses a noise of %s', (noise) => {
    expectRangeError(
      () => makeMoons({ samples: 10, noise, seed: 0 }),
      `makeMoons needs a noise from 0 to 1,000,000, got ${noise}`,
    );
  });

  test('refuses what is no seed', () => {
    expect(() => makeMoons({ samples: 10, noise: 0, seed: -1 })).toThrow(RangeError);
  });
});
