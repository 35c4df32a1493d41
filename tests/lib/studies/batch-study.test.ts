// The study of batches, on few points: its measures against loops by hand. `long` has the committed results.
import { describe, expect, test } from 'vitest';
import { type Points, pointsAt } from '../../../src/lib/points/points.ts';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import {
  batchNoise,
  excessInBatches,
  gradientNoise,
  leastLoss,
} from '../../../src/lib/studies/batch-study.ts';
import { runEpochs } from '../../../src/lib/training/gradient-descent.ts';
import { articleStart } from '../../../src/lib/training/initialise.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { expectClose, expectRangeError } from '../helpers.ts';

describe('how far single points stray', () => {
  test('by hand: two points at p = ½', () => {
    const points = { features: 2, x: Float64Array.of(1, 0, 0, 2), y: Uint8Array.of(1, 0) };
    // their gradients are (−½, 0, −½) and (0, 1, ½), the mean (−¼, ½, 0); each lies (¼, ½, ½) from it
    const { gradient, ofOne } = gradientNoise(logisticModel(2), new Float64Array(3), points);
    expectClose(gradient, Math.sqrt(1 / 16 + 1 / 4));
    expectClose(ofOne, Math.sqrt(1 / 16 + 1 / 4 + 1 / 4));
  });

  test('by hand: three points of one feature', () => {
    const points = { features: 1, x: Float64Array.of(2, 4, 0), y: Uint8Array.of(0, 1, 1) };
    // at p = ½ the gradients are (1, ½), (−2, −½) and (0, −½), the mean (−⅓, −1/6)
    const { gradient, ofOne } = gradientNoise(logisticModel(1), new Float64Array(2), points);
    expectClose(gradient, Math.sqrt(1 / 9 + 1 / 36));
    const squares = [(4 / 3) ** 2 + (2 / 3) ** 2, (5 / 3) ** 2 + (1 / 3) ** 2, (1 / 3) ** 2 + (1 / 3) ** 2];
    expectClose(ofOne, Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / 3));
  });

  test('batches of all possible twos among five stray as the formula says', () => {
    const gradients = [3, -1, 4, 1, -5];
    const middle = gradients.reduce((sum, g) => sum + g, 0) / 5;
    const ofOne = Math.sqrt(gradients.reduce((sum, g) => sum + (g - middle) ** 2, 0) / 5);
    const pairs = gradients.flatMap((g, i) => gradients.slice(i + 1).map((h) => (g + h) / 2));
    const strays = Math.sqrt(pairs.reduce((sum, g) => sum + (g - middle) ** 2, 0) / pairs.length);
    expectClose(batchNoise(ofOne, 2, 5), strays);
    expect(batchNoise(ofOne, 5, 5)).toBe(0);
    expect(batchNoise(ofOne, 1, 5)).toBe(ofOne);
    expect([batchNoise(3, 1, 2), batchNoise(3, 2, 2)]).toEqual([3, 0]);
  });

  test.each([
    [6, 5],
    [0, 5],
    [1, 1],
    [2, 1],
    [Number.NaN, 5],
  ])('a batch of %s among %s is none', (size, count) => {
    expectRangeError(
      () => batchNoise(1, size, count),
      `batchNoise needs a batch of at least one of at least two points, got "${size} of ${count}"`,
    );
  });
});

describe('the least loss', () => {
  test('of points at two places is the entropy of what is seen there', () => {
    // at −1 a quarter is of class 1, at 2 two thirds; one weight and a bias can say both
    const train = {
      features: 1,
      x: Float64Array.of(-1, -1, -1, -1, 2, 2, 2),
      y: Uint8Array.of(1, 0, 0, 0, 1, 1, 0),
    };
    const lost = -(Math.log(1 / 4) + 3 * Math.log(3 / 4) + 2 * Math.log(2 / 3) + Math.log(1 / 3)) / 7;
    expectClose(leastLoss(train), lost, 1e-12);
  });

  test('of moons: no place near it is lower', () => {
    const { train } = prepareMoons({ seed: 4, samples: 60 });
    const model = logisticModel(2);
    const { run } = runEpochs({ model, parameters: new Float64Array(3), train, learningRate: 2 }, 500);
    const least = leastLoss(train);
    expectClose(least, run.trainLoss, 1e-10);
    const random = randomState(0);
    for (let n = 0; n < 20; n++) {
      const near = run.parameters.map((w) => w + random.standardNormal() / 10);
      expect(model.loss(near, train)).toBeGreaterThan(least);
    }
  });
});

describe('what is left above it', () => {
  /** A step for each batch, by the gradient's definition. */
  function byHand(train: Points, seed: number, rate: number, size: number, epochs: number): Float64Array {
    const w = articleStart(logisticModel(2), randomState(seed));
    const random = randomState(seed);
    for (let epoch = 0; epoch < epochs; epoch++) {
      const order = random.permutation(train.y.length);
      for (let at = 0; at < order.length; at += size) {
        const { x, y } = pointsAt(train, order.slice(at, at + size));
        const inputs = [...y].map((_, n) => [x[2 * n], x[2 * n + 1], 1] as const);
        const deltas = inputs.map(([x1 = 0, x2 = 0], n) => {
          const z = (w[0] as number) * x1 + (w[1] as number) * x2 + (w[2] as number);
          return (1 / (1 + Math.exp(-z)) - (y[n] as number)) / y.length;
        });
        for (let i = 0; i < 3; i++)
          w[i] = (w[i] as number) - rate * deltas.reduce((sum, d, n) => sum + d * (inputs[n]?.[i] ?? 0), 0);
      }
    }
    return w;
  }

  test.each([
    [1, 0.05],
    [7, 0.5],
    [24, 0.5],
  ])('after epochs in batches of %s at rate %s, by hand', (size, rate) => {
    const { train } = prepareMoons({ seed: 5, samples: 40 });
    const least = leastLoss(train);
    const wanted = [1, 2, 4].map(
      (epochs) => logisticModel(2).loss(byHand(train, 5, rate, size, epochs), train) / least - 1,
    );
    const found = excessInBatches(5, { size, rate, epochs: [1, 2, 4], samples: 40 });
    expect(found).toHaveLength(3);
    for (const [n, one] of wanted.entries()) expectClose(found[n], one, 1e-9);
  });

  test('in one batch is full-batch training’s', () => {
    const { train } = prepareMoons({ seed: 2, samples: 50 });
    const model = logisticModel(2);
    const parameters = articleStart(model, randomState(2));
    const { losses } = runEpochs({ model, parameters, train, learningRate: 0.3 }, 4);
    const found = excessInBatches(2, { size: 30, rate: 0.3, epochs: [2, 4], samples: 50 });
    for (const [n, epoch] of [2, 4].entries())
      expectClose(found[n], (losses.train[epoch] as number) / leastLoss(train) - 1, 1e-9);
  });

  test('where no epoch is asked for is nothing', () => {
    expect(excessInBatches(0, { size: 1, rate: 1, epochs: [], samples: 20 })).toEqual([]);
  });
});
