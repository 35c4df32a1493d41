import { sigmoid } from '../neuron/sigmoid.ts';
import type { Points } from '../points/points.ts';
import { logisticModel } from './logistic.ts';
import type { Model } from './model.ts';

/**
 * The same neuron under the mean squared error, Σ (p − y)²/n, for comparison: on its way back every miss passes the
 * slope of the sigmoid, 2 (p − y) p (1 − p)/n, so the most wrong points push least.
 * @example
 * const points = { features: 1, x: Float64Array.of(0), y: Uint8Array.of(1) };
 * squaredErrorNeuron(1).loss(Float64Array.of(1, 0), points) // 0.25
 */
export function squaredErrorNeuron(features: number): Model {
  const model = logisticModel(features);
  const lossAndGradient = (parameters: Float64Array, points: Points, gradient?: Float64Array) => {
    const { x, y } = points;
    gradient?.fill(0);
    let sum = 0;
    for (const [n, z] of model.logits(parameters, points).entries()) {
      const p = sigmoid(z);
      const miss = p - (y[n] as number);
      sum += miss * miss;
      if (gradient === undefined) continue;
      const delta = (2 * miss * p * sigmoid(-z)) / y.length;
      for (let i = 0; i < features; i++)
        gradient[i] = (gradient[i] as number) + delta * (x[n * features + i] as number);
      gradient[features] = (gradient[features] as number) + delta;
    }
    return sum / y.length;
  };
  return { ...model, lossAndGradient, loss: (parameters, points) => lossAndGradient(parameters, points) };
}
