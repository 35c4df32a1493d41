import { backward } from '../../../lib/network/backward.ts';
import type { Network, Pass } from '../../../lib/network/network.ts';
import { tanhDerivative } from '../../../lib/neuron/activations.ts';
import { logit } from '../../../lib/neuron/sigmoid.ts';
import { type CodeExercise, nothing } from '../code-exercise.ts';

type Vector = readonly number[];

/** A point's way back from numbers that a pencil can follow: the pass is put together from what it has come to. */
function at(input: Vector, y: Vector, w: Vector, p: number, label: number) {
  const network: Network = {
    layers: [
      { weights: input.map(() => y.map(() => 0)), biases: y.map(() => 0), activation: 'tanh' },
      { weights: w.map((weight) => [weight]), biases: [0], activation: 'sigmoid' },
    ],
  };
  const pass: Pass = { input, sums: [y.map(Math.atanh), [logit(p)]], outputs: [y, [p]] };
  const policy = { loss: 'cross-entropy', biases: 'per neuron', hidden: 'old' } as const;
  const expected = backward(network, pass, [label], policy)[0]?.weights;
  return { args: () => [[...input], [...y], [...w], p - label], expected };
}

const outer = (x: Vector, d: Vector) => x.map((xi) => d.map((dj) => xi * dj));
/** What comes back along the wires, each unit's times what is made of its value. */
const back = (y: Vector, w: Vector, delta: number, slope: (y: number) => number) =>
  y.map((yj, j) => delta * (w[j] as number) * slope(yj));
const right = (y: number) => 1 - y ** 2;

export const hiddenLayer = {
  name: 'tanhGradients',
  checks: {
    two: at([1, -2], [0.5, -0.8], [2, -1], 0.75, 1),
    three: at([3, 1], [0, 0.6, -0.5], [1, -2, 4], 0.5, 0),
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
