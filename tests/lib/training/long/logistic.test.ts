import { describe, expect, test } from 'vitest';
import { prepareMoons } from '../../../../src/lib/points/prepare-moons.ts';
import { accuracy, confusionMatrix } from '../../../../src/lib/training/confusion.ts';
import { runEpochs } from '../../../../src/lib/training/gradient-descent.ts';
import { logisticModel } from '../../../../src/lib/training/logistic.ts';
import { predict } from '../../../../src/lib/training/model.ts';
import { expectClose } from '../../helpers.ts';
import { articleRun, expectAll, golden } from '../../moons-golden.ts';

describe("three hundred epochs agree with NumPy's", () => {
  test.each(golden.runs)('from seed $seed', ({ seed, logistic: wanted }) => {
    const { model, run, losses, test: held } = articleRun(seed, wanted.epochs.at(-1));
    const at = (loss: Float64Array) => wanted.epochs.map((n) => loss[n] as number);
    const sum = (loss: Float64Array) => loss.subarray(0, 301).reduce((total, value) => total + value, 0);
    expectAll(at(losses.train), wanted.train);
    expectAll(at(losses.test), wanted.test);
    expectAll([sum(losses.train), sum(losses.test)], [wanted.sumTrain, wanted.sumTest]);
    const after300 = run.epoch === 300 ? run : articleRun(seed).run;
    expectAll(after300.parameters, wanted.parameters);
    const predicted = predict(model, after300.parameters, held);
    expect(accuracy(held.y, predicted)).toBe(wanted.accuracy);
    expect(confusionMatrix(held.y, predicted)).toEqual(wanted.confusion);
  });
});

describe('the figures of the book', () => {
  test('seed 0: the training loss on its way down', () => {
    const { train } = articleRun(0, 3000).losses;
    const printed = [0, 100, 200, 300, 500, 1000, 3000].map((n) => train[n]?.toFixed(4));
    expect(printed).toEqual(['0.7065', '0.4530', '0.3933', '0.3741', '0.3640', '0.3615', '0.3614']);
    const above = (train[300] as number) / (train[3000] as number) - 1;
    expect((100 * above).toFixed(1)).toBe('3.5');
  });

  test.each([0, 1, 2, 42])('seed %s: a test accuracy of 0.80 to 0.84', (seed) => {
    const { model, run, test: held } = articleRun(seed);
    const share = accuracy(held.y, predict(model, run.parameters, held));
    expect(share).toBeGreaterThanOrEqual(0.8);
    expect(share).toBeLessThanOrEqual(0.84);
  });

  test('a start at zero is harmless: the same floor', () => {
    const { train } = prepareMoons({ seed: 0 });
    const model = logisticModel(2);
    const { losses } = runEpochs({ model, parameters: new Float64Array(3), train, learningRate: 0.5 }, 1000);
    expectClose(losses.train[0], Math.LN2);
    expectClose(losses.train.at(-1), articleRun(0, 9000).run.trainLoss, 1e-9);
  });
});
