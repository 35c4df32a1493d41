import { describe, expect, test } from 'vitest';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { layerFactor } from '../../../src/lib/studies/layer-factors.ts';
import { expectClose, expectRangeError } from '../helpers.ts';

const seeds = [0, 1, 2, 3];

describe('by hand', () => {
  const rootMeanSquare = (all: readonly number[]) =>
    Math.sqrt(all.reduce((sum, x) => sum + x * x, 0) / all.length);

  test('one tanh unit and one sample: the weight, and the slope of the unit before it', () => {
    const random = randomState(3);
    const [weight, x, front] = [random.standardNormal(), random.standardNormal(), random.standardNormal()];
    const slope = 1 - Math.tanh(x * 0.5 * front) ** 2;
    const sizes = { units: 1, depth: 1, samples: 1 };
    const factor = layerFactor({ activation: 'tanh', deviation: 0.5, seed: 3, ...sizes });
    expectClose(factor.slope, slope, 1e-12);
    expectClose(factor.measured, Math.abs(0.5 * weight) * slope, 1e-12);
    expect(factor.weight).toBe(0.5);
  });

  test('two layers of two sigmoids, three samples: in loops', () => {
    const random = randomState(8);
    const normals = (rows: number, scale: number) =>
      Array.from(
        { length: rows },
        () => [0, 0].map(() => scale * random.standardNormal()) as [number, number],
      );
    const [first, second] = [normals(2, 0.7), normals(2, 0.7)] as const;
    const samples = normals(3, 1);
    const front = normals(2, 0.7);
    const deltas = normals(3, 1);
    const sums = (row: readonly number[], table: readonly (readonly number[])[]) =>
      [0, 1].map((j) => row.reduce((sum, y, i) => sum + y * (table[i]?.[j] ?? 0), 0));
    const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
    const slopeAt = (z: number) => sigmoid(z) * (1 - sigmoid(z));
    const outer = samples.map((row) => sums(row, front));
    const inner = outer.map((row) => sums(row.map(sigmoid), first));
    // δ of a unit: what arrives from those after it, each by the weight between them, times its own slope
    const arrived = (delta: readonly number[], table: typeof first, z: readonly number[]) =>
      [0, 1].map((i) => slopeAt(z[i] ?? 0) * delta.reduce((sum, d, j) => sum + d * (table[i]?.[j] ?? 0), 0));
    const back = deltas.map((row, s) => arrived(arrived(row, second, inner[s] ?? []), first, outer[s] ?? []));
    const size = (table: readonly (readonly number[])[]) => rootMeanSquare(table.flat());
    const slopes = [inner, outer].map((table) => size(table.map((row) => row.map(slopeAt))));
    const sizes = { units: 2, depth: 2, samples: 3 };
    const factor = layerFactor({ activation: 'sigmoid', deviation: 0.7, seed: 8, ...sizes });
    expectClose(factor.measured, Math.sqrt(size(back) / size(deltas)), 1e-12);
    expectClose(factor.slope, Math.sqrt((slopes[0] ?? 0) * (slopes[1] ?? 0)), 1e-12);
    expectClose(factor.weight, 0.7 * Math.SQRT2, 1e-12);
  });
});

describe('what a layer does to a gradient', () => {
  test('goes with the size of the weights where they leave the slopes as they are', () => {
    // Larger weights leave a ReLU open or shut as it was.
    const one = { activation: 'relu', units: 1, depth: 1, samples: 400 } as const;
    for (const seed of seeds) {
      const small = layerFactor({ ...one, deviation: 1, seed });
      const large = layerFactor({ ...one, deviation: 3, seed });
      expectClose(large.measured, 3 * small.measured, 1e-12);
      expect(large.slope).toBe(small.slope);
      expect(large.weight).toBe(3);
    }
  });

  test('a sigmoid lets at most a quarter of the weight through', () => {
    for (const deviation of [0.3, 1, 5])
      for (const seed of seeds) {
        const { slope } = layerFactor({ activation: 'sigmoid', deviation, seed, depth: 3, samples: 20 });
        expect(slope).toBeLessThanOrEqual(1 / 4);
      }
  });

  test.each([0, -1, Number.POSITIVE_INFINITY, Number.NaN])('is refused at a deviation of %s', (deviation) => {
    expectRangeError(
      () => layerFactor({ activation: 'tanh', deviation, seed: 0 }),
      `layerFactor needs a deviation above 0, got ${deviation}`,
    );
  });

  test.each([
    [{ depth: 0 }, 0],
    [{ units: 2.5 }, 2.5],
    [{ samples: -1 }, -1],
  ])('is refused for %o', (sizes, size) => {
    expectRangeError(
      () => layerFactor({ activation: 'tanh', deviation: 1, seed: 0, ...sizes }),
      `layerFactor needs sizes that are whole numbers from 1, got ${size}`,
    );
  });
});
