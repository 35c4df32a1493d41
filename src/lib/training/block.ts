import { exponential } from '../number/exponential.ts';
import type { FlatLayer } from './model.ts';

/**
 * A block of points in flat lists, unit by unit: unit j has its numbers for all points of the block side by side, from
 * j · BLOCK on. Every loop below then runs over points, with one weight in hand, and a block stays near the processor.
 */
export const BLOCK = 128;

/** Turns rows of features into columns. */
export function takeInputs(
  to: Float64Array,
  x: Float64Array,
  start: number,
  count: number,
  features: number,
): void {
  for (let n = 0; n < count; n++)
    for (let i = 0; i < features; i++) to[i * BLOCK + n] = x[(start + n) * features + i] as number;
}

/** z_j = Σ_i w_ij y_i + bias_j: the products in the order of i, the bias last. */
export function weightedSums(
  parameters: Float64Array,
  { inputs, outputs, at }: FlatLayer,
  from: Float64Array,
  to: Float64Array,
  count: number,
): void {
  for (let j = 0; j < outputs; j++) {
    const here = j * BLOCK;
    to.fill(0, here, here + count);
    for (let i = 0; i < inputs; i++)
      addTimes(to, here, parameters[at + i * outputs + j] as number, from, i * BLOCK, count);
    const bias = parameters[at + inputs * outputs + j] as number;
    for (let n = here; n < here + count; n++) to[n] = (to[n] as number) + bias;
  }
}

/** What arrives at unit i from the layer above: Σ_j w_ij δ_j. */
export function arriveBack(
  parameters: Float64Array,
  { inputs, outputs, at }: FlatLayer,
  delta: Float64Array,
  to: Float64Array,
  count: number,
): void {
  for (let i = 0; i < inputs; i++) {
    const here = i * BLOCK;
    to.fill(0, here, here + count);
    for (let j = 0; j < outputs; j++)
      addTimes(to, here, parameters[at + i * outputs + j] as number, delta, j * BLOCK, count);
  }
}

/** ∂E/∂w_ij += Σ δ_j y_i and ∂E/∂bias_j += Σ δ_j, over the points of the block. */
export function addGradient(
  gradient: Float64Array,
  { inputs, outputs, at }: FlatLayer,
  from: Float64Array,
  delta: Float64Array,
  count: number,
): void {
  for (let j = 0; j < outputs; j++) {
    const here = j * BLOCK;
    for (let i = 0; i < inputs; i++) {
      const w = at + i * outputs + j;
      gradient[w] = (gradient[w] as number) + sumOfProducts(from, i * BLOCK, delta, here, count);
    }
    const w = at + inputs * outputs + j;
    let sum = 0;
    for (let n = here; n < here + count; n++) sum += delta[n] as number;
    gradient[w] = (gradient[w] as number) + sum;
  }
}

/** Sum of the losses at the logits z; δ = p − y of every point is left in `delta`. */
export function lossesOf(
  z: Float64Array,
  y: Uint8Array,
  start: number,
  count: number,
  delta: Float64Array,
): number {
  let sum = 0;
  let product = 0; // Π (1 + e^−|z|) − 1, at most 2^BLOCK
  for (let n = 0; n < count; n++) {
    const logit = z[n] as number;
    const label = y[start + n] as number;
    const e = exponential(-Math.abs(logit));
    product += e * (1 + product);
    sum += (logit > 0 ? logit : 0) - label * logit;
    delta[n] = (logit >= 0 ? 1 : e) / (1 + e) - label;
  }
  return sum + Math.log1p(product);
}

function addTimes(
  to: Float64Array,
  at: number,
  factor: number,
  from: Float64Array,
  start: number,
  count: number,
): void {
  for (let n = 0; n < count; n++) to[at + n] = (to[at + n] as number) + factor * (from[start + n] as number);
}

function sumOfProducts(a: Float64Array, atA: number, b: Float64Array, atB: number, count: number): number {
  let sum = 0;
  for (let n = 0; n < count; n++) sum += (a[atA + n] as number) * (b[atB + n] as number);
  return sum;
}
