// The study of batches: its measures against loops by hand, and the committed results against the library.
import { describe, expect, test } from 'vitest';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import descent from '../../../src/lib/results/descent.json';
import {
  batchNoise,
  batchProtocol,
  excessInBatches,
  gradientNoise,
  leastLoss,
  searchedRates,
} from '../../../src/lib/studies/batch-study.ts';
import { protocolSeeds } from '../../../src/lib/studies/hidden-layer-study.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { expectClose, expectRangeError } from '../helpers.ts';

const model = logisticModel(2);

describe('how far single points stray', () => {
  const points = { features: 2, x: Float64Array.of(1, 0, 0, 2), y: Uint8Array.of(1, 0) };

  test('by hand: two points at p = ½', () => {
    // their gradients are (−½, 0, −½) and (0, 1, ½), the mean (−¼, ½, 0); each lies (¼, ½, ½) from it
    const { gradient, ofOne } = gradientNoise(model, new Float64Array(3), points);
    expectClose(gradient, Math.sqrt(1 / 16 + 1 / 4));
    expectClose(ofOne, Math.sqrt(1 / 16 + 1 / 4 + 1 / 4));
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
    expectRangeError(
      () => batchNoise(1, 6, 5),
      'batchNoise needs a batch of at least one of at least two points, got "6 of 5"',
    );
  });
});

test('the least loss has no slope, and no place near it is lower', () => {
  const { train } = prepareMoons({ seed: 4 });
  const least = leastLoss(train);
  const random = randomState(0);
  const gradient = new Float64Array(3);
  const at = new Float64Array(3);
  for (let n = 0; n < 4000; n++) {
    model.lossAndGradient(at, train, gradient);
    for (let i = 0; i < 3; i++) at[i] = (at[i] as number) - 2 * (gradient[i] as number);
  }
  expectClose(least, model.loss(at, train), 1e-12);
  for (let n = 0; n < 50; n++)
    expect(
      model.loss(
        at.map((w) => w + random.standardNormal() / 10),
        train,
      ),
    ).toBeGreaterThan(least);
});

describe('the committed results', () => {
  test('are whole', () => {
    expect(descent.batches).toHaveLength(batchProtocol.rates.length * batchProtocol.sizes.length);
    expect(descent.searched).toHaveLength(batchProtocol.sizes.length * searchedRates.length);
    for (const { excess } of [...descent.batches, ...descent.searched]) {
      expect(excess).toHaveLength(protocolSeeds.length);
      for (const run of excess) expect(run).toHaveLength(batchProtocol.epochs.length);
    }
    for (const size of batchProtocol.sizes)
      expect(descent.searched.filter((one) => one.size === size).map(({ rate }) => rate)).toEqual(
        searchedRates,
      );
  });

  test.each([0, 7])('batches, seed %i, are run again', (seed) => {
    for (const { rate, size, excess } of descent.batches.filter(({ rate }) => rate === 0.05)) {
      const epochs = batchProtocol.epochs.slice(0, 3);
      const again = excessInBatches(seed, { size, rate, epochs });
      for (const [i, one] of again.entries()) expectClose(one, excess[seed]?.[i] as number, 1e-9, 1e-12);
    }
  });

  test('every fourth of the searched rates is run again, from a seed of its own', () => {
    for (const [n, { size, rate, excess }] of descent.searched.entries()) {
      if (n % 4 > 0) continue;
      const seed = protocolSeeds[n % protocolSeeds.length] as number;
      const epochs = batchProtocol.epochs.slice(0, 3);
      const again = excessInBatches(seed, { size, rate, epochs });
      for (const [i, one] of again.entries()) expectClose(one, excess[seed]?.[i] as number, 1e-5, 1e-12);
    }
  });

  test('the best rate of each size, after each number of epochs, lies within those searched', () => {
    for (const size of batchProtocol.sizes)
      batchProtocol.epochs.forEach((_, n) => {
        const means = descent.searched
          .filter((one) => one.size === size)
          .map(({ excess }) => excess.reduce((sum, run) => sum + (run[n] as number), 0));
        const at = means.indexOf(Math.min(...means));
        expect(at).toBeGreaterThan(0);
        expect(at).toBeLessThan(searchedRates.length - 1);
      });
  });
});
