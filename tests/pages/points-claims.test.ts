import { describe, expect, test } from 'vitest';
import { prepareMoons } from '../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../src/lib/points/random-state.ts';
import { fitScaler } from '../../src/lib/points/standard-scaler.ts';
import hidden from '../../src/lib/results/hidden-layer.json';
import scaling from '../../src/lib/results/scaling.json';
import { type Scaling, trainOnMoons } from '../../src/lib/studies/train-on-moons.ts';
import { articleStart } from '../../src/lib/training/initialise.ts';
import { logisticModel } from '../../src/lib/training/logistic.ts';
import { squaredErrorNeuron } from '../../src/lib/training/squared-error-neuron.ts';

// What chapters 9 to 11 say in words about numbers that they compute.

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const runsOf = (name: Scaling) => scaling.scalings.find((row) => row.scaling === name)?.runs ?? [];
const rightOf = (name: Scaling) => mean(runsOf(name).map(({ accuracy }) => accuracy));
const whole = trainOnMoons({ seed: 0, epochs: 3000 });

describe('chapter 9', () => {
  test('the leak shows nowhere, the missing scale and the raw test part do', () => {
    const right = rightOf('training part');
    expect(Math.abs(rightOf('all points') - right)).toBeLessThan(0.001);
    expect(rightOf('all points')).toBeGreaterThan(right);
    for (const name of ['nothing', 'test left raw'] as const)
      expect(rightOf(name)).toBeLessThan(right - 0.015);
    expect(runsOf('test left raw').map(({ trainLoss }) => trainLoss)).toEqual(
      runsOf('training part').map(({ trainLoss }) => trainLoss),
    );
  });

  test('without scaling the floor is the same, only later', () => {
    const raw = trainOnMoons({ seed: 0, scaling: 'nothing', epochs: 3000 });
    expect(raw.run.trainLoss.toFixed(4)).toBe(whole.run.trainLoss.toFixed(4));
  });

  test('ten tests stray about as much as the formula says', () => {
    const shares = runsOf('training part').map(({ accuracy }) => accuracy);
    const [p, n] = [mean(shares), 800];
    const spread = Math.sqrt(mean(shares.map((share) => (share - p) ** 2)));
    expect(spread / Math.sqrt((p * (1 - p)) / n)).toBeGreaterThan(0.8);
    expect(spread / Math.sqrt((p * (1 - p)) / n)).toBeLessThan(1.25);
  });

  test('the test part is near mean 0 and deviation 1 and not there', () => {
    const { means, scales } = fitScaler(prepareMoons({ seed: 0 }).test);
    for (const value of means) expect(Math.abs(value)).toBeGreaterThan(0.005);
    for (const value of scales) expect(Math.abs(value - 1)).toBeGreaterThan(0.005);
    for (const value of scales) expect(Math.abs(value - 1)).toBeLessThan(0.05);
  });
});

describe('chapter 10', () => {
  test('the start is a little worse than knowing nothing, and its likelihood underflows', () => {
    const [start = 0] = whole.losses.train;
    expect(start).toBeGreaterThan(Math.LN2);
    expect(start).toBeLessThan(0.75);
    expect(Math.exp(-1200 * start)).toBe(0);
  });

  test('the test loss is lowest on the way and rises a little', () => {
    const lowest = Math.min(...whole.losses.test);
    const at = whole.losses.test.indexOf(lowest);
    expect(at).toBeGreaterThan(300);
    expect(at).toBeLessThan(1000);
    expect(whole.run.testLoss).toBeGreaterThan(lowest * 1.003);
  });

  test('the squared error gets fewer right after the same training', () => {
    const start = articleStart(logisticModel(2), randomState(0));
    const squared = trainOnMoons({ seed: 0, model: squaredErrorNeuron(2), start });
    expect(squared.accuracy).toBeLessThan(trainOnMoons({ seed: 0 }).accuracy - 0.05);
  });

  test('without noise a line is still wrong about a tenth of the points', () => {
    const { accuracy } = trainOnMoons({ seed: 0, noise: 0, learningRate: 0.5, epochs: 1000 });
    expect(accuracy).toBeGreaterThan(0.85);
    expect(accuracy).toBeLessThan(0.9);
  });
});

describe('chapter 11', () => {
  test('two units are hardly better than one, three follow both moons, more gain nothing', () => {
    const [one, two, three, ...wider] = hidden.widths.map(({ accuracy, trainLoss }) => ({
      accuracy,
      trainLoss,
    }));
    expect((two?.accuracy ?? 1) - (one?.accuracy ?? 0)).toBeLessThan(0.005);
    expect((two?.trainLoss ?? 0) / (three?.trainLoss ?? 1)).toBeGreaterThan(15);
    for (const { accuracy } of wider) {
      expect(accuracy).toBeLessThanOrEqual(three?.accuracy ?? 0);
      expect(accuracy).toBeGreaterThan(0.99);
    }
  });

  test('sigmoids learn better with each layer up to three, fall behind with four, learn nothing with five', () => {
    const losses = (activation: string) =>
      hidden.depths.map(({ runs }) => runs.find((run) => run.activation === activation)?.trainLoss ?? 0);
    const [one = 0, two = 0, three = 0, four = 0, five = 0, six = 0] = losses('sigmoid');
    expect(one).toBeGreaterThan(two);
    expect(two).toBeGreaterThan(three);
    expect(four).toBeGreaterThan(one);
    for (const loss of [five, six]) expect(Math.abs(loss - Math.LN2)).toBeLessThan(0.002);
    for (const activation of ['tanh', 'relu'])
      for (const loss of losses(activation)) expect(loss).toBeLessThan(0.025);
  });

  test('equal units are no better than one unit, zeros know only the share of ones', () => {
    const [zeros, constant, random] = hidden.starts;
    expect(zeros?.trainLoss).toBeCloseTo(Math.LN2, 4);
    expect(Math.abs((constant?.accuracy ?? 0) - (hidden.widths[0]?.accuracy ?? 1))).toBeLessThan(0.002);
    expect(random?.accuracy).toBeGreaterThan(0.99);
  });

  test('the trained hidden layer is close to the best rule of all, and not above it', () => {
    for (const { noise, accuracies } of hidden.ideal) {
      const seeds = hidden.protocols.find((row) => row.noise === noise && row.epochs === 1000)?.seeds ?? [];
      const reached = mean(seeds.map((row) => row.hidden));
      expect(reached).toBeLessThan(mean(accuracies));
      expect(mean(accuracies) - reached).toBeLessThan(0.004);
    }
  });
});
