import { articlePolicy, type Policy } from '../network/policy.ts';
import { type DenseShape, denseShape, type Shape } from '../network/shape.ts';
import { letters } from './letters.ts';

/** A layer of neurons: where its inputs come from, its weights by input and neuron, its biases, sums and outputs by neuron. */
export interface LayerNames {
  readonly inputs: readonly string[];
  readonly weights: readonly (readonly string[])[];
  /** the one each neuron reads: the same one again and again where it is shared; none at all where there is none */
  readonly biases: readonly string[];
  readonly sums: readonly string[];
  readonly outputs: readonly string[];
}

/** The ids of a network, as `namesOf` finds them. */
export interface Names {
  readonly inputs: readonly string[];
  readonly targets: readonly string[];
  /** from the input side to the output */
  readonly layers: readonly LayerNames[];
}

/**
 * The ids of everything in a network that a step begins with, and of its sums and outputs. Up to two layers have letters of
 * their own: a, y and then b, h, of which the last layer always has the second output letter. In deeper networks each layer
 * is named by its number: w3_21, z3_1, y3_1, c3.
 * @example
 * const { layers } = namesOf(denseShape(articleShape, articlePolicy));
 * layers[0].weights // [['a11', 'a12'], ['a21', 'a22']]
 * layers[1].outputs // ['h1', 'h2']
 */
export function namesOf({ inputs, layers }: DenseShape): Names {
  const x = counted(inputs).map((i) => `${letters.input}${i}`);
  const isDeep = layers.length > letters.weight.length;
  let before = x;
  const named = layers.map(({ units, biases }, l): LayerNames => {
    const layer = l + 1;
    const isLast = layer === layers.length;
    const letter = letters.output[isLast ? 1 : 0];
    const outputs = counted(units).map((j) =>
      isDeep ? `${letters.output[0]}${layer}_${j}` : `${letter}${j}`,
    );
    const weight = isDeep ? `w${layer}_` : letters.weight[l];
    const bias = `${letters.bias}${layer}`;
    const from = before;
    before = outputs;
    return {
      inputs: from,
      outputs,
      sums: counted(units).map((j) => (isDeep ? `z${layer}_${j}` : `z${letter}${j}`)),
      weights: from.map((_, i) => counted(units).map((j) => `${weight}${i + 1}${j}`)),
      biases:
        biases.each === 'none'
          ? []
          : counted(units).map((j) => (biases.each === 'neuron' ? `${bias}_${j}` : bias)),
    };
  });
  return {
    inputs: x,
    targets: counted(layers.at(-1)?.units ?? 0).map((k) => `${letters.target}${k}`),
    layers: named,
  };
}

/**
 * Ids of everything a reader can set: inputs, weights and intercepts, targets, learning rate.
 * @example parameterIds(articleShape).length // 15
 */
export function parameterIds(shape: Shape, policy: Policy = articlePolicy): readonly string[] {
  const { inputs, layers, targets } = namesOf(denseShape(shape, policy));
  const own = layers.flatMap(({ weights, biases }) => [...weights.flat(), ...new Set(biases)]);
  return [...inputs, ...own, ...targets, letters.rate];
}

function counted(n: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => i + 1);
}
