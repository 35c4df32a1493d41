import { tanhDerivativeFromOutput } from '../lib/neuron/activations.ts';
import { sigmoidDerivative, sigmoidDerivativeFromOutput } from '../lib/neuron/sigmoid.ts';
import type { Exercise } from './exercise.ts';

const steepest = sigmoidDerivative(0);
const value = 9 / 10;
export const slopeAtNineTenths = sigmoidDerivativeFromOutput(value);
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
    id: 'nine-tenths',
    answer: slopeAtNineTenths,
    digits: { decimals: 2 },
    slips: [
      { id: 'value-itself', value: value },
      { id: 'lack-alone', value: 1 - value },
      { id: 'squared', value: value ** 2 },
      { id: 'tanh', value: tanhDerivativeFromOutput(value) },
      { id: 'value-as-sum', value: sigmoidDerivative(value) },
      { id: 'middle', value: steepest },
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
