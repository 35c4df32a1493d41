import { forward, layerAt, outputsOf } from '../network/network.ts';
import { binaryCrossEntropyFromLogits } from '../neuron/cross-entropy.ts';
import { fail } from '../number/expect.ts';
import { asNetwork, type MultilayerModel } from './multilayer.ts';

/** What one hidden unit makes of a point: its weighted sum, its output, and what that adds to the output's sum. */
export interface UnitPass {
  readonly sum: number;
  readonly output: number;
  /** the output times its weight to the output neuron */
  readonly contribution: number;
}

/** One point on its way through a model of one hidden layer or none. */
export interface PointPass {
  /** none where there is no hidden layer */
  readonly units: readonly UnitPass[];
  /** the logit: what the units add, or the weighted features, and the bias */
  readonly z: number;
  /** of class 1 */
  readonly p: number;
  /** binary cross-entropy of this point alone */
  readonly loss: number;
  /** the class that it is given, 1 where z is at least 0 */
  readonly predicted: 0 | 1;
}

/**
 * The forward pass of one point, unit by unit.
 * @param x  its features
 * @param y  its class
 * @throws RangeError if the model has more than one hidden layer, or parameters or features do not fit it
 * @example
 * const model = multilayerModel({ inputs: 1, hidden: [1], activation: 'relu' });
 * pointPass(model, Float64Array.of(2, 1, 1, -3), [1], 1) // { units: [{ sum: 3, output: 3, contribution: 3 }], z: 0, p: 0.5, loss: 0.693147…, predicted: 1 }
 */
export function pointPass(
  model: MultilayerModel,
  parameters: Float64Array,
  x: readonly number[],
  y: number,
): PointPass {
  const network = asNetwork(model, parameters);
  const last = network.layers.length - 1;
  if (last > 1) fail('pointPass', 'at most one hidden layer', last);
  const pass = forward(network, x);
  const [sums, outputs] = last === 0 ? [[], []] : [pass.sums[0] ?? [], pass.outputs[0] ?? []];
  const { weights } = layerAt(network, last);
  const units = sums.map((sum, j): UnitPass => {
    const output = outputs[j] as number;
    return { sum, output, contribution: (weights[j]?.[0] as number) * output };
  });
  const z = pass.sums[last]?.[0] as number;
  const [p] = outputsOf(pass) as [number];
  return { units, z, p, loss: binaryCrossEntropyFromLogits([y], [z]), predicted: z >= 0 ? 1 : 0 };
}
