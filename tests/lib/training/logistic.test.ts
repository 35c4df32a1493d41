import { describe, expect, test } from 'vitest';
import { binaryCrossEntropyFromLogits } from '../../../src/lib/neuron/cross-entropy.ts';
import { sigmoid } from '../../../src/lib/neuron/sigmoid.ts';
import type { Points } from '../../../src/lib/points/points.ts';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { accuracy, confusionMatrix } from '../../../src/lib/training/confusion.ts';
import { runEpochs } from '../../../src/lib/training/gradient-descent.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { predict, probabilities } from '../../../src/lib/training/model.ts';
import { expectClose, expectRangeError } from '../helpers.ts';
import { articleRun, expectAll, golden } from '../moons-golden.ts';

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

describe('logisticModel', () => {
  const random = randomState(6);
  const points = (count: number, features: number, spread: number): Points => ({
    features,
    x: random.randn(count * features).map((value) => spread * value),
    y: Uint8Array.from({ length: count }, () => random.randomInterval(1)),
  });

  test.each([
    [1, 1, 1],
    [5, 3, 1],
    [999, 2, 1],
    [1000, 2, 0.01],
    [1001, 2, 30],
    [2500, 4, 200],
  ])(
    '%s points with %s features, spread %s: the loss and gradient of their definitions',
    (count, features, spread) => {
      const model = logisticModel(features);
      const data = points(count, features, spread);
      const parameters = random.randn(model.size);
      const gradient = new Float64Array(model.size).fill(7);
      const logits = model.logits(parameters, data);
      const loss = model.lossAndGradient(parameters, data, gradient);
      expectClose(loss, binaryCrossEntropyFromLogits([...data.y], [...logits]));
      expect(model.loss(parameters, data)).toBe(loss);
      const deltas = [...logits].map((z, n) => (sigmoid(z) - (data.y[n] as number)) / count);
      const wanted = Array.from({ length: features }, (_, i) =>
        deltas.reduce((sum, d, n) => sum + d * (data.x[n * features + i] as number), 0),
      );
      for (const [i, g] of [...wanted, deltas.reduce((sum, d) => sum + d, 0)].entries())
        expectClose(gradient[i], g, 1e-11, 1e-13 * Math.max(1, spread));
    },
  );

  test('keeps the digits of a loss that is nearly nothing', () => {
    const data = { features: 1, x: Float64Array.of(-50, 60), y: Uint8Array.of(0, 1) };
    const loss = logisticModel(1).loss(Float64Array.of(1, 0), data);
    expectClose(loss, (Math.exp(-50) + Math.exp(-60)) / 2);
  });

  test('does not overflow however wrong it is', () => {
    const data = { features: 1, x: new Float64Array(5000).fill(1e6), y: new Uint8Array(5000) };
    expect(logisticModel(1).loss(Float64Array.of(1, 0), data)).toBeCloseTo(1e6, 6);
    const unsure = { ...data, x: new Float64Array(5000) };
    expectClose(logisticModel(1).loss(Float64Array.of(1, 0), unsure), Math.LN2, 1e-13);
  });

  test('predicts 1 from a probability of one half on', () => {
    const model = logisticModel(1);
    const data = { features: 1, x: Float64Array.of(-2, -0.5, 0, 3), y: new Uint8Array(4) };
    const parameters = Float64Array.of(2, 1);
    expectAll(probabilities(model, parameters, data), [-3, 0, 1, 7].map(sigmoid));
    expect([...predict(model, parameters, data)]).toEqual([0, 1, 1, 1]);
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses %s features', (features) => {
    expectRangeError(
      () => logisticModel(features),
      `logisticModel needs a whole number of features from 1, got ${features}`,
    );
  });

  test('refuses what does not fit it', () => {
    const model = logisticModel(2);
    const data = { features: 3, x: new Float64Array(3), y: new Uint8Array(1) };
    const call = (parameters: Float64Array) => () => predict(model, parameters, data);
    expectRangeError(call(new Float64Array(2)), 'predict needs 3 parameters, got 2');
    expectRangeError(call(Float64Array.of(1, Number.NaN, 0)), 'predict needs finite parameters, got NaN');
    expectRangeError(call(new Float64Array(3)), 'predict needs points with 2 features, got 3');
    expectRangeError(
      () => probabilities(model, new Float64Array(4), data),
      'probabilities needs 3 parameters, got 4',
    );
  });
});
