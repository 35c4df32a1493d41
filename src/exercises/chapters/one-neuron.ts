import { binaryCrossEntropyFromLogits } from '../../lib/neuron/cross-entropy.ts';
import { sigmoidDerivativeFromOutput } from '../../lib/neuron/sigmoid.ts';
import { articleMoons } from '../../lib/points/prepare-moons.ts';
import { trainOnMoons } from '../../lib/studies/train-on-moons.ts';
import type { Exercise } from '../exercise.ts';

/** Two points with one feature: what the neuron gives them, and what they are. */
export const points = [
  { x: 4, y: 1, p: 3 / 4 },
  { x: 2, y: 0, p: 9 / 10 },
] as const;
const over = (of: (point: (typeof points)[number]) => number) =>
  points.reduce((sum, point) => sum + of(point), 0) / points.length;
/** Each point's gradient of the weight, and the mean. */
export const [first, second] = points.map(({ x, y, p }) => (p - y) * x) as [number, number];
export const overBoth = over(({ x, y, p }) => (p - y) * x);
const withSlope = over(({ x, y, p }) => (p - y) * sigmoidDerivativeFromOutput(p) * x);
export const start = binaryCrossEntropyFromLogits([0, 1], [0, 0]);

export const { epochs } = articleMoons;
const { train } = trainOnMoons({ seed: 0, epochs: 10 * epochs }).losses;
const [atFirst = 0] = train;
/** The loss after the article's epochs, and after ten times as many. */
export const [stated = 0, floor = 0] = [train[epochs], train[10 * epochs]];
export const above = 100 * (stated / floor - 1);

export const oneNeuron = [
  {
    kind: 'number',
    id: 'two-points',
    answer: overBoth,
    digits: { decimals: 2 },
    slips: [
      { id: 'added', value: first + second },
      { id: 'first-alone', value: first },
      { id: 'second-alone', value: second },
      { id: 'sign-turned', value: -overBoth },
      { id: 'no-feature', value: over(({ y, p }) => p - y) },
      { id: 'means-multiplied', value: over(({ y, p }) => p - y) * over(({ x }) => x) },
      { id: 'times-slope', value: withSlope },
      { id: 'squared-error', value: 2 * withSlope },
    ],
  },
  {
    kind: 'number',
    id: 'ignorance',
    answer: start,
    digits: { decimals: 3 },
    slips: [
      { id: 'probability', value: 1 / 2 },
      { id: 'no-minus', value: -start },
      { id: 'base-2', value: start / Math.LN2 },
      { id: 'base-10', value: start / Math.LN10 },
      { id: 'squared-error', value: 1 / 4 },
      { id: 'zero', value: 0 },
      { id: 'both-labels', value: 2 * start },
      { id: 'random-start', value: atFirst },
    ],
  },
  {
    kind: 'estimate',
    id: 'stable',
    from: 0,
    to: 50,
    step: 1 / 2,
    decimals: 1,
    answer: above,
    within: 1,
  },
  {
    kind: 'choice',
    id: 'zero-start',
    options: ['yes', 'equal-weights', 'zero-gradients'],
    right: 'yes',
  },
] as const satisfies readonly Exercise[];
