import { article } from '../lib/example/article.ts';
import { quantity } from '../lib/example/quantities.ts';
import type { Exercise } from './exercise.ts';
import { n, s, v } from './text.ts';

const oneHit = { ...article, t1: quantity('h1') };
const miss = quantity('h1') - quantity('t1');
const outputs = 3;

export const error: readonly Exercise[] = [
  {
    kind: 'choice',
    id: 'two-networks',
    ask: 'One network misses both its targets by five tenths. Another hits one and misses the other by seven tenths. Which has the larger error?',
    options: [
      {
        text: 'The first',
        reply: `Its error is a quarter. The other has half of forty-nine hundredths, ${v((7 / 10) ** 2 / 2, 3, 'error')}: a little less.`,
        right: true,
      },
      {
        text: 'The second: one large miss counts more than two small ones',
        reply:
          'Squaring does favour the large miss. But seven tenths squared is still less than twice five tenths squared. Work it out.',
      },
      {
        text: 'They are equal',
        reply:
          'Nearly. They would be equal at a miss of five tenths times the square root of two, which is a little more than seven tenths.',
      },
    ],
  },
  {
    kind: 'number',
    id: 'one-hit',
    ask: `Suppose the first output hit its target exactly, and the second stayed where it is. What would ${s('E')} be?`,
    answer: quantity('E', oneHit),
    digits: { decimals: 4 },
    slips: [
      {
        value: quantity('E~loss-sum', oneHit),
        reply: `That is the squared miss of ${s('h2')}. There are still two outputs to take the mean over.`,
      },
      {
        value: quantity('E'),
        reply: `That is the error as it stands. The square of ${s('h1')} should be gone.`,
      },
      {
        value: quantity('E') / 2,
        reply:
          'You halved the error, as if both squares were equal. They are not: take the one that is left.',
      },
      {
        value: quantity('e1') / 2,
        reply: `You kept the square of ${s('h1')}. That is the output that hits.`,
      },
      {
        value: quantity('E~not-squared', oneHit),
        reply: 'You took the mean of the misses, target less output, without squaring them.',
      },
      {
        value: -quantity('E~not-squared', oneHit),
        reply: 'You took the mean of the misses without squaring them.',
      },
      {
        value: quantity('E~outputs-to-3', oneHit),
        reply: 'You rounded the output to three decimals first. It shows in the fourth decimal of the error.',
      },
    ],
    hints: [
      'A hit adds nothing. One square is left.',
      `That square is ${n('e2', 5)}. How many outputs is the mean taken over?`,
    ],
    solution: 'One of the two squares is zero, and the mean is still over two:',
    line: { of: 'E', expand: ['e1', 'e2'], atLeast: 4, parameters: oneHit },
  },
  {
    kind: 'number',
    id: 'third-output',
    ask: `Add a third output to the network and keep the mean of the squares. What is the slope of the error at ${s('h1')} now?`,
    answer: (2 / outputs) * miss,
    digits: { significant: 3 },
    slips: [
      {
        value: miss,
        reply: 'That is the slope with two outputs, or with half the sum. Now the mean is over three.',
      },
      { value: miss / outputs, reply: 'You lost the two that comes down from the square.' },
      { value: 2 * miss, reply: 'That is the slope of the sum. The mean divides by the number of outputs.' },
      {
        value: (-2 / outputs) * miss,
        reply:
          'You took target less output. The output is too high, so raising it raises the error: the slope is positive.',
      },
      {
        value: miss ** 2 / outputs,
        reply: 'That is what the first output adds to the error. Its slope is asked for.',
      },
    ],
    hints: [
      `Only one of the three squares contains ${s('h1')}.`,
      'The two of the square stays; the mean now divides by three.',
    ],
    solution: `Two thirds of the miss: ${v((2 / outputs) * miss, 3, 'gradient')}, where two outputs give ${n('dE_dh1')}. With three, mean and half sum part ways.`,
  },
  {
    kind: 'choice',
    id: 'hit',
    ask: 'An output hits its target exactly. What does its share of the error ask the weights to do?',
    options: [
      {
        text: 'Nothing: a square is flat at its bottom',
        reply: 'The slope at the output is the miss, and the miss is zero. So no gradient starts there.',
        right: true,
      },
      {
        text: 'To go on a little, so that it does not fall back',
        reply: 'Nothing pulls it back. The error knows only where the output is, not where it came from.',
      },
      {
        text: 'To make the other output hit, too',
        reply: 'That is the other output’s business. Its own square sees to it.',
      },
    ],
  },
];
