import { fail } from '../number/expect.ts';
import { exponential } from '../number/exponential.ts';
import type { Points } from '../points/points.ts';
import { flatLayers, type Model } from './model.ts';

/**
 * How many factors 1 + e^−|z| share one logarithm. Each is at most 2, so a thousand of them stay below 2¹⁰⁰⁰, within
 * the doubles.
 */
const FACTORS = 1000;

/**
 * Logistic regression, the article's model: one sigmoid neuron, z = x · W + B. Parameters are the weights W, one a
 * feature, then the bias B. One exponential a point, e^−|z|, serves both σ and the loss, and one logarithm a thousand
 * points: Σ ln(1 + e) = ln Π (1 + e), the product kept less 1 so that the tiniest loss keeps its digits.
 * @param features  whole number from 1
 * @throws RangeError if features is anything else
 * @example
 * const points = { features: 2, x: Float64Array.of(1, 0, 3, 0), y: Uint8Array.of(0, 1) };
 * logisticModel(2).loss(Float64Array.of(0, 0, 0), points) // 0.693147…
 * logisticModel(2).logits(Float64Array.of(1, 2, -1), points) // [0, 2]
 */
export function logisticModel(features: number): Model {
  if (!Number.isInteger(features) || features < 1)
    fail('logisticModel', 'a whole number of features from 1', features);
  return {
    layers: flatLayers([features, 1]),
    size: features + 1,
    logits: (parameters, { x, y }) => {
      const logits = new Float64Array(y.length);
      for (let n = 0; n < y.length; n++) logits[n] = logit(parameters, x, n * features, features);
      return logits;
    },
    loss: (parameters, points) => crossEntropy(parameters, points),
    lossAndGradient: crossEntropy,
  };
}

/** Mean loss; with a gradient to fill, δ = (p − y)/n is passed back along every weight. */
function crossEntropy(parameters: Float64Array, { features, x, y }: Points, gradient?: Float64Array): number {
  gradient?.fill(0);
  const count = y.length;
  let sum = 0;
  let biasGradient = 0;
  for (let start = 0; start < count; start += FACTORS) {
    const end = Math.min(count, start + FACTORS);
    let product = 0;
    for (let n = start; n < end; n++) {
      const row = n * features;
      const z = logit(parameters, x, row, features);
      const e = exponential(-Math.abs(z));
      product += e * (1 + product);
      const label = y[n] as number;
      sum += (z > 0 ? z : 0) - label * z;
      if (gradient === undefined) continue;
      const delta = (z >= 0 ? 1 : e) / (1 + e) - label;
      for (let i = 0; i < features; i++)
        gradient[i] = (gradient[i] as number) + delta * (x[row + i] as number);
      biasGradient += delta;
    }
    sum += Math.log1p(product);
  }
  if (gradient !== undefined) {
    gradient[features] = biasGradient;
    for (let i = 0; i <= features; i++) gradient[i] = (gradient[i] as number) / count;
  }
  return sum / count;
}

function logit(parameters: Float64Array, x: Float64Array, row: number, features: number): number {
  let z = 0;
  for (let i = 0; i < features; i++) z += (parameters[i] as number) * (x[row + i] as number);
  return z + (parameters[features] as number);
}
