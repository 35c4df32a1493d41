import {
  type sigmoid as exercises,
  halfSlope,
  leftOfThree,
  leftValue,
  rightValue,
  slope,
} from '../chapters/sigmoid.ts';
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
        text: 'Slowly: hardly any gradient comes back through it',
        reply:
          'At the end of the curve the slope is nearly zero, and every gradient is multiplied by it. With a target of zero the push is hardest at an output of two thirds. From there on, the more wrong an output is, the slower it learns.',
      },
      'not-at-all': {
        text: 'Not at all: its slope is exactly zero',
        reply:
          'Nearly, but the slope of a sigmoid is zero nowhere. Only a computer that rounds the output to exactly one makes it so.',
      },
    },
  },
  'from-slope': {
    ask: `A sigmoid has the slope ${v(slope, 2)}, and its sum is negative. What is its value?`,
    slips: {
      'right-end':
        'The slope is the same there, but that end has positive sums. A negative sum gives a value below one half.',
      'slope-itself': 'That is the slope itself. At which value is the sigmoid that steep?',
      root: 'That is the square root of the slope, as if both factors were the value. One of them is how far the value falls short of one.',
      'slope-again':
        'You took the slope for a value, and found the slope there. Go the other way, from slope to value.',
      'slope-as-sum': 'You took the slope for a sum and sent it through the sigmoid.',
      'share-of-quarter': 'That is its share of the steepest slope, a quarter. You are asked for the value.',
    },
    hints: [
      'The slope is <i>y</i>(1 − <i>y</i>). Set it equal to the number and solve for <i>y</i>.',
      `<i>y</i>² − <i>y</i> + ${v(slope, 2)} = 0 has two solutions, one on each side of a half. Which belongs to a negative sum?`,
    ],
    solution: `<i>y</i>(1 − <i>y</i>) is ${v(slope, 2)} at ${v(leftValue, 1)} and at ${v(rightValue, 1)}. With a negative sum it is the smaller of them, ${v(leftValue, 2)}.`,
  },
  'three-deep': {
    ask: 'A gradient of one passes back through three sigmoids, each at its steepest, along wires of weight one. What is left of it?',
    slips: {
      added: 'You added three slopes. A chain multiplies.',
      divided:
        'That is a quarter divided by three. Each sigmoid takes its own quarter of what the one before left.',
      halves: 'A half is the <em>value</em> in the middle. The slope there is a quarter.',
      two: 'Two sigmoids leave that. There is one more.',
      four: 'That is one sigmoid too many.',
      one: 'That is what the first sigmoid leaves. Two more follow.',
    },
    hints: [
      'At its steepest a sigmoid has a slope of one quarter.',
      'Each sigmoid multiplies what arrives by its slope.',
    ],
    solution: `A quarter of a quarter of a quarter, one sixty-fourth: ${v(leftOfThree, 3, 'gradient')}. No sigmoid leaves more; only a weight could make up for it.`,
  },
  'half-slope': {
    ask: 'Go up the curve from the middle. At which value <i>y</i> has the slope fallen to half its maximum?',
    below: 'Too early: the slope falls slowly at first. Near the middle the curve is almost a straight line.',
    above: 'Too late: out there less than half of the slope is left.',
    solution: `Where <i>y</i>(1 − <i>y</i>) is an eighth. Completing the square gives <i>y</i> = ½ + √⅛, which is ${v(halfSlope)}.`,
  },
};
