import { article } from '../../../lib/example/article.ts';
import { grownNetwork } from '../../../lib/example/grown.ts';
import { backward } from '../../../lib/network/backward.ts';
import { forward, type Network } from '../../../lib/network/network.ts';
import { sigmoidDerivative } from '../../../lib/neuron/sigmoid.ts';
import { type CodeExercise, nothing } from '../code-exercise.ts';

type Vector = readonly number[];
type Matrix = readonly Vector[];
/** Deltas of a layer from those of the layer behind it. */
type Through = (y: Vector, weights: Matrix, behind: Vector) => number[];

/**
 * Small whole weights, as many neurons in each layer as the widths say, inputs first. Where widths never grow, a row and a column
 * taken for each other find numbers missing, and not a whole row.
 */
function wholeNetwork(widths: Vector): Network {
  const whole = (place: number) => ((7 * place) % 5) - 2;
  return {
    layers: widths.slice(1).map((units, l) => ({
      weights: Array.from({ length: widths[l] as number }, (_, i) =>
        Array.from({ length: units }, (_, j) => whole(i * units + j + l)),
      ),
      biases: Array.from({ length: units }, () => 0),
      activation: 'sigmoid',
    })),
  };
}

function checkOf(network: Network, input: Vector, targets: Vector) {
  const pass = forward(network, input);
  const policy = { loss: 'mean', biases: 'per neuron', hidden: 'old' } as const;
  const expected = backward(network, pass, targets, policy).map(({ biases }) => biases);
  const values = pass.outputs.slice(0, -1);
  const weights = network.layers.slice(1).map((layer) => layer.weights);
  return {
    args: () => structuredClone([values, weights, expected.at(-1) as Vector]) as readonly unknown[],
    expected,
  };
}

/** The recursion with a layer's part of it done in some way. */
const recursion =
  (through: Through) =>
  (values: Matrix, weights: readonly Matrix[], delta: Vector): Matrix => {
    const deltas: Vector[] = [delta];
    for (let l = values.length - 1; l >= 0; l--)
      deltas.unshift(through(values[l] as Vector, weights[l] as Matrix, deltas[0] as Vector));
    return deltas;
  };

const slope = (y: number) => y * (1 - y);
const arriving = (row: Vector, behind: Vector) =>
  behind.reduce((sum, d, k) => sum + d * (row[k] as number), 0);
const right: Through = (y, weights, behind) =>
  y.map((value, j) => arriving(weights[j] as Vector, behind) * slope(value));

export const allDeltas = {
  name: 'allDeltas',
  checks: {
    article: checkOf(grownNetwork(article, 2), [article.x1, article.x2], [article.t1, article.t2]),
    three: checkOf(wholeNetwork([2, 3, 2, 2]), [1, -1], [0, 1]),
    five: checkOf(wholeNetwork([2, 2, 2, 2, 2, 2]), [1, 0], [1, 0]),
    none: checkOf(grownNetwork(article, 1), [article.x1, article.x2], [article.t1, article.t2]),
  },
  slips: {
    'no-hidden-slope': recursion((y, weights, behind) =>
      y.map((_, j) => arriving(weights[j] as Vector, behind)),
    ),
    'other-index-first': recursion((y, weights, behind) =>
      y.map(
        (value, j) => behind.reduce((sum, d, k) => sum + d * (weights[k]?.[j] as number), 0) * slope(value),
      ),
    ),
    'slope-of-value': recursion((y, weights, behind) =>
      y.map((value, j) => arriving(weights[j] as Vector, behind) * sigmoidDerivative(value)),
    ),
    'weights-left-out': recursion((y, _, behind) =>
      y.map((value) => behind.reduce((sum, d) => sum + d, 0) * slope(value)),
    ),
    'always-the-last': (values: Matrix, weights: readonly Matrix[], delta: Vector) => [
      ...values.map((y, l) => right(y, weights[l] as Matrix, delta)),
      delta,
    ],
    'last-left-out': (values: Matrix, weights: readonly Matrix[], delta: Vector) =>
      recursion(right)(values, weights, delta).slice(0, -1),
    'last-first': (values: Matrix, weights: readonly Matrix[], delta: Vector) =>
      [...recursion(right)(values, weights, delta)].reverse(),
    'first-alone': (values: Matrix, weights: readonly Matrix[], delta: Vector) =>
      recursion(right)(values, weights, delta)[0],
    'no-return': nothing,
  },
} as const satisfies CodeExercise;
