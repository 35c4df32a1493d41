// The study of pure noise, on small sets: every way by hand. `long` has the committed results.
import { describe, expect, test } from 'vitest';
import type { Points } from '../../../src/lib/points/points.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { trainTestSplit } from '../../../src/lib/points/train-test-split.ts';
import { noiseAccuracy, noiseWays } from '../../../src/lib/studies/noise-study.ts';
import { runEpochs } from '../../../src/lib/training/gradient-descent.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';

const sizes = { samples: 30, features: 14, chosen: 3 };
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A feature of the points, of all or of one class. */
const column = ({ features, x, y }: Points, j: number, label?: number) =>
  [...y.keys()]
    .filter((n) => label === undefined || y[n] === label)
    .map((n) => x[n * features + j] as number);

/** The features whose means are furthest apart. */
function telling(points: Points): readonly number[] {
  const apart = Array.from({ length: sizes.features }, (_, j) =>
    Math.abs(mean(column(points, j, 1)) - mean(column(points, j, 0))),
  );
  const least = [...apart].sort((a, b) => b - a)[sizes.chosen - 1] as number;
  return apart.flatMap((far, j) => (far >= least ? [j] : []));
}

/** The share that is got right, from the choice of the features on. */
function byHand(way: string, seed: number): number {
  const random = randomState(seed);
  const x = random.randn(sizes.samples * sizes.features);
  const y = Uint8Array.from({ length: sizes.samples }, () => Math.round(random.randomSample()));
  const points = { features: sizes.features, x, y };
  const { train, test: held } = trainTestSplit(points, { testSize: 0.4, seed });
  const kept = {
    'chosen-by-all': telling(points),
    'chosen-by-training': telling(train),
  }[way] ?? [...Array(sizes.features).keys()];
  const ruler = way === 'scaled-by-all' ? points : train;
  const scaled = (part: Points): Points => {
    const columns = kept.map((j) => {
      const middle = mean(column(ruler, j));
      const deviation = Math.sqrt(mean(column(ruler, j).map((value) => (value - middle) ** 2)));
      return column(part, j).map((value) => (value - middle) / deviation);
    });
    const rows = [...part.y.keys()].flatMap((n) => columns.map((values) => values[n] as number));
    return { features: kept.length, x: Float64Array.from(rows), y: part.y };
  };
  const model = logisticModel(kept.length);
  const parameters = new Float64Array(kept.length + 1);
  const { run } = runEpochs({ model, parameters, train: scaled(train), learningRate: 0.05 }, 300);
  const z = model.logits(run.parameters, scaled(held));
  return mean([...held.y].map((label, n) => Number((z[n] as number) >= 0 === (label === 1))));
}

describe.each(noiseWays)('on small sets of pure noise, %s', (way) => {
  test('what is got right is what comes of it by hand', () => {
    for (const seed of [0, 1, 2, 3, 4]) expect(noiseAccuracy(way, seed, sizes)).toBe(byHand(way, seed));
  });
});
