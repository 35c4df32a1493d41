import { describe, expect, test } from 'vitest';
import { makeMoons } from '../../src/lib/points/moons.ts';
import { prepareMoons } from '../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../src/lib/points/random-state.ts';
import { fitScaler, standardise } from '../../src/lib/points/standard-scaler.ts';
import hidden from '../../src/lib/results/hidden-layer.json';
import scaling from '../../src/lib/results/scaling.json';
import seeds from '../../src/lib/results/seeds.json';
import { mean, standardDeviation, standardError } from '../../src/lib/studies/spread.ts';
import { type Scaling, trainOnMoons } from '../../src/lib/studies/train-on-moons.ts';
import { articleStart } from '../../src/lib/training/initialise.ts';
import { logisticModel } from '../../src/lib/training/logistic.ts';
import { squaredErrorNeuron } from '../../src/lib/training/squared-error-neuron.ts';

// What chapters 9 to 11 say in words about numbers that they compute.

const runsOf = (name: Scaling) => scaling.scalings.find((row) => row.scaling === name)?.runs ?? [];
const rightOf = (name: Scaling) => mean(runsOf(name).map(({ accuracy }) => accuracy));
/** What a way to scale gets right beyond the right way, test part by test part. */
const beyond = (name: Scaling) =>
  runsOf(name).map(({ accuracy }, n) => accuracy - (runsOf('training part')[n]?.accuracy ?? 1));
const tenSeeds = scaling.scalings[0]?.runs.map(({ seed }) => seed) ?? [];
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
    const spread = standardDeviation(shares);
    expect(spread / Math.sqrt((p * (1 - p)) / n)).toBeGreaterThan(0.8);
    expect(spread / Math.sqrt((p * (1 - p)) / n)).toBeLessThan(1.25);
  });

  test('a test part measured by itself hardly shows; no scale and raw points do', () => {
    const errors = (name: Scaling) => Math.abs(mean(beyond(name))) / standardError(beyond(name));
    expect(errors('test by itself')).toBeLessThan(1);
    expect(errors('nothing')).toBeGreaterThan(4);
    expect(errors('test left raw')).toBeGreaterThan(4);
  });

  test('on the same test part the difference strays less than two tests would', () => {
    const apart = Math.SQRT2 * standardDeviation(runsOf('training part').map(({ accuracy }) => accuracy));
    for (const name of ['all points', 'test by itself', 'nothing', 'test left raw'] as const)
      expect(standardDeviation(beyond(name))).toBeLessThan(0.8 * apart);
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

  test('the test loss of seed 0 is lowest on the way and rises a little', () => {
    const lowest = Math.min(...whole.losses.test);
    const at = whole.losses.test.indexOf(lowest);
    expect(at).toBeGreaterThan(300);
    expect(at).toBeLessThan(1000);
    expect(whole.run.testLoss).toBeGreaterThan(lowest * 1.003);
  });

  test('and is no lower there on fresh points, whichever they are', () => {
    const { scaler } = prepareMoons({ seed: 0 });
    const fresh = standardise(scaler, makeMoons({ samples: 200_000, noise: 0.4, seed: 11 }));
    const at = (epochs: number) =>
      logisticModel(2).loss(trainOnMoons({ seed: 0, epochs }).run.parameters, fresh);
    const lowest = whole.losses.test.indexOf(Math.min(...whole.losses.test));
    for (const later of [1000, 3000]) expect(at(later)).toBeLessThan(at(lowest) - 0.0005);
  });

  test('is lowest at the very end in six of ten seeds', () => {
    const atEnd = tenSeeds.filter((seed) => {
      const { losses, run } = trainOnMoons({ seed, epochs: 3000 });
      return run.testLoss === Math.min(...losses.test);
    });
    expect(tenSeeds).toHaveLength(10);
    expect(atEnd).toHaveLength(6);
  });

  test('the squared error gets fewer right after the same training, and as many once both have learnt', () => {
    const gap = (learningRate: number, epochs: number) =>
      mean(
        tenSeeds.map((seed) => {
          const start = articleStart(logisticModel(2), randomState(seed));
          const squared = trainOnMoons({ seed, model: squaredErrorNeuron(2), start, learningRate, epochs });
          return trainOnMoons({ seed, learningRate, epochs }).accuracy - squared.accuracy;
        }),
      );
    expect(gap(0.05, 300)).toBeGreaterThan(0.03);
    for (const epochs of [300, 3000]) expect(Math.abs(gap(0.5, epochs))).toBeLessThan(0.0025);
  });

  test('without noise a line is still wrong about a tenth of the points', () => {
    const { accuracy } = trainOnMoons({ seed: 0, noise: 0, learningRate: 0.5, epochs: 1000 });
    expect(accuracy).toBeGreaterThan(0.85);
    expect(accuracy).toBeLessThan(0.9);
  });
});

describe('chapter 11', () => {
  test('three units follow both moons from six of ten seeds, four from all, two from none', () => {
    const solved = seeds.widths.map(({ accuracies }) => accuracies.filter((share) => share >= 0.99).length);
    expect(solved).toEqual([0, 0, 6, 10, 10, 10]);
    const [one, , three] = seeds.widths.map(({ accuracies }) => accuracies);
    // where three fail they are as good as one: a straight line
    for (const [n, share] of (three ?? []).entries())
      if (share < 0.99) expect(Math.abs(share - (one?.[n] ?? 0))).toBeLessThan(0.005);
  });

  test('with seed 0, the one that is drawn, two units are hardly better than one and three have both turns', () => {
    const [one, two, three, ...wider] = hidden.widths.map(({ accuracy }) => accuracy);
    expect((two ?? 1) - (one ?? 0)).toBeLessThan(0.005);
    for (const accuracy of wider) {
      expect(accuracy).toBeLessThanOrEqual(three ?? 0);
      expect(accuracy).toBeGreaterThan(0.99);
    }
  });

  test('sigmoids learn up to four layers, from eight of ten seeds not with five, from none with six', () => {
    const of = (activation: string) =>
      seeds.depths.filter((row) => row.activation === activation).map(({ trainLosses }) => trainLosses);
    const stuck = of('sigmoid').map(
      (losses) => losses.filter((loss) => Math.abs(loss - Math.LN2) < 0.02).length,
    );
    expect(stuck).toEqual([0, 0, 0, 0, 8, 10]);
    for (const losses of of('sigmoid').slice(0, 4)) {
      expect(Math.max(...losses)).toBeLessThan(0.3);
      expect(Math.max(...losses) / Math.min(...losses)).toBeGreaterThan(2);
    }
    for (const losses of [...of('tanh'), ...of('relu')]) expect(Math.max(...losses)).toBeLessThan(0.028);
  });

  test('each of the two gains after long training stands far beyond its standard error', () => {
    for (const { epochs, seeds: runs } of hidden.protocols) {
      const gains = runs.map((run) => run.hidden - run.neuron);
      if (epochs === 1000) expect(Math.min(...gains)).toBeGreaterThan(0);
      expect(mean(gains) / standardError(gains)).toBeGreaterThan(5);
    }
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
