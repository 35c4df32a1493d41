import { article, articleShape } from '../../../lib/example/article.ts';
import { backward } from '../../../lib/network/backward.ts';
import { forward, layerAt } from '../../../lib/network/network.ts';
import { update as right } from '../../../lib/network/train.ts';
import { networkOf, sampleOf } from '../../../lib/trace/parameters.ts';
import { type CodeExercise, nothing } from '../code-exercise.ts';

type Matrix = readonly (readonly number[])[];

const network = networkOf(article, articleShape);
const { input, targets } = sampleOf(article, articleShape);
const gradients = backward(network, forward(network, input), targets);
const after = right(network, gradients, article.rho);
const copy = (matrix: Matrix) => matrix.map((row) => [...row]);
const b = layerAt(network, 1).weights;
const gradientOfB = gradients[1]?.weights ?? [];
const ofB = () => [copy(b), copy(gradientOfB), article.rho];

const each = (rule: (w: number, g: number, rate: number) => number) => (w: Matrix, g: Matrix, rate: number) =>
  w.map((row, i) => row.map((value, j) => rule(value, g[i]?.[j] as number, rate)));

/** The step written over the old weights. */
function overwrite(w: number[][], g: Matrix, rate: number): void {
  for (const [i, row] of w.entries())
    for (const j of row.keys()) row[j] = (row[j] as number) - rate * (g[i]?.[j] as number);
}

export const update = {
  name: 'updateWeights',
  checks: {
    article: { args: ofB, expected: layerAt(after, 1).weights },
    another: { args: () => [[[1, -2, 3]], [[0.5, 0, -1]], 2], expected: [[0, -2, 5]] },
    untouched: { args: ofB, looksAt: 'first argument', expected: b },
  },
  slips: {
    uphill: each((w, g, rate) => w + rate * g),
    'no-rate': each((w, g) => w - g),
    'step-alone': each((_w, g, rate) => -rate * g),
    'step-times-weight': each((w, g, rate) => w - rate * g * w),
    'divided-by-rate': each((w, g, rate) => w - g / rate),
    'in-place': (w: number[][], g: Matrix, rate: number) => {
      overwrite(w, g, rate);
      return w;
    },
    'in-place-no-return': overwrite,
    'no-return': nothing,
  },
} as const satisfies CodeExercise;
