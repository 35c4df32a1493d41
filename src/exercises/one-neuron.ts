import {
  binaryCrossEntropy,
  binaryCrossEntropyFromLogits,
  binaryCrossEntropyGradient,
} from '../lib/neuron/cross-entropy.ts';
import { sigmoidDerivativeFromOutput } from '../lib/neuron/sigmoid.ts';
import { articleMoons } from '../lib/points/prepare-moons.ts';
import { trainOnMoons } from '../lib/studies/train-on-moons.ts';
import type { Exercise } from './exercise.ts';

export const p = 9 / 10;
const slope = sigmoidDerivativeFromOutput(p);
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
    id: 'p-minus-y',
    answer: p - 0,
    digits: { decimals: 2 },
    slips: [
      { id: 'sign-turned', value: 0 - p },
      { id: 'what-p-lacks', value: 1 - p },
      { id: 'label-one', value: p - 1 },
      { id: 'times-slope', value: p * slope },
      { id: 'slope-alone', value: slope },
      { id: 'gradient-of-p', value: binaryCrossEntropyGradient([0], [p])[0] as number },
      { id: 'loss-itself', value: binaryCrossEntropy([0], [p]) },
      { id: 'squared-error', value: 2 * p * slope },
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
