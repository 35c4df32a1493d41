// The study of optimisers, on few points: against whole runs, counted by hand. `long` has the committed results.
import { describe, expect, test } from 'vitest';
import { descentPath, type OptimiserName, optimiserNamed } from '../../../src/lib/optimisers/descent-path.ts';
import type { Points } from '../../../src/lib/points/points.ts';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { leastLoss } from '../../../src/lib/studies/batch-study.ts';
import { stepsAtBest } from '../../../src/lib/studies/descent-study.ts';
import { articleStart } from '../../../src/lib/training/initialise.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';

interface Arrival {
  readonly steps: number;
  readonly rate: number;
}

/** Where each rate arrives for good, from the losses of its whole path: the first step from which all are near enough. */
function arrivals(
  name: OptimiserName,
  seed: number,
  scale: number,
  samples: number,
  most: number,
): Arrival[] {
  const { train: standard } = prepareMoons({ seed, samples });
  const train: Points = {
    ...standard,
    x: standard.x.map((value, i) => (i % 2 === 0 ? scale * value : value)),
  };
  const model = logisticModel(2);
  const [w1 = 0, w2 = 0, bias = 0] = articleStart(model, randomState(seed));
  const near = 1.01 * leastLoss(standard);
  const gradientAt = (parameters: Float64Array) => {
    const gradient = new Float64Array(3);
    model.lossAndGradient(parameters, train, gradient);
    return gradient;
  };
  const rates = Array.from({ length: 17 }, (_, n) => 2 ** n / 1024);
  return rates.flatMap((rate) => {
    const path = descentPath(optimiserNamed(name, rate), gradientAt, [w1 / scale, w2, bias], most);
    const far = path.findLastIndex(({ parameters }) => model.loss(parameters, train) > near);
    return far < most ? [{ steps: far + 1, rate }] : [];
  });
}

/** The quickest, and of several the first. */
const quickest = (all: readonly Arrival[]) =>
  [...all].sort((a, b) => a.steps - b.steps || a.rate - b.rate)[0];

describe('the steps that an optimiser needs at its best rate', () => {
  test.each([
    ['plain', 1],
    ['plain', 4],
    ['momentum', 4],
    ['adam', 4],
    // two rates arrive at the same step
    ['adam', 1],
  ] as const)('%s, the first feature %s times as large', (name, scale) => {
    const wanted = quickest(arrivals(name, 1, scale, 30, 60));
    expect(wanted?.steps).toBeGreaterThan(1);
    expect(stepsAtBest(name, 1, scale, 30, 60)).toEqual(wanted);
  });

  test('it has one step more than all that are too far off, and just so many are enough', () => {
    const best = stepsAtBest('plain', 2, 1, 30, 60);
    expect(stepsAtBest('plain', 2, 1, 30, best.steps)).toEqual(best);
    expect(stepsAtBest('plain', 2, 1, 30, best.steps - 1)).toEqual({ steps: Number.NaN, rate: Number.NaN });
  });

  test('where no rate arrives there is neither', () => {
    expect(stepsAtBest('plain', 0, 1000, 30, 20)).toEqual({ steps: Number.NaN, rate: Number.NaN });
  });
});
