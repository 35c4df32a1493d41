import { entrywise, type Matrix, product, transposed } from '../network/matrix.ts';
import { activations, type HiddenActivation } from '../neuron/activations.ts';
import { fail } from '../number/expect.ts';
import { randomState } from '../points/random-state.ts';

/** Layers of one width, with normal weights and no biases, and what is sent through them both ways. */
export interface DeepLayers {
  readonly activation: HiddenActivation;
  /** standard deviation of the weights */
  readonly deviation: number;
  readonly seed: number;
  /** neurons in each layer, and inputs */
  readonly units?: number;
  /** layers that a δ comes back through */
  readonly depth?: number;
  readonly samples?: number;
}

/** By what factor a layer changes δ, from one layer to the next: the geometric mean over all of them. */
export interface LayerFactor {
  /** of the root mean square of δ, on its way back */
  readonly measured: number;
  /** what the weights should make of it: their deviation times the root of the width */
  readonly weight: number;
  /** what the slopes should make of it: their root mean square */
  readonly slope: number;
}

/**
 * What a layer does to a gradient that comes back through it: standard normal samples go forward, standard normal δ come back
 * from the last layer.
 * @throws RangeError if a size is no whole number from 1 or the deviation is not above 0
 * @example
 * const { measured, weight, slope } = layerFactor({ activation: 'sigmoid', deviation: 1, seed: 0 });
 * Math.abs(measured / (weight * slope) - 1) < 0.1 // true
 */
export function layerFactor({
  activation,
  deviation,
  seed,
  units = 10,
  depth = 10,
  samples = 100,
}: DeepLayers): LayerFactor {
  for (const size of [units, depth, samples])
    if (!Number.isInteger(size) || size < 1) fail('layerFactor', 'sizes that are whole numbers from 1', size);
  if (!(deviation > 0 && deviation < Infinity)) fail('layerFactor', 'a deviation above 0', deviation);
  const random = randomState(seed);
  const normal = (rows: number, scale: number) =>
    Array.from({ length: rows }, () => Array.from({ length: units }, () => scale * random.standardNormal()));
  const { apply, slope } = activations[activation];
  const weights = Array.from({ length: depth }, () => normal(units, deviation));
  let values: Matrix = normal(samples, 1);
  // One layer in front, so that every δ on its way back passes the slopes of a layer of its own.
  const slopes: Matrix[] = [];
  for (const table of [normal(units, deviation), ...weights]) {
    const sums = product(values, table);
    values = sums.map((row) => row.map(apply));
    slopes.push(sums.map((row, s) => row.map((z, j) => slope(z, values[s]?.[j] as number))));
  }
  let delta: Matrix = normal(samples, 1);
  const start = size(delta);
  let slopesTogether = 1;
  for (let l = depth - 1; l >= 0; l--) {
    const here = slopes[l] as Matrix;
    delta = entrywise(product(delta, transposed(weights[l] as Matrix)), here);
    slopesTogether *= size(here);
  }
  return {
    measured: (size(delta) / start) ** (1 / depth),
    weight: deviation * Math.sqrt(units),
    slope: slopesTogether ** (1 / depth),
  };
}

/** The root mean square. */
function size(table: Matrix): number {
  const all = table.flat();
  return Math.sqrt(all.reduce((sum, x) => sum + x * x, 0) / all.length);
}
