import { sigmoidDerivative, sigmoidDerivativeFromOutput, sigmoid as σ } from '../../lib/neuron/sigmoid.ts';
import type { Exercise } from '../exercise.ts';

const steepest = sigmoidDerivative(0);
export const [leftValue, rightValue] = [1 / 5, 4 / 5];
/** The slope at both. */
export const slope = sigmoidDerivativeFromOutput(leftValue);
export const leftOfThree = steepest ** 3;

/** Where y(1 − y) is an eighth. */
export const halfSlope = 1 / 2 + Math.sqrt(1 / 8);

export const sigmoid = [
  {
    kind: 'choice',
    id: 'stuck',
    options: ['quickly', 'slowly', 'not-at-all'],
    right: 'slowly',
  },
  {
    kind: 'number',
    id: 'from-slope',
    answer: leftValue,
    digits: { decimals: 2 },
    slips: [
      { id: 'right-end', value: rightValue },
      { id: 'slope-itself', value: slope },
      { id: 'root', value: Math.sqrt(slope) },
      { id: 'slope-again', value: sigmoidDerivativeFromOutput(slope) },
      { id: 'slope-as-sum', value: σ(slope) },
      { id: 'share-of-quarter', value: slope / steepest },
    ],
  },
  {
    kind: 'number',
    id: 'three-deep',
    answer: leftOfThree,
    digits: { significant: 3 },
    slips: [
      { id: 'added', value: 3 * steepest },
      { id: 'divided', value: steepest / 3 },
      { id: 'halves', value: (1 / 2) ** 3 },
      { id: 'two', value: steepest ** 2 },
      { id: 'four', value: steepest ** 4 },
      { id: 'one', value: steepest },
    ],
  },
  {
    kind: 'estimate',
    id: 'half-slope',
    from: 1 / 2,
    to: 1,
    step: 1 / 100,
    decimals: 2,
    answer: halfSlope,
    within: 1 / 50,
  },
] as const satisfies readonly Exercise[];
