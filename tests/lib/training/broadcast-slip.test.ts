import { describe, expect, test } from 'vitest';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { broadcastEntries, broadcastModel } from '../../../src/lib/training/broadcast-slip.ts';
import { articleStart } from '../../../src/lib/training/initialise.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { expectClose } from '../helpers.ts';
import { expectAll, golden } from '../moons-golden.ts';

describe('labels (p,) against predictions (p, 1)', () => {
  test("give the loss and gradient of PyTorch's p × p table", () => {
    const { train } = prepareMoons({ seed: 0 });
    const model = broadcastModel(2);
    const parameters = articleStart(model, randomState(0));
    const { shape, loss, gradient: wanted } = golden.broadcast;
    const gradient = new Float64Array(3);
    expect(broadcastEntries(train)).toBe(shape[0] * shape[1]);
    expectAll([model.lossAndGradient(parameters, train, gradient)], [loss]);
    expectAll([model.loss(parameters, train)], [loss]);
    expectAll(gradient, wanted);
  });

  test('by hand: every prediction against every label, and the slopes by nudging', () => {
    const points = { features: 1, x: Float64Array.of(-1, 0.5, 2, 3), y: Uint8Array.of(0, 1, 1, 1) };
    const loss = (w: number, bias: number) => {
      const p = [...points.x].map((x) => 1 / (1 + Math.exp(-(w * x + bias))));
      const table = p.flatMap((one) => [...points.y].map((y) => -Math.log(y === 1 ? one : 1 - one)));
      return table.reduce((sum, entry) => sum + entry, 0) / 16;
    };
    const model = broadcastModel(1);
    const gradient = new Float64Array(2).fill(9);
    const found = model.lossAndGradient(Float64Array.of(0.7, -0.4), points, gradient);
    expectClose(found, loss(0.7, -0.4), 1e-12);
    expect(model.loss(Float64Array.of(0.7, -0.4), points)).toBe(found);
    const nudge = 1e-5;
    expectClose(gradient[0], (loss(0.7 + nudge, -0.4) - loss(0.7 - nudge, -0.4)) / (2 * nudge), 1e-8);
    expectClose(gradient[1], (loss(0.7, -0.4 + nudge) - loss(0.7, -0.4 - nudge)) / (2 * nudge), 1e-8);
    expect(broadcastEntries(points)).toBe(16);
  });

  test('leave a neuron’s layers and what it predicts from as they are', () => {
    const points = { features: 2, x: Float64Array.of(1, 2, 3, 4), y: Uint8Array.of(0, 1) };
    const [broken, plain] = [broadcastModel(2), logisticModel(2)];
    const parameters = Float64Array.of(1, -2, 0.5);
    expect([broken.size, broken.layers]).toEqual([plain.size, plain.layers]);
    expect(broken.logits(parameters, points)).toEqual(plain.logits(parameters, points));
  });
});
