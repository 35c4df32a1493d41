import type { Network } from '../network/network.ts';
import { activations, type HiddenActivation, hiddenActivations } from '../neuron/activations.ts';
import { fail } from '../number/expect.ts';
import type { Points } from '../points/points.ts';
import { addGradient, arriveBack, BLOCK, lossesOf, takeInputs, weightedSums } from './block.ts';
import { type FlatLayer, flatLayers, type Model, needParameters, parameterCount, viewOf } from './model.ts';

/** The widths of a network with hidden layers, and what bends them. */
export interface Multilayer {
  /** features of a point */
  readonly inputs: number;
  /** units of each hidden layer, from the input side; none makes it logistic regression */
  readonly hidden: readonly number[];
  readonly activation: HiddenActivation;
}

/** A model that also knows the shape it was made of. */
export interface MultilayerModel extends Model {
  readonly shape: Multilayer;
}

/**
 * A network with hidden layers and one sigmoid output, for full-batch training: the arithmetic of `forward` and
 * `backward` under cross-entropy, on flat lists, a block of points at a time.
 * @throws RangeError unless inputs is a whole number from 1, there are at most 10 hidden layers and each has 1 to 1,000
 *   units, and the activation is one that there is
 * @example
 * const model = multilayerModel({ inputs: 2, hidden: [16], activation: 'tanh' });
 * model.size // 65
 */
export function multilayerModel(shape: Multilayer): MultilayerModel {
  const { inputs, hidden, activation } = shape;
  if (!Number.isInteger(inputs) || inputs < 1)
    fail('multilayerModel', 'a whole number of inputs from 1', inputs);
  if (hidden.length > 10) fail('multilayerModel', 'at most 10 hidden layers', hidden.length);
  for (const width of hidden)
    if (!Number.isInteger(width) || width < 1 || width > 1000)
      fail('multilayerModel', '1 to 1,000 units in a hidden layer', width);
  if (!hiddenActivations.includes(activation))
    fail('multilayerModel', `an activation of ${hiddenActivations.join(', ')}`, activation);
  const { applyAll, timesSlopes } = activations[activation];
  const widths = [inputs, ...hidden, 1];
  const layers = flatLayers(widths);
  const last = layers.length;
  // of a block of points: what goes into each layer, and what comes back to it
  const into = widths.map((width) => new Float64Array(width * BLOCK));
  const deltas = widths.map((width) => new Float64Array(width * BLOCK));
  const z = into[last] as Float64Array;
  const delta = deltas[last] as Float64Array;

  const forwards = (parameters: Float64Array, x: Float64Array, start: number, count: number): void => {
    takeInputs(into[0] as Float64Array, x, start, count, inputs);
    // by index: under `for … of` the loops of a layer run a quarter slower
    for (let l = 0; l < last; l++) {
      const layer = layers[l] as FlatLayer;
      const to = into[l + 1] as Float64Array;
      weightedSums(parameters, layer, into[l] as Float64Array, to, count);
      if (l < last - 1) for (let j = 0; j < layer.outputs; j++) applyAll(to, j * BLOCK, j * BLOCK + count);
    }
  };

  const backwards = (parameters: Float64Array, gradient: Float64Array, count: number): void => {
    for (let l = last - 1; l >= 0; l--) {
      const layer = layers[l] as FlatLayer;
      const from = into[l] as Float64Array;
      addGradient(gradient, layer, from, deltas[l + 1] as Float64Array, count);
      if (l === 0) break;
      const back = deltas[l] as Float64Array;
      arriveBack(parameters, layer, deltas[l + 1] as Float64Array, back, count);
      for (let i = 0; i < layer.inputs; i++) timesSlopes(back, from, i * BLOCK, i * BLOCK + count);
    }
  };

  const crossEntropy = (parameters: Float64Array, { x, y }: Points, gradient?: Float64Array): number => {
    gradient?.fill(0);
    let sum = 0;
    for (let start = 0; start < y.length; start += BLOCK) {
      const count = Math.min(BLOCK, y.length - start);
      forwards(parameters, x, start, count);
      sum += lossesOf(z, y, start, count, delta);
      if (gradient !== undefined) backwards(parameters, gradient, count);
    }
    if (gradient !== undefined)
      for (let w = 0; w < gradient.length; w++) gradient[w] = (gradient[w] as number) / y.length;
    return sum / y.length;
  };

  const logits = (parameters: Float64Array, { x, y }: Points): Float64Array => {
    const all = new Float64Array(y.length);
    for (let start = 0; start < y.length; start += BLOCK) {
      const count = Math.min(BLOCK, y.length - start);
      forwards(parameters, x, start, count);
      all.set(z.subarray(0, count), start);
    }
    return all;
  };

  return {
    shape,
    layers,
    size: parameterCount(layers),
    logits,
    loss: (parameters, points) => crossEntropy(parameters, points),
    lossAndGradient: crossEntropy,
  };
}

/**
 * The same network for `forward` and `backward`, which show every quantity on the way.
 * @throws RangeError if the parameters do not fit
 * @example
 * const model = multilayerModel({ inputs: 1, hidden: [1], activation: 'tanh' });
 * asNetwork(model, Float64Array.of(1, 2, 3, 4)).layers.map(({ biases }) => biases) // [[2], [4]]
 */
export function asNetwork(model: MultilayerModel, parameters: Float64Array): Network {
  needParameters('asNetwork', model, parameters);
  return {
    layers: model.layers.map((layer, l) => {
      const { weights, biases } = viewOf(layer, parameters);
      const row = (i: number) => [...weights.subarray(i * layer.outputs, (i + 1) * layer.outputs)];
      return {
        weights: Array.from({ length: layer.inputs }, (_, i) => row(i)),
        biases: [...biases],
        activation: l === model.layers.length - 1 ? 'sigmoid' : model.shape.activation,
      };
    }),
  };
}
