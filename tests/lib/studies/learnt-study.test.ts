// The study of what was learnt, on few points: against runs of the plain models. `long` has the committed results.
import { describe, expect, test } from 'vitest';
import { idealMoonsClasses, idealMoonsLogits } from '../../../src/lib/points/ideal-moons.ts';
import { makeMoons } from '../../../src/lib/points/moons.ts';
import type { Points } from '../../../src/lib/points/points.ts';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { standardise } from '../../../src/lib/points/standard-scaler.ts';
import { prepareThreeParts } from '../../../src/lib/points/validation-split.ts';
import {
  freshPoints,
  idealOnFresh,
  judgesOf,
  longRun,
  luckRun,
} from '../../../src/lib/studies/learnt-study.ts';
import { accuracy } from '../../../src/lib/training/confusion.ts';
import { type Run, runEpochs, type Start } from '../../../src/lib/training/gradient-descent.ts';
import { articleStart, initialise } from '../../../src/lib/training/initialise.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { type Model, predict, probabilities } from '../../../src/lib/training/model.ts';
import { multilayerModel } from '../../../src/lib/training/multilayer.ts';
import { withWeightDecay } from '../../../src/lib/training/weight-decay.ts';
import { expectClose } from '../helpers.ts';
import { expectAll } from '../moons-golden.ts';

const few = () => makeMoons({ samples: 80, noise: 0.4, seed: 10 });

/** Every epoch of a run, and the first of those with the lowest loss of the part that is watched. */
function watched(start: Start, epochs: number) {
  const runs: Run[] = [];
  runEpochs(start, epochs, (run) => runs.push(run));
  const least = Math.min(...runs.map(({ testLoss }) => testLoss));
  return { runs, last: runs[epochs] as Run, lowest: runs.find(({ testLoss }) => testLoss === least) as Run };
}

/** What the layer's runs come to, by the plain models. */
function plainly(seed: number, l2: number, epochs: number, samples: number) {
  const parts = prepareThreeParts({ seed, samples });
  const { train, validation, test: held, scaler } = parts;
  const model = multilayerModel({ inputs: 2, hidden: [16], activation: 'tanh' });
  const parameters = initialise(model, 'fan-in', randomState(seed));
  const start = { train, test: validation, learningRate: 0.5 };
  const layer = watched({ ...start, model: withWeightDecay(model, l2), parameters }, epochs);
  const neuron = logisticModel(2);
  const alone = watched(
    { ...start, model: neuron, parameters: articleStart(neuron, randomState(seed)) },
    1000,
  );
  return { model, ...layer, held, fresh: standardise(scaler, few()), neuron, alone: alone.lowest };
}

/** In ten bins: how far the mean probability of each is from the share of ones, weighted by its points. */
function offBy(model: Model, parameters: Float64Array, points: Points): number {
  const p = [...probabilities(model, parameters, points)].map((value, n) => ({ value, y: points.y[n] ?? 0 }));
  const bins = Array.from({ length: 10 }, (_, k) => p.filter(({ value }) => Math.ceil(value * 10) === k + 1));
  return (
    bins.reduce((sum, bin) => sum + Math.abs(bin.reduce((off, { value, y }) => off + value - y, 0)), 0) /
    p.length
  );
}

describe('a long run, of few points', () => {
  test.each([
    [2, 0],
    [4, 0.01],
  ])('from seed %s with decay %s, is the plain layer’s', (seed, l2) => {
    const { model, runs, lowest, last, held, fresh } = plainly(seed, l2, 105, 120);
    const found = longRun(seed, l2, few(), 105, 120);
    expect(lowest.epoch).toBeGreaterThan(0);
    expect(lowest.epoch).toBeLessThan(105);
    expect([found.seed, found.l2]).toEqual([seed, l2]);
    const wanted = [0, 10, 20, 50, 100].map((epoch) => runs[epoch] as Run);
    expect(found.stands.map(({ epoch }) => epoch)).toEqual(wanted.map(({ epoch }) => epoch));
    for (const [stand, run] of [
      ...wanted.map((run, n) => [found.stands[n], run] as const),
      [found.lowest, lowest] as const,
    ]) {
      const { parameters } = run;
      const loss = (points: Points) => model.loss(parameters, points);
      const right = (points: Points) => accuracy(points.y, predict(model, parameters, points));
      expect(stand?.epoch).toBe(run.epoch);
      expectClose(stand?.train, run.trainLoss, 1e-10);
      expectClose(stand?.validation, run.testLoss, 1e-10);
      expectClose(stand?.test, loss(held), 1e-10);
      expectClose(stand?.fresh, loss(fresh), 1e-10);
      expect([stand?.testRight, stand?.freshRight]).toEqual([right(held), right(fresh)]);
    }
    expectAll(found.parameters.lowest, [...lowest.parameters]);
    expectAll(found.parameters.end, [...last.parameters]);
    expectClose(found.calibration.lowest, offBy(model, lowest.parameters, fresh), 1e-9);
    expectClose(found.calibration.end, offBy(model, last.parameters, fresh), 1e-9);
  });

  test('stands beside one neuron: who is right of the points held back', () => {
    const { model, lowest, held, neuron, alone } = plainly(2, 0, 105, 120);
    const [layer, line] = [predict(model, lowest.parameters, held), predict(neuron, alone.parameters, held)];
    const count = (byLayer: boolean, byNeuron: boolean) =>
      [...held.y].filter((y, n) => (layer[n] === y) === byLayer && (line[n] === y) === byNeuron).length;
    const wanted = [count(true, true), count(true, false), count(false, true), count(false, false)];
    expect(longRun(2, 0, few(), 105, 120).besideNeuron).toEqual(wanted);
    expect(Math.min(...wanted)).toBeGreaterThan(0);
  });
});

test.each([0, 3])('luck, of few points and from seed %s, is the plain neuron’s', (seed) => {
  const { train, test: held, scaler } = prepareMoons({ seed, samples: 60 });
  const model = logisticModel(2);
  const parameters = articleStart(model, randomState(seed));
  const { lowest, last } = watched({ model, parameters, train, test: held, learningRate: 0.05 }, 600);
  const found = luckRun(seed, few(), 600, 60);
  const fresh = standardise(scaler, few());
  expect([found.seed, found.epoch]).toEqual([seed, lowest.epoch]);
  expectAll([found.test.lowest, found.test.end], [lowest.testLoss, last.testLoss]);
  expectAll(
    [found.fresh.lowest, found.fresh.end],
    [lowest, last].map((run) => model.loss(run.parameters, fresh)),
  );
});

describe('the judges', () => {
  test('are two hundred thousand moons of the article’s noise from seed 10', () => {
    const { x, y } = freshPoints();
    expect(y).toHaveLength(200_000);
    const spread = x.reduce((sum, value, i) => (i % 2 === 0 ? sum + (value - 0.5) ** 2 : sum), 0) / y.length;
    // of a half circle’s places ½, of the middles ¼, of the noise 0.16
    expect(spread).toBeCloseTo(0.5 + 0.25 + 0.16, 2);
  });

  test('are measured by the training part of a seed', () => {
    const { fresh, scaler } = judgesOf(3, few());
    expect(scaler).toEqual(prepareThreeParts({ seed: 3 }).scaler);
    const [across = 0, up = 0] = scaler.means;
    const [wide = 1, high = 1] = scaler.scales;
    const { x, y } = few();
    expect(fresh.y).toEqual(y);
    expectAll(
      fresh.x,
      [...x].map((value, i) => (i % 2 === 0 ? (value - across) / wide : (value - up) / high)),
    );
  });

  test('by the best rule: its mean loss, and its classes, at the very middle too', () => {
    const { x, y } = few();
    const raw = { features: 2, x: Float64Array.of(0.5, 0.25, ...x), y: Uint8Array.of(0, ...y) };
    const { loss, right } = idealOnFresh(raw);
    const lost = [...idealMoonsLogits(raw, 0.4)].map((z, n) => Math.log1p(Math.exp(raw.y[n] === 1 ? -z : z)));
    expectClose(loss, lost.reduce((sum, one) => sum + one, 0) / raw.y.length);
    expect(right).toBe(accuracy(raw.y, idealMoonsClasses(raw, 0.4)));
  });
});
