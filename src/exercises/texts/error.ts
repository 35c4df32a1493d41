import {
  equalMiss,
  errorOfOneMiss,
  errorOfTwoMisses,
  type error as exercises,
  slopeWithThree,
} from '../chapters/error.ts';
import { n, s, v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

export const error: TextsOf<typeof exercises> = {
  'two-networks': {
    ask: 'One network misses both its targets by five tenths. Another hits one and misses the other by seven tenths. Which has the larger error?',
    options: {
      first: {
        text: 'The first',
        reply: `Its error is a quarter, ${v(errorOfTwoMisses, 3, 'error')}. The other has half of forty-nine hundredths, ${v(errorOfOneMiss, 3, 'error')}.`,
      },
      second: {
        text: 'The second: squares count a large miss more than small ones',
        reply:
          'Of the same total they do: one miss of a whole counts twice as much as two of five tenths. But seven tenths are less than five and five tenths together. Square, and compare.',
      },
      equal: {
        text: 'They are equal',
        reply: `They would be equal if the one miss were five tenths times the square root of two, ${v(equalMiss)}.`,
      },
    },
  },
  'one-hit': {
    ask: `Suppose the first output hit its target exactly, and the second stayed where it is. What would ${s('E')} be?`,
    slips: {
      'loss-sum': `That is the squared miss of ${s('h2')}. There are still two outputs to take the mean over.`,
      'as-it-stands': `That is the error as it stands. The squared miss of ${s('h1')} should be gone.`,
      halved: 'You halved the error, as if both squares were equal. They are not: take the one that is left.',
      'other-square': `You kept the squared miss of ${s('h1')}, but that is the output that hits.`,
      'mean-of-misses': 'You took the mean of the misses without squaring them.',
      'outputs-to-3':
        'You rounded the output to three decimals first. It shows in the fourth decimal of the error.',
    },
    hints: [
      'A hit adds nothing. One square is left.',
      `That square is ${n('e2', 5)}. How many outputs is the mean taken over?`,
    ],
    solution: 'One of the two squares is zero, and the mean is still over two:',
  },
  'third-output': {
    ask: `Add a third output to the network and keep the mean of the squares. What is the slope of the error at ${s('h1')} now?`,
    slips: {
      'two-outputs': 'That is the slope with two outputs, or with half the sum. Now the mean is over three.',
      'no-two': 'You lost the two that comes down from the square.',
      'sum-not-mean': 'That is the slope of the sum. The mean divides by the number of outputs.',
      'sign-turned':
        'You took target minus output. The output is too high, so raising it raises the error: the slope is positive.',
      'share-itself':
        'That is what the first output adds to the error. You are asked for the slope of the error there.',
    },
    hints: [
      `Only one of the three squares contains ${s('h1')}.`,
      'The two of the square stays; the mean now divides by three.',
    ],
    solution: `Two thirds of the miss: ${v(slopeWithThree, 3, 'gradient')}, where two outputs give ${n('dE_dh1')}. With three outputs, the mean and half the sum are no longer the same.`,
  },
  hit: {
    ask: 'An output hits its target exactly. What does its share of the error ask the weights to do?',
    options: {
      nothing: {
        text: 'Nothing: a square is flat at its bottom',
        reply:
          'The slope at an output is the miss times a constant, and the miss is zero. So no gradient starts there.',
      },
      'go-on': {
        text: 'To go on a little, so that it does not fall back',
        reply: 'Nothing pulls it back. The error knows only where the output is, not where it came from.',
      },
      'other-output': {
        text: 'To make the other output hit, too',
        reply: 'That is the other output’s business. Its own square sees to it.',
      },
    },
  },
};
