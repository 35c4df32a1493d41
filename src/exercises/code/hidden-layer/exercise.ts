import { backward } from '../../../lib/network/backward.ts';
import { forward, type Network, outputsOf } from '../../../lib/network/network.ts';
import { tanhDerivative } from '../../../lib/neuron/activations.ts';
import { type CodeExercise, nothing } from '../code-exercise.ts';

type Vector = readonly number[];

function at(first: readonly Vector[], biases: Vector, w: Vector, input: Vector, label: number) {
  const network: Network = {
    layers: [
      { weights: first, biases, activation: 'tanh' },
      { weights: w.map((weight) => [weight]), biases: [0], activation: 'sigmoid' },
    ],
  };
  const pass = forward(network, input);
  const [p = 0] = outputsOf(pass);
  const policy = { loss: 'cross-entropy', biases: 'per neuron', hidden: 'old' } as const;
  const expected = backward(network, pass, [label], policy)[0]?.weights;
  return { args: () => [[...input], [...(pass.outputs[0] as Vector)], [...w], p - label], expected };
}

const outer = (x: Vector, d: Vector) => x.map((xi) => d.map((dj) => xi * dj));
/** What comes back along the wires, each unit's times what is made of its value. */
const back = (y: Vector, w: Vector, delta: number, slope: (y: number) => number) =>
  y.map((yj, j) => delta * (w[j] as number) * slope(yj));
const right = (y: number) => 1 - y ** 2;

export const hiddenLayer = {
  name: 'tanhGradients',
  checks: {
    two: at(
      [
        [0.5, -1],
        [0.25, 0.75],
      ],
      [0.1, -0.2],
      [1.5, -0.8],
      [1, -0.5],
      1,
    ),
    three: at(
      [
        [0.4, -0.3, 0.8],
        [-0.6, 0.9, 0.2],
      ],
      [0, 0.3, -0.1],
      [0.7, -1.2, 0.5],
      [-1.5, 2],
      0,
    ),
  },
  slips: {
    'sigmoid-slope': (x: Vector, y: Vector, w: Vector, delta: number) =>
      outer(
        x,
        back(y, w, delta, (v) => v * (1 - v)),
      ),
    'no-hidden-slope': (x: Vector, y: Vector, w: Vector, delta: number) =>
      outer(
        x,
        back(y, w, delta, () => 1),
      ),
    'slope-of-value': (x: Vector, y: Vector, w: Vector, delta: number) =>
      outer(x, back(y, w, delta, tanhDerivative)),
    'weights-left-out': (x: Vector, y: Vector, _w: Vector, delta: number) =>
      outer(
        x,
        y.map((v) => delta * right(v)),
      ),
    'input-left-out': (x: Vector, y: Vector, w: Vector, delta: number) =>
      outer(
        x.map(() => 1),
        back(y, w, delta, right),
      ),
    transposed: (x: Vector, y: Vector, w: Vector, delta: number) => outer(back(y, w, delta, right), x),
    'no-return': nothing,
  },
} as const satisfies CodeExercise;
