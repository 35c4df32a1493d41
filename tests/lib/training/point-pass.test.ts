import { describe, expect, test } from 'vitest';
import { hiddenActivations } from '../../../src/lib/neuron/activations.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { multilayerModel } from '../../../src/lib/training/multilayer.ts';
import { pointPass } from '../../../src/lib/training/point-pass.ts';
import { expectRangeError } from '../helpers.ts';

describe('by hand', () => {
  test('one neuron: 0.5 · 2 + (−1) · 3 + 1 = −1, p = 1/(1 + e), the loss −ln p or −ln(1 − p)', () => {
    const neuron = multilayerModel({ inputs: 2, hidden: [], activation: 'sigmoid' });
    const parameters = Float64Array.of(0.5, -1, 1);
    const pass = pointPass(neuron, parameters, [2, 3], 1);
    expect(pass.units).toEqual([]);
    expect(pass.z).toBe(-1);
    expect(pass.p).toBeCloseTo(0.2689414213699951, 15);
    expect(pass.loss).toBeCloseTo(1.3132616875182228, 14);
    expect(pass.predicted).toBe(0);
    expect(pointPass(neuron, parameters, [2, 3], 0).loss).toBeCloseTo(0.3132616875182228, 15);
  });

  test('two ReLU units: one is shut, the other adds −2 · 4, and the bias makes −7.5 of it', () => {
    const model = multilayerModel({ inputs: 2, hidden: [2], activation: 'relu' });
    // first layer row by row, its biases; then the output's weights and bias
    const parameters = Float64Array.of(1, 2, 3, -1, 0, 1, 5, -2, 0.5);
    const pass = pointPass(model, parameters, [1, -1], 0);
    // unit 1: 1 · 1 + 3 · (−1) + 0 = −2; unit 2: 2 · 1 + (−1) · (−1) + 1 = 4
    expect(pass.units).toEqual([
      { sum: -2, output: 0, contribution: 0 },
      { sum: 4, output: 4, contribution: -8 },
    ]);
    expect(pass.z).toBe(-7.5);
    expect(pass.predicted).toBe(0);
  });

  test('on the boundary itself the class is 1', () => {
    const neuron = multilayerModel({ inputs: 1, hidden: [], activation: 'tanh' });
    expect(pointPass(neuron, Float64Array.of(2, -6), [3], 0)).toMatchObject({ z: 0, p: 0.5, predicted: 1 });
  });
});

describe('of random points and parameters', () => {
  test.each([
    ...hiddenActivations.map((activation) => ({ hidden: [7], activation })),
    { hidden: [], activation: 'tanh' as const },
  ])('logit and loss are the model’s own: $hidden $activation', (shape) => {
    const random = randomState(11);
    const model = multilayerModel({ inputs: 2, ...shape });
    const parameters = random.randn(model.size);
    for (let n = 0; n < 20; n++) {
      const x = random.randn(2);
      const points = { features: 2, x, y: Uint8Array.of(n % 2) };
      const pass = pointPass(model, parameters, [...x], n % 2);
      expect(pass.z).toBeCloseTo(model.logits(parameters, points)[0] as number, 13);
      expect(pass.loss).toBeCloseTo(model.loss(parameters, points), 13);
      if (shape.hidden.length === 0) {
        expect(pass.z).toBe(logisticModel(2).logits(parameters, points)[0]);
        continue;
      }
      const added = pass.units.reduce((sum, { contribution }) => sum + contribution, 0);
      expect(added + (parameters.at(-1) as number)).toBeCloseTo(pass.z, 13);
    }
  });
});

test('two hidden layers are refused', () => {
  const deep = multilayerModel({ inputs: 2, hidden: [2, 2], activation: 'tanh' });
  expectRangeError(
    () => pointPass(deep, new Float64Array(deep.size), [0, 0], 0),
    'pointPass needs at most one hidden layer, got 2',
  );
});
