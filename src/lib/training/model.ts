import { sigmoid } from '../neuron/sigmoid.ts';
import { fail } from '../number/expect.ts';
import type { Points } from '../points/points.ts';

/** How one fully connected layer lies in a flat list of parameters: its weights row by row, w_ij from i to j, then its biases. */
export interface FlatLayer {
  readonly inputs: number;
  readonly outputs: number;
  /** where the weights begin; the biases follow them */
  readonly at: number;
}

/**
 * A classifier of two classes whose parameters are one flat list: its layers end in a single logit z, and
 * p = σ(z) is the probability of class 1. The loss is the mean binary cross-entropy, from the logits.
 */
export interface Model {
  readonly layers: readonly FlatLayer[];
  /** how many parameters */
  readonly size: number;
  /** z of every point */
  readonly logits: (parameters: Float64Array, points: Points) => Float64Array;
  readonly loss: (parameters: Float64Array, points: Points) => number;
  /** the loss; its gradient is left in `gradient`, in the order of the parameters */
  readonly lossAndGradient: (parameters: Float64Array, points: Points, gradient: Float64Array) => number;
}

/**
 * Where each layer's parameters lie, for layers of such widths: [2, 16, 1] is two inputs, sixteen hidden units, one output.
 * @example flatLayers([2, 16, 1]) // [{ inputs: 2, outputs: 16, at: 0 }, { inputs: 16, outputs: 1, at: 48 }]
 */
export function flatLayers(widths: readonly number[]): FlatLayer[] {
  let at = 0;
  return widths.slice(1).map((outputs, l) => {
    const layer = { inputs: widths[l] as number, outputs, at };
    at += (layer.inputs + 1) * outputs;
    return layer;
  });
}

/**
 * How many parameters such layers have.
 * @example parameterCount(flatLayers([2, 16, 1])) // 65
 */
export function parameterCount(layers: readonly FlatLayer[]): number {
  return layers.reduce((sum, { inputs, outputs }) => sum + (inputs + 1) * outputs, 0);
}

/**
 * One layer's weights and biases as views into the flat list: a change in one is a change in the other.
 * @example
 * const [layer] = flatLayers([2, 1]);
 * viewOf(layer, Float64Array.of(1, 2, -1)) // { weights: [1, 2], biases: [-1] }
 */
export function viewOf({ inputs, outputs, at }: FlatLayer, parameters: Float64Array) {
  const end = at + inputs * outputs;
  return { weights: parameters.subarray(at, end), biases: parameters.subarray(end, end + outputs) };
}

/**
 * @throws RangeError naming `where`, unless the parameters are as many as the model has, and finite
 * @internal
 */
export function needParameters(where: string, { size }: Pick<Model, 'size'>, parameters: Float64Array): void {
  if (parameters.length !== size) fail(where, `${size} parameters`, parameters.length);
  for (const value of parameters) if (!Number.isFinite(value)) fail(where, 'finite parameters', value);
}

/**
 * The probability of class 1 at every point.
 * @throws RangeError if parameters or features do not fit the model
 * @example
 * const points = { features: 2, x: Float64Array.of(1, 0, 3, 0), y: Uint8Array.of(0, 1) };
 * probabilities(logisticModel(2), Float64Array.of(1, 2, -1), points) // [0.5, 0.880797…]
 */
export function probabilities(model: Model, parameters: Float64Array, points: Points): Float64Array {
  needFit('probabilities', model, parameters, points);
  return model.logits(parameters, points).map(sigmoid);
}

/**
 * The class of every point: 1 where its logit is at least 0, which is where p is at least 0.5.
 * @throws RangeError as probabilities
 * @example
 * const points = { features: 2, x: Float64Array.of(1, 0, 0, 0), y: Uint8Array.of(0, 1) };
 * predict(logisticModel(2), Float64Array.of(1, 2, -1), points) // [1, 0]
 */
export function predict(model: Model, parameters: Float64Array, points: Points): Uint8Array {
  needFit('predict', model, parameters, points);
  return Uint8Array.from(model.logits(parameters, points), (z) => (z >= 0 ? 1 : 0));
}

/**
 * @throws RangeError naming `where`, unless parameters and points are of the model's size
 * @internal
 */
export function needFit(where: string, model: Model, parameters: Float64Array, { features }: Points): void {
  needParameters(where, model, parameters);
  const inputs = model.layers[0]?.inputs;
  if (features !== inputs) fail(where, `points with ${inputs} features`, features);
}
