import { describe, expect, test } from 'vitest';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { runEpochs } from '../../../src/lib/training/gradient-descent.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { multilayerModel } from '../../../src/lib/training/multilayer.ts';
import { penalty, withWeightDecay } from '../../../src/lib/training/weight-decay.ts';
import { expectClose, expectRangeError, slopeOf } from '../helpers.ts';

describe('by hand', () => {
  test('the penalty is half the decay times the squares of the weights, no bias', () => {
    const model = multilayerModel({ inputs: 1, hidden: [2], activation: 'tanh' });
    // weights 1, 2; biases 10, 20; weights 3, 4; bias 30
    expect(penalty(model, Float64Array.of(1, 2, 10, 20, 3, 4, 30), 0.2)).toBeCloseTo(0.1 * 30, 14);
    expect(penalty(model, Float64Array.of(1, 2, 10, 20, 3, 4, 30), 0)).toBe(0);
  });

  test('a step takes a weight a little towards 0: after one, of a neuron at rate 0.1', () => {
    const train = { features: 1, x: Float64Array.of(2, 4), y: Uint8Array.of(0, 1) };
    const setting = { parameters: Float64Array.of(0.5, -1.5), train, learningRate: 0.1 };
    const { run: free } = runEpochs({ ...setting, model: logisticModel(1) }, 1);
    const { run } = runEpochs({ ...setting, model: withWeightDecay(logisticModel(1), 0.3) }, 1);
    expectClose(run.parameters[0], (free.parameters[0] as number) - 0.1 * 0.3 * 0.5);
    expect(run.parameters[1]).toBe(free.parameters[1]);
    expect(run.trainLoss).toBe(logisticModel(1).loss(run.parameters, train));
  });
});

describe('weight decay', () => {
  const { train } = prepareMoons({ seed: 2, samples: 60 });
  const parameters = randomState(4).randn(13);
  const made = () => multilayerModel({ inputs: 2, hidden: [3], activation: 'tanh' });

  test('has the slopes of loss and penalty together', () => {
    const plain = made();
    const model = withWeightDecay(plain, 0.2);
    const gradient = new Float64Array(model.size);
    expect(model.lossAndGradient(parameters, train, gradient)).toBe(plain.loss(parameters, train));
    for (const [i, g] of gradient.entries()) {
      const slope = slopeOf((shift) => {
        const moved = parameters.map((w, k) => (k === i ? w + shift : w));
        return plain.loss(moved, train) + penalty(plain, moved, 0.2);
      });
      expectClose(g, slope, 1e-8, 1e-10);
    }
  });

  test('leaves the biases alone, and the model that it is made from', () => {
    const plain = made();
    const gradient = (l2: number) => {
      const slopes = new Float64Array(13);
      withWeightDecay(plain, l2).lossAndGradient(parameters, train, slopes);
      return slopes;
    };
    const [without, decayed] = [gradient(0), gradient(0.5)];
    const biases = [6, 7, 8, 12];
    for (const [i, g] of decayed.entries())
      if (biases.includes(i)) expect(g).toBe(without[i]);
      else expectClose(g - (without[i] as number), 0.5 * (parameters[i] as number), 1e-12, 1e-14);
    const bare = new Float64Array(13);
    plain.lossAndGradient(parameters, train, bare);
    expect(without).toEqual(bare);
  });

  test.each([-0.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (l2) => {
    expectRangeError(
      () => withWeightDecay(made(), l2),
      `withWeightDecay needs a finite weight decay from 0, got ${l2}`,
    );
    expectRangeError(
      () => penalty(made(), parameters, l2),
      `penalty needs a finite weight decay from 0, got ${l2}`,
    );
  });
});
