import { describe, expect, test } from 'vitest';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { type MoonsTraining, type Scaling, trainOnMoons } from '../../../src/lib/studies/train-on-moons.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { withWeightDecay } from '../../../src/lib/training/weight-decay.ts';
import { expectRangeError } from '../helpers.ts';
import { articleRun, expectAll, golden } from '../moons-golden.ts';

describe('training on moons in one call', () => {
  test.each(golden.runs)("is the article's training, from seed $seed", ({ seed, logistic: wanted }) => {
    const { run, losses, accuracy, confusion } = trainOnMoons({ seed });
    expectAll([losses.train.at(-1) ?? 0, losses.test.at(-1) ?? 0], [run.trainLoss, run.testLoss]);
    expectAll(run.parameters, wanted.parameters);
    expect(accuracy).toBe(wanted.accuracy);
    expect(confusion).toEqual(wanted.confusion);
  });

  const scaled = (scaling: Scaling) => trainOnMoons({ seed: 1, scaling, samples: 200, epochs: 20 });

  test('scales the test part otherwise without touching what is learnt', () => {
    const right = scaled('training part');
    for (const scaling of ['test by itself', 'test left raw'] as const) {
      const { run, losses } = scaled(scaling);
      expect(run.parameters).toEqual(right.run.parameters);
      expect(losses.train).toEqual(right.losses.train);
      expect(losses.test).not.toEqual(right.losses.test);
    }
  });

  test('learns something else from all points measured, or from raw ones', () => {
    const right = scaled('training part').losses.train;
    for (const scaling of ['all points', 'nothing'] as const)
      expect(scaled(scaling).losses.train).not.toEqual(right);
    const { train, test: held } = scaled('nothing').run;
    const { split } = prepareMoons({ seed: 1, samples: 200 });
    expect([train, held]).toEqual([split.train, split.test]);
  });

  test('takes the epochs and the rate it is given', () => {
    const { losses } = trainOnMoons({ seed: 0, epochs: 500 });
    expectAll([losses.train[500] ?? 0], [articleRun(0, 500).run.trainLoss]);
    expect(trainOnMoons({ seed: 0, epochs: 5, learningRate: 0 }).losses.train[5]).toBe(losses.train[0]);
  });

  test('with weight decay is that of the model with it', () => {
    const setting = { seed: 3, samples: 200, epochs: 50, learningRate: 0.5 };
    const model = logisticModel(2);
    const wrapped = trainOnMoons({ ...setting, model: withWeightDecay(model, 0.1) });
    const { run } = trainOnMoons({ ...setting, l2: 0.1 });
    expect(run.parameters).toEqual(wrapped.run.parameters);
    expect(run.parameters).not.toEqual(trainOnMoons(setting).run.parameters);
  });
});

describe('training on moons refuses', () => {
  test.each([
    [{ samples: 0 }, 'makeMoons needs a whole number of samples from 2 to 1,000,000, got 0'],
    [{ samples: 1 }, 'makeMoons needs a whole number of samples from 2 to 1,000,000, got 1'],
    [{ samples: 2 }, 'startRun needs training points of both classes, got "1 of class 1 only"'],
    [{ noise: -1 }, 'makeMoons needs a noise from 0 to 1,000,000, got -1'],
    [{ noise: Number.NaN }, 'makeMoons needs a noise from 0 to 1,000,000, got NaN'],
    [{ noise: 1e300 }, 'makeMoons needs a noise from 0 to 1,000,000, got 1e+300'],
    [{ learningRate: -0.05 }, 'startRun needs a finite learning rate from 0, got -0.05'],
    [{ epochs: 1e7 }, 'runEpochs needs a whole number of epochs from 0 to 1,000,000, got 10000000'],
    [{ start: new Float64Array(2) }, 'startRun needs 3 parameters, got 2'],
  ] as const satisfies readonly (readonly [Partial<MoonsTraining>, string])[])('%o', (change, message) => {
    expectRangeError(() => trainOnMoons({ seed: 0, ...change }), message);
  });

  test('nothing at a learning rate of a thousand million, whose losses stay finite', () => {
    const { run, losses } = trainOnMoons({ seed: 0, learningRate: 1e9 });
    expect(losses.train.every(Number.isFinite)).toBe(true);
    expect(run.diverged).toBe(false);
  });
});
