import { describe, expect, test } from 'vitest';
import { binaryCrossEntropyFromLogits } from '../../../src/lib/neuron/cross-entropy.ts';
import { sigmoid } from '../../../src/lib/neuron/sigmoid.ts';
import type { Points } from '../../../src/lib/points/points.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { predict, probabilities } from '../../../src/lib/training/model.ts';
import { expectClose, expectRangeError } from '../helpers.ts';
import { expectAll } from '../moons-golden.ts';

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
