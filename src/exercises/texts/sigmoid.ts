import { type sigmoid as exercises, halfSlope, leftOfThree, slopeAtNineTenths } from '../sigmoid.ts';
import { v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

export const sigmoid: TextsOf<typeof exercises> = {
  stuck: {
    ask: 'An output is nearly one and its target is zero. It could hardly be more wrong. How does it learn, with squared error?',
    options: {
      quickly: {
        text: 'Quickly: the miss is as large as can be',
        reply:
          'The miss is large, but the gradient is the miss times the slope. Look at the slope out there.',
      },
      slowly: {
        text: 'Slowly: hardly any blame comes back through it',
        reply:
          'At the end of the curve the slope is nearly zero, and every gradient is multiplied by it. The most wrong outputs learn slowest.',
      },
      'not-at-all': {
        text: 'Not at all: its slope is exactly zero',
        reply:
          'Nearly, but the slope of a sigmoid is zero nowhere. Only a computer that rounds the output to exactly one makes it so.',
      },
    },
  },
  'nine-tenths': {
    ask: 'You know that σ(<i>z</i>) is nine tenths. What is the slope of the sigmoid there?',
    slips: {
      'value-itself': 'That is the value itself. The slope is the value times what it lacks to one.',
      'lack-alone': 'That is what the value lacks to one. Multiply it by the value.',
      squared: 'That is the value squared. One of the two factors is what the value lacks to one.',
      tanh: 'One minus the square is the slope of the hyperbolic tangent. The sigmoid has another.',
      'value-as-sum':
        'You took the value for the sum: that is the slope at <i>z</i> = nine tenths, not where the sigmoid has come to nine tenths.',
      middle:
        'That is the slope in the middle of the curve, the largest there is. Nine tenths is not the middle.',
    },
    hints: [
      'You don’t need <i>z</i>. The value alone gives the slope.',
      'The slope is <i>y</i>(1 − <i>y</i>).',
    ],
    solution: `Nine tenths times one tenth: ${v(slopeAtNineTenths, 2)}.`,
  },
  'three-deep': {
    ask: 'A gradient of one passes back through three sigmoids, each at its steepest. What is left of it?',
    slips: {
      added: 'You added three slopes. A chain multiplies.',
      divided:
        'That is a quarter shared by three. Each sigmoid takes its own quarter of what the one before left.',
      halves: 'A half is the <em>value</em> in the middle. The slope there is a quarter.',
      two: 'Two sigmoids leave that. There is one more.',
      four: 'That is one sigmoid too many.',
      one: 'That is what the first sigmoid leaves. Two more follow.',
    },
    hints: [
      'At its steepest a sigmoid has a slope of one quarter.',
      'Each sigmoid multiplies what arrives by its slope.',
    ],
    solution: `A quarter of a quarter of a quarter, one sixty-fourth: ${v(leftOfThree, 3, 'gradient')}. And that is the best case.`,
  },
  'half-slope': {
    ask: 'Go up the curve from the middle. At which value <i>y</i> has the slope fallen to half its maximum?',
    below: 'Too early: the slope falls slowly at first. Near the middle the curve is almost a straight line.',
    above: 'Too late: out there less than half of the slope is left.',
    solution: `Where <i>y</i>(1 − <i>y</i>) is an eighth. Completing the square gives <i>y</i> = ½ + √⅛, which is ${v(halfSlope)}.`,
  },
};
