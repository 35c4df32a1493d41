import { describe, expect, test } from 'vitest';
import { pointsAt } from '../../../src/lib/points/points.ts';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import {
  logLine,
  needEpochs,
  type Run,
  runEpoch,
  runEpochs,
  type Start,
  startRun,
} from '../../../src/lib/training/gradient-descent.ts';
import { initialise } from '../../../src/lib/training/initialise.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { multilayerModel } from '../../../src/lib/training/multilayer.ts';
import { expectRangeError } from '../helpers.ts';

const { train, test: held } = prepareMoons({ seed: 3, samples: 60 });
const start = {
  model: logisticModel(2),
  parameters: Float64Array.of(1, -2, 0.5),
  train,
  test: held,
  learningRate: 0.05,
} satisfies Start;

/** A model whose losses and slope are what they are said to be, epoch by epoch: at the start, after one update. */
function told(
  said: readonly { readonly train?: number; readonly test?: number; readonly slope?: number }[],
): Start {
  let epoch = -1;
  const lossAndGradient = (_: Float64Array, __: unknown, gradient: Float64Array) => {
    epoch++;
    gradient.set([said[epoch]?.slope ?? 1, 1, 1]);
    return said[epoch]?.train ?? 1;
  };
  return { ...start, model: { ...start.model, lossAndGradient, loss: () => said[epoch]?.test ?? 1 } };
}

describe('a run whose numbers leave the doubles', () => {
  const { NaN: none, POSITIVE_INFINITY: endless } = Number;
  test.each([{ train: endless }, { test: endless }, { train: none }, { test: none }])(
    'does not start from %o',
    (said) =>
      expect(() => startRun(told([said]))).toThrow(/^startRun needs a start whose loss is finite, got /),
  );

  test.each([{ train: endless }, { test: endless }, { slope: none }])('ends before %o', (said) => {
    const run = runEpoch(startRun(told([{}, said])));
    expect(run).toMatchObject({ epoch: 0, diverged: true, trainLoss: 1, testLoss: 1 });
  });

  test('looks at no test loss where there are no test points', () => {
    const { test: _, ...alone } = told([{ test: none }, { test: none }]);
    expect(runEpoch(startRun(alone))).toMatchObject({ epoch: 1, diverged: false });
  });
});

test('a million epochs can be run, and no more', () => {
  expect(() => needEpochs('here', 1e6)).not.toThrow();
  expectRangeError(
    () => needEpochs('here', 1e6 + 1),
    'here needs a whole number of epochs from 0 to 1,000,000, got 1000001',
  );
});

describe('a run', () => {
  test('epoch by epoch is the run in one go, and leaves its start alone', () => {
    const whole = runEpochs(start, 40);
    let run = startRun(start);
    const losses = [run.trainLoss];
    while (run.epoch < 40) {
      run = runEpoch(run);
      losses.push(run.trainLoss);
    }
    expect(run).toEqual(whole.run);
    expect(losses).toEqual([...whole.losses.train]);
    expect(start.parameters).toEqual(Float64Array.of(1, -2, 0.5));
  });

  test('knows losses and gradient of the parameters it stands at', () => {
    const { run, losses } = runEpochs(start, 7);
    const gradient = new Float64Array(3);
    expect(run.trainLoss).toBe(start.model.lossAndGradient(run.parameters, train, gradient));
    expect(run.gradient).toEqual(gradient);
    expect(run.testLoss).toBe(start.model.loss(run.parameters, held));
    expect([losses.train.length, losses.test.length, losses.test[7]]).toEqual([8, 8, run.testLoss]);
  });

  test('of no epochs is its start', () => {
    const { run, losses } = runEpochs(start, 0);
    expect(run.epoch).toBe(0);
    expect([...losses.train]).toEqual([run.trainLoss]);
  });

  test('prints every epoch if asked to', () => {
    const lines: string[] = [];
    const { losses } = runEpochs(start, 3, (run) => lines.push(logLine(run)));
    expect(lines).toEqual(
      [0, 1, 2, 3].map(
        (n) =>
          `epoch ${n}: train loss ${losses.train[n]?.toFixed(4)}, test loss ${losses.test[n]?.toFixed(4)}`,
      ),
    );
    expect(logLine(startRun(start), 2)).toMatch(/^epoch 0: train loss \d\.\d\d, test loss \d\.\d\d$/);
  });

  test('without test points has no test loss', () => {
    const { test: _, ...alone } = start;
    expect(runEpoch(startRun(alone)).testLoss).toBeNaN();
    expect(runEpochs(alone, 5).run.parameters).toEqual(runEpochs(start, 5).run.parameters);
  });

  test('at a learning rate of 0 goes nowhere', () => {
    const { run, losses } = runEpochs({ ...start, learningRate: 0 }, 5);
    expect(run.parameters).toEqual(start.parameters);
    expect(new Set(losses.train).size).toBe(1);
  });
});

describe('a learning rate that is too large', () => {
  test('of a thousand million makes a finite, hopeless loss', () => {
    const { run, losses } = runEpochs({ ...start, learningRate: 1e9 }, 100);
    expect(run.diverged).toBe(false);
    expect(Math.max(...losses.train)).toBeGreaterThan(1e6);
  });

  test('beyond the doubles ends the run at its last good epoch', () => {
    const run = startRun({ ...start, learningRate: 1.7e308, parameters: Float64Array.of(-9, 9, 9) });
    const { parameters, gradient, trainLoss, testLoss } = structuredClone({ ...run, model: undefined });
    const ended = runEpoch(run);
    expect(ended).toMatchObject({
      diverged: true,
      epoch: 0,
      trainLoss,
      testLoss,
      parameters,
      gradient,
    });
    expect(runEpoch(ended)).toEqual(ended);
  });

  test('ends a run of a ReLU network part of the way', () => {
    const model = multilayerModel({ inputs: 2, hidden: [8, 8, 8], activation: 'relu' });
    const parameters = initialise(model, 'he', randomState(1));
    const seen: Run[] = [];
    const { run, losses } = runEpochs({ ...start, model, parameters, learningRate: 1e60 }, 50, (r) =>
      seen.push(r),
    );
    expect(run.diverged).toBe(true);
    expect(run.epoch).toBeLessThan(50);
    expect(losses.train).toHaveLength(run.epoch + 1);
    expect(seen).toHaveLength(run.epoch + 1);
    expect(losses.train.every(Number.isFinite)).toBe(true);
    expect(run.parameters.every(Number.isFinite)).toBe(true);
  });
});

describe('a run refuses', () => {
  const refuse = (change: Partial<Start>, message: string) =>
    expectRangeError(() => startRun({ ...start, ...change }), `startRun needs ${message}`);

  test.each([-0.05, Number.NaN, Number.POSITIVE_INFINITY])('a learning rate of %s', (learningRate) => {
    refuse({ learningRate }, `a finite learning rate from 0, got ${learningRate}`);
  });

  test('training points of one class only', () => {
    const only = (label: number) =>
      pointsAt(
        train,
        Uint32Array.from(train.y.keys()).filter((n) => train.y[n] === label),
      );
    const [zeros, ones] = [only(0), only(1)];
    refuse({ train: zeros }, `training points of both classes, got "${zeros.y.length} of class 0 only"`);
    refuse({ train: ones }, `training points of both classes, got "${ones.y.length} of class 1 only"`);
    expect(startRun({ ...start, test: ones }).testLoss).toBeGreaterThan(0);
  });

  test('no points, and points or parameters of another kind', () => {
    const none = { features: 2, x: new Float64Array(0), y: new Uint8Array(0) };
    const wide = { features: 3, x: new Float64Array(6), y: Uint8Array.of(0, 1) };
    refuse({ train: none }, 'at least one point, got 0');
    refuse({ test: none }, 'at least one point, got 0');
    refuse({ train: wide }, 'points with 2 features, got 3');
    refuse({ test: wide }, 'points with 2 features, got 3');
    refuse({ parameters: new Float64Array(2) }, '3 parameters, got 2');
    refuse({ parameters: Float64Array.of(0, Number.NaN, 0) }, 'finite parameters, got NaN');
    refuse({ parameters: Float64Array.of(1e308, 1e308, 1e308) }, 'a start whose loss is finite, got NaN');
  });

  test.each([-1, 0.5, 1e7, Number.NaN])('%s epochs', (epochs) => {
    expectRangeError(
      () => runEpochs(start, epochs),
      `runEpochs needs a whole number of epochs from 0 to 1,000,000, got ${epochs}`,
    );
  });
});
