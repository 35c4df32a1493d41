import { article, articleShape } from '../../../lib/example/article.ts';
import { backward } from '../../../lib/network/backward.ts';
import { forward, layerAt, type Network } from '../../../lib/network/network.ts';
import { sigmoidDerivative } from '../../../lib/neuron/sigmoid.ts';
import { networkOf } from '../../../lib/trace/parameters.ts';
import { type CodeExercise, nothing } from '../code-exercise.ts';

type Matrix = readonly (readonly number[])[];
type Vector = readonly number[];

/** Three hidden neurons between two inputs and two outputs: a matrix read the wrong way round no longer fits. */
const wider: Network = {
  layers: [
    {
      weights: [
        [0.4, -0.3, 0.8],
        [-0.6, 0.9, 0.2],
      ],
      biases: [0.1, -0.2, 0.3],
      activation: 'sigmoid',
    },
    {
      weights: [
        [0.7, -0.5],
        [-0.8, 0.6],
        [0.3, 0.9],
      ],
      biases: [-0.1, 0.4],
      activation: 'sigmoid',
    },
  ],
};

function checkOf(network: Network, input: Vector, targets: Vector) {
  const pass = forward(network, input);
  const [hidden, output] = backward(network, pass, targets, {
    loss: 'mean',
    biases: 'per neuron',
    hidden: 'old',
  });
  const y = pass.outputs[0] as Vector;
  const { weights: b } = layerAt(network, 1);
  const copy = (matrix: Matrix) => matrix.map((row) => [...row]);
  return {
    args: () => [[...input], [...y], copy(b), [...(output?.biases ?? [])]],
    expected: hidden?.weights,
  };
}

/** Σ δ b over the outputs, each hidden neuron by itself. */
const arriving = (y: Vector, b: Matrix, delta: Vector) =>
  y.map((_, j) => delta.reduce((sum, d, k) => sum + d * (b[j]?.[k] as number), 0));
const outer = (x: Vector, d: Vector) => x.map((xi) => d.map((dj) => xi * dj));
const slope = (y: number) => y * (1 - y);
/** The hidden deltas, had the blame come back from one output alone. */
const onePath = (k: number, y: Vector, b: Matrix, delta: Vector) =>
  y.map((yj, j) => (delta[k] as number) * (b[j]?.[k] as number) * slope(yj));

export const hiddenGradients = {
  name: 'hiddenGradients',
  checks: {
    article: checkOf(networkOf(article, articleShape), [article.x1, article.x2], [article.t1, article.t2]),
    wider: checkOf(wider, [0.5, -1], [0.2, 0.9]),
  },
  slips: {
    'path-h1-only': (x: Vector, y: Vector, b: Matrix, delta: Vector) => outer(x, onePath(0, y, b, delta)),
    'path-h2-only': (x: Vector, y: Vector, b: Matrix, delta: Vector) => outer(x, onePath(1, y, b, delta)),
    'other-index-first': (x: Vector, y: Vector, b: Matrix, delta: Vector) =>
      outer(
        x,
        y.map((yj, j) => delta.reduce((sum, d, k) => sum + d * (b[k]?.[j] as number), 0) * slope(yj)),
      ),
    'no-hidden-slope': (x: Vector, y: Vector, b: Matrix, delta: Vector) => outer(x, arriving(y, b, delta)),
    'input-left-out': (x: Vector, y: Vector, b: Matrix, delta: Vector) =>
      outer(
        x.map(() => 1),
        arriving(y, b, delta).map((s, j) => s * slope(y[j] as number)),
      ),
    'slope-of-value': (x: Vector, y: Vector, b: Matrix, delta: Vector) =>
      outer(
        x,
        arriving(y, b, delta).map((s, j) => s * sigmoidDerivative(y[j] as number)),
      ),
    transposed: (x: Vector, y: Vector, b: Matrix, delta: Vector) =>
      arriving(y, b, delta).map((s, j) => x.map((xi) => s * slope(y[j] as number) * xi)),
    'weights-left-out': (x: Vector, y: Vector, _b: Matrix, delta: Vector) =>
      outer(
        x,
        y.map((yj) => delta.reduce((sum, d) => sum + d, 0) * slope(yj)),
      ),
    'no-return': nothing,
  },
} as const satisfies CodeExercise;
