import { articlePolicy, type Policy } from '../network/policy.ts';
import type { Shape } from '../network/shape.ts';
import type { Role } from './entry.ts';

/**
 * The letters of the book, by layer of neurons where there is one each: inputs x, weights a and b, outputs y and h,
 * biases c, targets t. Ids are made of them here and symbols are written with them; nothing else knows them.
 */
export const letters = {
  input: 'x',
  weight: ['a', 'b'],
  output: ['y', 'h'],
  bias: 'c',
  target: 't',
  rate: 'rho',
  miss: 'e',
  error: 'E',
} as const satisfies Record<Lettered, string | readonly string[]>;

/** What has a letter of its own: all but what is written with the letter of what it belongs to. */
export type Lettered = Exclude<Role, 'sum' | 'slope' | 'gradient' | 'aside'>;

/** A layer of neurons: where its inputs come from, its weights by input and neuron, its biases by neuron. */
export interface LayerNames {
  readonly inputs: readonly string[];
  readonly weights: readonly (readonly string[])[];
  /** the one each neuron reads: the same one again and again where it is shared */
  readonly biases: readonly string[];
  readonly outputs: readonly string[];
}

export interface Names {
  readonly inputs: readonly string[];
  readonly targets: readonly string[];
  readonly hidden: LayerNames;
  readonly last: LayerNames;
}

/** The ids of everything in a network with one hidden layer that a step begins with, and of its outputs. */
export function namesOf({ inputs, hidden, outputs }: Shape, policy: Policy): Names {
  const { input, output, target } = letters;
  const list = (letter: string, n: number) => counted(n).map((i) => `${letter}${i}`);
  const x = list(input, inputs);
  const y = list(output[0], hidden);
  const h = list(output[1], outputs);
  return {
    inputs: x,
    targets: list(target, outputs),
    hidden: layerOf(1, x, y, policy),
    last: layerOf(2, y, h, policy),
  };
}

function layerOf(
  layer: 1 | 2,
  inputs: readonly string[],
  outputs: readonly string[],
  policy: Policy,
): LayerNames {
  const bias = `${letters.bias}${layer}`;
  const own = policy.biases === 'per neuron';
  return {
    inputs,
    outputs,
    weights: inputs.map((_, i) => outputs.map((_, j) => `${letters.weight[layer - 1]}${i + 1}${j + 1}`)),
    biases: outputs.map((_, j) => (own ? `${bias}_${j + 1}` : bias)),
  };
}

/** Ids of everything a reader can set: inputs, weights and intercepts, targets, learning rate. */
export function parameterIds(shape: Shape, policy: Policy = articlePolicy): readonly string[] {
  const { inputs, hidden, last, targets } = namesOf(shape, policy);
  const layers = [hidden, last].flatMap(({ weights, biases }) => [...weights.flat(), ...new Set(biases)]);
  return [...inputs, ...layers, ...targets, letters.rate];
}

function counted(n: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => i + 1);
}
