import { tanhDerivativeFromOutput } from '../lib/neuron/activations.ts';
import { sigmoidDerivative, sigmoidDerivativeFromOutput } from '../lib/neuron/sigmoid.ts';
import type { Exercise } from './exercise.ts';
import { v } from './text.ts';

const steepest = sigmoidDerivative(0);
const value = 9 / 10;

export const sigmoid: readonly Exercise[] = [
  {
    kind: 'choice',
    id: 'stuck',
    ask: 'An output is nearly one and its target is zero. It could hardly be more wrong. How does it learn, with squared error?',
    options: [
      {
        text: 'Quickly: the miss is as large as can be',
        reply:
          'The miss is large, but the gradient is the miss times the slope. Look at the slope out there.',
      },
      {
        text: 'Slowly: hardly any blame comes back through it',
        reply:
          'At the end of the curve the slope is nearly zero, and every gradient is multiplied by it. The most wrong outputs learn slowest.',
        right: true,
      },
      {
        text: 'Not at all: its slope is exactly zero',
        reply:
          'Nearly, but the slope of a sigmoid is zero nowhere. Only a computer that rounds the output to exactly one makes it so.',
      },
    ],
  },
  {
    kind: 'number',
    id: 'nine-tenths',
    ask: 'You know that σ(<i>z</i>) is nine tenths. What is the slope of the sigmoid there?',
    answer: sigmoidDerivativeFromOutput(value),
    digits: { decimals: 2 },
    slips: [
      { value, reply: 'That is the value itself. The slope is the value times what it lacks to one.' },
      { value: 1 - value, reply: 'That is what the value lacks to one. Multiply it by the value.' },
      {
        value: value ** 2,
        reply: 'That is the value squared. One of the two factors is what the value lacks to one.',
      },
      {
        value: tanhDerivativeFromOutput(value),
        reply: 'One minus the square is the slope of the hyperbolic tangent. The sigmoid has another.',
      },
      {
        value: sigmoidDerivative(value),
        reply:
          'You took the value for the sum: that is the slope at <i>z</i> = nine tenths, not where the sigmoid has come to nine tenths.',
      },
      {
        value: steepest,
        reply:
          'That is the slope in the middle of the curve, the largest there is. Nine tenths is not the middle.',
      },
    ],
    hints: [
      'You don’t need <i>z</i>. The value alone gives the slope.',
      'The slope is <i>y</i>(1 − <i>y</i>).',
    ],
    solution: `Nine tenths times one tenth: ${v(sigmoidDerivativeFromOutput(value), 2)}.`,
  },
  {
    kind: 'number',
    id: 'three-deep',
    ask: 'A gradient of one passes back through three sigmoids, each at its steepest. What is left of it?',
    answer: steepest ** 3,
    digits: { significant: 3 },
    slips: [
      { value: 3 * steepest, reply: 'You added three slopes. A chain multiplies.' },
      {
        value: steepest / 3,
        reply:
          'That is a quarter shared by three. Each sigmoid takes its own quarter of what the one before left.',
      },
      {
        value: (1 / 2) ** 3,
        reply: 'A half is the <em>value</em> in the middle. The slope there is a quarter.',
      },
      { value: steepest ** 2, reply: 'Two sigmoids leave that. There is one more.' },
      { value: steepest ** 4, reply: 'That is one sigmoid too many.' },
      { value: steepest, reply: 'That is what the first sigmoid leaves. Two more follow.' },
    ],
    hints: [
      'At its steepest a sigmoid has a slope of one quarter.',
      'Each sigmoid multiplies what arrives by its slope.',
    ],
    solution: `A quarter of a quarter of a quarter, one sixty-fourth: ${v(steepest ** 3, 3, 'gradient')}. And that is the best case.`,
  },
  {
    kind: 'estimate',
    id: 'half-slope',
    ask: 'Go up the curve from the middle. At which value <i>y</i> has the slope fallen to half its maximum?',
    from: 1 / 2,
    to: 1,
    step: 1 / 100,
    decimals: 2,
    answer: 1 / 2 + Math.sqrt(1 / 8),
    within: 1 / 50,
    below: 'Too early: the slope falls slowly at first. Near the middle the curve is almost a straight line.',
    above: 'Too late: out there less than half of the slope is left.',
    solution: `Where <i>y</i>(1 − <i>y</i>) is an eighth. Completing the square gives <i>y</i> = ½ + √⅛, which is ${v(1 / 2 + Math.sqrt(1 / 8))}.`,
  },
];
