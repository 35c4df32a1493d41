import { sigmoid } from '../neuron/sigmoid.ts';
import type { Points } from '../points/points.ts';
import { logisticModel } from './logistic.ts';
import type { Model } from './model.ts';

/**
 * Logistic regression with a classic slip of NumPy: labels of shape (p,) meet predictions of shape (p, 1), and their
 * loss silently becomes a p × p table in which every prediction is held against every label. Its mean pulls each
 * prediction towards the share of ones, whatever the point: δ_n = (p_n − share)/p. The model learns the average and nothing else.
 * @example
 * const points = { features: 1, x: Float64Array.of(-1, 1), y: Uint8Array.of(0, 1) };
 * const sure = Float64Array.of(3, 0);
 * logisticModel(1).loss(sure, points) // 0.0485873…
 * broadcastModel(1).loss(sure, points) // 1.54858…
 */
export function broadcastModel(features: number): Model {
  const model = logisticModel(features);
  const lossAndGradient = (parameters: Float64Array, points: Points, gradient?: Float64Array) => {
    const { x, y } = points;
    const count = y.length;
    const share = y.reduce((sum, label) => sum + label, 0) / count;
    gradient?.fill(0);
    let sum = 0;
    for (const [n, z] of model.logits(parameters, points).entries()) {
      sum += Math.max(z, 0) - share * z + Math.log1p(Math.exp(-Math.abs(z)));
      if (gradient === undefined) continue;
      const delta = (sigmoid(z) - share) / count;
      for (let i = 0; i < features; i++)
        gradient[i] = (gradient[i] as number) + delta * (x[n * features + i] as number);
      gradient[features] = (gradient[features] as number) + delta;
    }
    return sum / count;
  };
  return { ...model, lossAndGradient, loss: (parameters, points) => lossAndGradient(parameters, points) };
}

/**
 * How many numbers the table has where p were meant.
 * @example broadcastEntries({ features: 1, x: new Float64Array(1200), y: new Uint8Array(1200) }) // 1440000
 */
export function broadcastEntries({ y }: Points): number {
  return y.length ** 2;
}
