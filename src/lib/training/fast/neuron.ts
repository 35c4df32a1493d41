import type { Points } from '../../points/points.ts';
import { logisticModel } from '../logistic.ts';
import type { Model } from '../model.ts';
import { inBlocks } from './in-blocks.ts';
import { tabledExponential } from './tables.ts';

/**
 * `logisticModel(2)` in half the time and less: the same loss and gradient to 1e-12, in one pass over points of the plane,
 * put so that no step asks on which side of the boundary a point lies. A processor guesses that wrong half the time.
 *
 * The margin m of a point is z for class 1 and −z for class 0. Its loss is ln(1 + e^−m), and δ is the wrong class's
 * share e^−m/(1 + e^−m) with the sign of that class. One exponential gives both, and one logarithm all losses of a block:
 * Σ ln(1 + e) = ln Π (1 + e), the product kept less 1 so that the tiniest loss keeps its digits.
 * @example
 * const { train } = prepareMoons({ seed: 0 });
 * const parameters = Float64Array.of(1, 2, -1);
 * Math.abs(fastNeuron().loss(parameters, train) - logisticModel(2).loss(parameters, train)) < 1e-12 // true
 */
export function fastNeuron(): Model {
  return inBlocks(logisticModel(2), (parameters, points, start, count, gradient) =>
    gradient === undefined
      ? losses(parameters, points, start, count)
      : lossesAndGradient(parameters, points, start, count, gradient),
  );
}

function losses(parameters: Float64Array, { x, y }: Points, start: number, count: number): number {
  const w1 = parameters[0] as number;
  const w2 = parameters[1] as number;
  const bias = parameters[2] as number;
  let product = 0;
  for (let n = start; n < start + count; n++) {
    const z = w1 * (x[2 * n] as number) + w2 * (x[2 * n + 1] as number) + bias;
    const e = tabledExponential((1 - 2 * (y[n] as number)) * z);
    product = product + e + e * product;
  }
  return Math.log1p(product);
}

function lossesAndGradient(
  parameters: Float64Array,
  { x, y }: Points,
  start: number,
  count: number,
  gradient: Float64Array,
): number {
  const w1 = parameters[0] as number;
  const w2 = parameters[1] as number;
  const bias = parameters[2] as number;
  let product = 0;
  let g1 = 0;
  let g2 = 0;
  let gBias = 0;
  for (let n = start; n < start + count; n++) {
    const x1 = x[2 * n] as number;
    const x2 = x[2 * n + 1] as number;
    const wrong = 1 - 2 * (y[n] as number); // the sign of the wrong class
    const e = tabledExponential(wrong * (w1 * x1 + w2 * x2 + bias));
    product = product + e + e * product;
    const delta = (wrong * e) / (1 + e);
    g1 += delta * x1;
    g2 += delta * x2;
    gBias += delta;
  }
  gradient[0] = (gradient[0] as number) + g1;
  gradient[1] = (gradient[1] as number) + g2;
  gradient[2] = (gradient[2] as number) + gBias;
  return Math.log1p(product);
}
