import type { Layer, Network } from '../network/network.ts';
import { type DenseShape, denseShape, type LayerShape, type Shape } from '../network/shape.ts';
import type { Sample } from '../network/train.ts';
import type { Values } from './evaluate.ts';
import { namesOf } from './names.ts';

/** A shape's own biases, or those of the worked example, one that each layer shares. */
const dense = (shape: Shape | DenseShape): DenseShape =>
  'layers' in shape ? shape : denseShape(shape, { biases: 'shared' });

/**
 * The flat record of named parameters as the network, sample and learning rate that the plain functions take. A threshold is a
 * bias of the other sign; where there is none it is 0.
 * @param parameters  an own bias, c1_2, goes before one that its layer shares
 * @example outputsOf(forward(networkOf(article, articleShape), [0.05, 0.1])) // [0.693518…, 0.718290…]
 */
export function networkOf(parameters: Values, shape: Shape | DenseShape): Network {
  const { layers } = dense(shape);
  const at = (id: string) => parameters[id] as number;
  return {
    layers: namesOf(dense(shape)).layers.map(({ weights, biases, outputs }, l) => {
      const { activation, biases: kind } = layers[l] as LayerShape;
      const bias = (j: number) =>
        biases[j] === undefined ? 0 : kind.sign * (parameters[`${biases[j]}_${j + 1}`] ?? at(biases[j]));
      return {
        weights: weights.map((row) => row.map(at)),
        biases: outputs.map((_, j) => bias(j)),
        activation,
      };
    }),
  };
}

/**
 * The one sample among the parameters.
 * @example sampleOf(article, articleShape) // { input: [0.05, 0.1], targets: [0.03, 0.05] }
 */
export function sampleOf(parameters: Values, shape: Shape | DenseShape): Sample {
  const { inputs, targets } = namesOf(dense(shape));
  const list = (ids: readonly string[]) => ids.map((id) => parameters[id] as number);
  return { input: list(inputs), targets: list(targets) };
}

/**
 * The weights and biases of a network with one or two layers back as named parameters.
 * @param shared  whether a layer has one bias, or one for each neuron
 * @example parametersOf(networkOf(article, articleShape), true).b22 // 0.8
 */
export function parametersOf({ layers }: Network, shared: boolean): Values {
  const each = shared ? 'layer' : 'neuron';
  const shape: DenseShape = {
    inputs: layers[0]?.weights.length ?? 0,
    layers: layers.map(({ biases }) => ({
      units: biases.length,
      activation: 'identity', // names do not depend on it
      biases: { each, trained: true, sign: 1 },
    })),
  };
  return Object.fromEntries(
    namesOf(shape).layers.flatMap((names, l) => {
      const { weights, biases } = layers[l] as Layer;
      return [
        ...names.weights.flatMap((row, i) => row.map((id, j) => [id, weights[i]?.[j] as number] as const)),
        ...names.biases.map((id, j) => [id, biases[j] as number] as const),
      ];
    }),
  );
}
