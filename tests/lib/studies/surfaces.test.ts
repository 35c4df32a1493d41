import { describe, expect, test } from 'vitest';
import { article } from '../../../src/lib/example/article.ts';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import {
  curvaturesAt,
  exampleSurface,
  heightField,
  inOtherUnits,
  neuronSurface,
} from '../../../src/lib/studies/surfaces.ts';
import { plainStep, start } from '../../exercises/plain-step.ts';
import { expectClose, expectRangeError } from '../helpers.ts';

describe('the worked example over two parameters', () => {
  test('has the article’s error and slopes at the article’s start', () => {
    const { height, slope } = exampleSurface('b11', 'b22');
    expectClose(height(0.5, 0.8), 0.4434344431833004, 1e-15);
    // facts: (old − new) / 0.5
    const [b11, b22] = slope(0.5, 0.8);
    expectClose(b11, (0.5 - 0.4580376700798449) / 0.5, 1e-12);
    expectClose(b22, (0.8 - 0.7595203040825992) / 0.5, 1e-12);
  });

  test.each([
    ['a11', 'c1'],
    ['c2', 'b12'],
    ['a22', 'a21'],
  ] as const)('%s and %s: heights of the plain step, slopes by nudging them', (first, second) => {
    const surface = exampleSurface(first, second);
    const error = (one: number, other: number) =>
      plainStep({ ...start, [first]: one, [second]: other }, { targets: [article.t1, article.t2] }).error;
    for (const [one, other] of [
      [-2, 1.5],
      [0.3, -4],
    ] as const) {
      expectClose(surface.height(one, other), error(one, other), 1e-14);
      const nudge = 1e-5;
      const slopes = [
        (error(one + nudge, other) - error(one - nudge, other)) / (2 * nudge),
        (error(one, other + nudge) - error(one, other - nudge)) / (2 * nudge),
      ];
      for (const [i, slope] of slopes.entries()) expectClose(surface.slope(one, other)[i], slope, 1e-7, 1e-9);
    }
  });

  test('needs two different parameters', () => {
    expectRangeError(
      () => exampleSurface('c1', 'c1'),
      'exampleSurface needs two different parameters, got "c1"',
    );
  });
});

describe('one neuron over its weights', () => {
  // two points, by hand: z = w1 + 2 w2 + b of class 1, z = −w1 + b of class 0
  const points = { features: 2, x: Float64Array.of(1, 2, -1, 0), y: Uint8Array.of(1, 0) };
  const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

  test('is the mean cross-entropy and its slopes', () => {
    const { height, slope } = neuronSurface(points, 0.5);
    const [p, q] = [sigmoid(1 - 2 + 0.5), sigmoid(-1 + 0.5)];
    expectClose(height(1, -1), -(Math.log(p) + Math.log(1 - q)) / 2);
    const [first, second] = slope(1, -1);
    expectClose(first, (p - 1 - q) / 2);
    expectClose(second, (2 * (p - 1)) / 2);
  });

  test('in other units has the same height where the weight is as much smaller, and s² the curvature', () => {
    const { train } = prepareMoons({ seed: 3, samples: 100 });
    const [one, other] = [neuronSurface(train, 0.1), neuronSurface(inOtherUnits(train, [10, 1]), 0.1)];
    expectClose(one.height(1.5, -2), other.height(0.15, -2), 1e-13);
    expectClose(other.slope(0.15, -2)[0], 10 * one.slope(1.5, -2)[0], 1e-12);
    const across = ({ slope }: typeof one, w: number, d: number) =>
      (slope(w + d, -2)[0] - slope(w - d, -2)[0]) / (2 * d);
    expectClose(across(other, 0.15, 1e-5), 100 * across(one, 1.5, 1e-4), 1e-7);
  });

  test('needs two features, and a factor for each', () => {
    const odd = { features: 1, x: Float64Array.of(1, 2), y: Uint8Array.of(0, 1) };
    expectRangeError(() => neuronSurface(odd, 0), 'neuronSurface needs points with 2 features, got 1');
    expectRangeError(
      () => inOtherUnits(points, [1]),
      'inOtherUnits needs a factor for each of 2 features, got 1',
    );
  });
});

test('curvatures are those of the matrix of second derivatives, by hand', () => {
  // 2u² + 2uv + ½v²: matrix [[4, 2], [2, 1]], eigenvalues 0 and 5
  const { least, greatest } = curvaturesAt({ slope: (u, v) => [4 * u + 2 * v, 2 * u + v] }, 3, -7);
  expectClose(least, 0, 1e-9, 1e-9);
  expectClose(greatest, 5, 1e-9);
});

test('a field of heights goes row by row from the top, at the middles of its cells', () => {
  const box = { left: 0, right: 4, bottom: 0, top: 2 };
  const field = heightField({ height: (x, y) => 10 * x + y }, box, 4, 2);
  expect([...field]).toEqual([6.5, 16.5, 26.5, 36.5, 5.5, 15.5, 25.5, 35.5]);
  expect(heightField({ height: (x) => x }, box, 1000, 1)).toHaveLength(1000);
  expect([...heightField({ height: (_, y) => y }, box, 1, 1)]).toEqual([1]);
});

test.each([
  [0, 2, 0],
  [2, -1, -1],
  [2.5, 2, 2.5],
  [2, 1001, 1001],
])('no field of heights has %s columns and %s rows', (columns, rows, cells) => {
  const box = { left: 0, right: 4, bottom: 0, top: 2 };
  expectRangeError(
    () => heightField({ height: () => 0 }, box, columns, rows),
    `heightField needs 1 to 1,000 cells a side, got ${cells}`,
  );
});
