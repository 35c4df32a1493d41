import type { Network } from '../network/network.ts';
import type { Shape } from '../network/shape.ts';
import type { Sample } from '../network/train.ts';
import type { Values } from './evaluate.ts';

/** The flat record of named parameters as the network, sample and learning rate that the plain functions take. */
export function networkOf(parameters: Values, { inputs, hidden, outputs }: Shape): Network {
  const at = (id: string) => parameters[id] as number;
  const grid = (w: string, rows: number, columns: number) =>
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => at(`${w}${i + 1}${j + 1}`)),
    );
  const biases = (c: string, n: number) =>
    Array.from({ length: n }, (_, j) => parameters[`${c}_${j + 1}`] ?? at(c));
  return {
    layers: [
      {
        weights: grid('a', inputs, hidden),
        biases: biases('c1', hidden),
        activation: 'sigmoid',
      },
      {
        weights: grid('b', hidden, outputs),
        biases: biases('c2', outputs),
        activation: 'sigmoid',
      },
    ],
  };
}

/** The one sample among the parameters. */
export function sampleOf(parameters: Values, { inputs, outputs }: Shape): Sample {
  const list = (name: string, n: number) =>
    Array.from({ length: n }, (_, i) => parameters[`${name}${i + 1}`] as number);
  return { input: list('x', inputs), targets: list('t', outputs) };
}

/** A network's weights and intercepts back as named parameters; one a layer if `shared`, else one a neuron. */
export function parametersOf(network: Network, shared: boolean): Values {
  const named: Record<string, number> = {};
  network.layers.forEach(({ weights, biases }, l) => {
    const [w, c] = l === 0 ? ['a', 'c1'] : ['b', 'c2'];
    weights.forEach((row, i) => {
      row.forEach((value, j) => {
        named[`${w}${i + 1}${j + 1}`] = value;
      });
    });
    biases.forEach((value, j) => {
      named[shared ? c : `${c}_${j + 1}`] = value;
    });
  });
  return named;
}
