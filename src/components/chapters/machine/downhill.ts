import { plainNumbers } from '../../../lib/autograd/arithmetic.ts';
import { gradientByTape } from '../../../lib/autograd/gradients.ts';
import { exampleError, tenParameters } from '../../../lib/autograd/worked-example.ts';
import { article } from '../../../lib/example/article.ts';
import { prepareMoons } from '../../../lib/points/prepare-moons.ts';
import { randomState } from '../../../lib/points/random-state.ts';
import results from '../../../lib/results/descent.json';
import { curvaturesAt, inOtherUnits, neuronSurface } from '../../../lib/studies/surfaces.ts';
import { runEpochs } from '../../../lib/training/gradient-descent.ts';
import { logisticModel } from '../../../lib/training/logistic.ts';
import { rowOf } from '../points/results.ts';

const error = exampleError();
const start = tenParameters.map((id) => article[id]);
export const before = error(plainNumbers, start);
const gradient = gradientByTape(error, start).gradient;
const moved = (way: (place: number) => number) =>
  error(
    plainNumbers,
    start.map((w, i) => w + way(i)),
  ) - before;

const b22 = tenParameters.indexOf('b22');
const c2 = tenParameters.indexOf('c2');

/** One weight nudged by less and less, and what the error does. */
export const nudges = [1, 0.1, 0.01, 0.001].map((nudge) => {
  const change = moved((i) => (i === b22 ? nudge : 0));
  return { nudge, change, ratio: change / nudge };
});

export const slopeOfB22 = gradient[b22] as number;
export const steepness = Math.hypot(...gradient);
export const stepLength = 1 / 100;

const ofLength = (direction: readonly number[]) => {
  const length = Math.hypot(...direction);
  return direction.map((d) => (stepLength * d) / length);
};
const random = randomState(0);
const drawn = Array.from({ length: 1000 }, () => ofLength([...random.randn(10)]));
const fallOf = (direction: readonly number[]) => {
  const step = ofLength(direction);
  return {
    expected: -step.reduce((sum, d, i) => sum + d * (gradient[i] as number), 0),
    true: -moved((i) => step[i] as number),
  };
};
const falls = drawn.map(fallOf).sort((a, b) => b.true - a.true);

/** How far the error falls on ways of one length. */
export const ways = {
  against: fallOf([...gradient].map((g) => -g)),
  c2: fallOf(start.map((_, i) => (i === c2 ? -1 : 0))),
  b22: fallOf(start.map((_, i) => (i === b22 ? -1 : 0))),
  all: fallOf(start.map(() => -1)),
  best: falls[0] as { expected: number; true: number },
  tried: drawn.length,
} as const;

/** One step the wrong way, at the article's rate. */
export const uphill = before + moved((i) => article.rho * (gradient[i] as number));

/** The bowl of one neuron over its two weights on 120 moons, x₁ so many times as large. */
export const bowls = [1, 4, 10].map((scale) => {
  const { train } = prepareMoons({ seed: 0, samples: 200 });
  const { parameters } = runEpochs(
    { model: logisticModel(2), parameters: new Float64Array(3), train, learningRate: 1 },
    1000,
  ).run;
  const surface = neuronSurface(inOtherUnits(train, [scale, 1]), parameters[2] as number);
  const { least, greatest } = curvaturesAt(
    surface,
    (parameters[0] as number) / scale,
    parameters[1] as number,
  );
  return { scale, least, greatest, ratio: greatest / least, limit: 2 / greatest };
});

const valley = bowls.at(-1) as (typeof bowls)[number];
/** The rate that is best for the valley's bottom, and how momentum would be set there. */
export const bestInValley = (() => {
  const { least, greatest } = valley;
  const [flat, sharp] = [Math.sqrt(least), Math.sqrt(greatest)];
  return {
    plain: 2 / (least + greatest),
    kept: ((sharp - flat) / (sharp + flat)) ** 2,
    heavy: (2 / (sharp + flat)) ** 2,
  };
})();

/** Two curvatures, one so many times the other: what is left after a step at the best rate, and steps to a tenth of it. */
const shares = (left: number) => ({ left, tenfold: Math.log(10) / -Math.log(left) });
export const stretchedBy = 100;
export const plainBest = shares((stretchedBy - 1) / (stretchedBy + 1));
const root = Math.sqrt(stretchedBy);
export const heavyBest = shares((root - 1) / (root + 1));

/** What momentum makes of a gradient that stays, and of one that turns round at each step. */
export const kept = 9 / 10;
export const steady = Math.round(1 / (1 - kept));
export const turning = 1 / (1 + kept);

/** The first step of Adam without the correction of its beginnings, in rates. */
export const uncorrected = (1 - 9 / 10) / Math.sqrt(1 - 999 / 1000);

const median = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2;
};

/** Steps that each optimiser needs at its best rate: the middle one of ten seeds, and the range. */
export const optimisers = results.optimisers.map(({ scale, name, best }) => {
  const steps = best.map((one) => one.steps);
  return {
    scale,
    name,
    middle: median(steps),
    least: Math.min(...steps),
    most: Math.max(...steps),
  };
});
export const optimiserOf = (scale: number, name: string) =>
  rowOf(optimisers, (row) => row.scale === scale && row.name === name);
