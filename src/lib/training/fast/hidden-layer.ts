import type { HiddenActivation } from '../../neuron/activations.ts';
import { type MultilayerModel, multilayerModel } from '../multilayer.ts';
import { activate } from './hidden-units.ts';
import { BLOCK, type BlockPass, inBlocks } from './in-blocks.ts';
import { tabledExponential } from './tables.ts';

/**
 * `multilayerModel({ inputs: 2, hidden: [units], activation })` in half the time and less: the same loss and gradient
 * to 1e-12. Where the plain version goes over a block once for every weight, this goes over it once for every unit,
 * with all of the unit's weights at hand, and has each slope from the same evaluation as the output.
 * @param units  in the one hidden layer
 * @throws RangeError as multilayerModel
 * @example fastHiddenLayer(16, 'tanh').size // 65
 */
export function fastHiddenLayer(units: number, activation: HiddenActivation): MultilayerModel {
  return inBlocks(multilayerModel({ inputs: 2, hidden: [units], activation }), passOf(units, activation));
}

function passOf(units: number, activation: HiddenActivation): BlockPass {
  // unit by unit, the numbers of a block's points side by side
  const outputs = new Float64Array(units * BLOCK);
  const slopes = new Float64Array(units * BLOCK);
  const z = new Float64Array(BLOCK);
  const delta = new Float64Array(BLOCK);
  return (parameters, { x, y }, start, count, gradient) => {
    hiddenSums(parameters, units, x, start, count, outputs);
    activate[activation](outputs, slopes, units * count);
    outputSums(parameters, units, outputs, count, z);
    const loss = lossesOf(z, y, start, count, delta);
    if (gradient !== undefined)
      addGradient(parameters, units, x, start, count, outputs, slopes, delta, gradient);
    return loss;
  };
}

// The parameters lie so: x1's weights, x2's, biases, the weights out, the output's bias.

function hiddenSums(
  parameters: Float64Array,
  units: number,
  x: Float64Array,
  start: number,
  count: number,
  sums: Float64Array,
): void {
  for (let j = 0; j < units; j++) {
    const w1 = parameters[j] as number;
    const w2 = parameters[units + j] as number;
    const bias = parameters[2 * units + j] as number;
    for (let n = 0; n < count; n++) {
      const at = 2 * (start + n);
      sums[j * count + n] = w1 * (x[at] as number) + w2 * (x[at + 1] as number) + bias;
    }
  }
}

function outputSums(
  parameters: Float64Array,
  units: number,
  outputs: Float64Array,
  count: number,
  z: Float64Array,
): void {
  z.fill(parameters[4 * units] as number);
  for (let j = 0; j < units; j++) {
    const w = parameters[3 * units + j] as number;
    for (let n = 0; n < count; n++) z[n] = (z[n] as number) + w * (outputs[j * count + n] as number);
  }
}

/** Leaves δ at the output; how, `fastNeuron` says. */
function lossesOf(z: Float64Array, y: Uint8Array, start: number, count: number, delta: Float64Array): number {
  let product = 0;
  for (let n = 0; n < count; n++) {
    const wrong = 1 - 2 * (y[start + n] as number);
    const e = tabledExponential(wrong * (z[n] as number));
    product = product + e + e * product;
    delta[n] = (wrong * e) / (1 + e);
  }
  return Math.log1p(product);
}

function addGradient(
  parameters: Float64Array,
  units: number,
  x: Float64Array,
  start: number,
  count: number,
  outputs: Float64Array,
  slopes: Float64Array,
  delta: Float64Array,
  gradient: Float64Array,
): void {
  for (let j = 0; j < units; j++) {
    let g1 = 0;
    let g2 = 0;
    let gBias = 0;
    let gOut = 0;
    for (let n = 0; n < count; n++) {
      const at = 2 * (start + n);
      const d = delta[n] as number;
      const back = d * (slopes[j * count + n] as number);
      g1 += back * (x[at] as number);
      g2 += back * (x[at + 1] as number);
      gBias += back;
      gOut += d * (outputs[j * count + n] as number);
    }
    // whatever comes back to the unit comes by its weight out, which stands before the sums
    const w = parameters[3 * units + j] as number;
    gradient[j] = (gradient[j] as number) + w * g1;
    gradient[units + j] = (gradient[units + j] as number) + w * g2;
    gradient[2 * units + j] = (gradient[2 * units + j] as number) + w * gBias;
    gradient[3 * units + j] = (gradient[3 * units + j] as number) + gOut;
  }
  let sum = 0;
  for (let n = 0; n < count; n++) sum += delta[n] as number;
  gradient[4 * units] = (gradient[4 * units] as number) + sum;
}
