import {
  binaryCrossEntropy,
  binaryCrossEntropyFromLogits,
  binaryCrossEntropyGradient,
} from '../lib/neuron/cross-entropy.ts';
import { sigmoidDerivativeFromOutput } from '../lib/neuron/sigmoid.ts';
import { articleMoons } from '../lib/points/prepare-moons.ts';
import { trainOnMoons } from '../lib/studies/train-on-moons.ts';
import type { Exercise } from './exercise.ts';
import { count, v } from './text.ts';

const p = 9 / 10;
const slope = sigmoidDerivativeFromOutput(p);
const start = binaryCrossEntropyFromLogits([0, 1], [0, 0]);
const { train } = trainOnMoons({ seed: 0, epochs: 10 * articleMoons.epochs }).losses;
const [atFirst = 0, stated = 0, floor = 0] = [0, articleMoons.epochs, 10 * articleMoons.epochs].map(
  (epoch) => train[epoch],
);
const above = 100 * (stated / floor - 1);

export const oneNeuron: readonly Exercise[] = [
  {
    kind: 'number',
    id: 'p-minus-y',
    ask: 'A point has label 0, and the neuron gives it a probability of nine tenths of being a 1. What is the gradient of its cross-entropy with respect to <i>z</i>?',
    answer: p - 0,
    digits: { decimals: 2 },
    slips: [
      {
        value: 0 - p,
        reply:
          'The sign is turned round: it is <i>p</i> − <i>y</i>. Raising <i>z</i> makes this point worse.',
      },
      {
        value: 1 - p,
        reply: 'You took label 1 and lost a sign, or took what <i>p</i> lacks to one. The label is 0.',
      },
      { value: p - 1, reply: 'That is <i>p</i> − 1, the gradient for label 1.' },
      {
        value: p * slope,
        reply:
          'You multiplied by σ′. With squared error you would have to; here it cancels, and that is the beauty of the pair.',
      },
      { value: slope, reply: 'That is σ′. It cancels against the derivative of the logarithm.' },
      {
        value: binaryCrossEntropyGradient([0], [p])[0] as number,
        reply: 'That is the gradient with respect to <i>p</i>. One more factor, σ′, takes you to <i>z</i>.',
      },
      {
        value: binaryCrossEntropy([0], [p]),
        reply: 'That is the cross-entropy itself. Its gradient is asked for.',
      },
      { value: 2 * p * slope, reply: 'That is the gradient of the squared error.' },
    ],
    hints: [
      'Two factors: loss per probability, and probability per <i>z</i>. Their product is short.',
      'It is <i>p</i> − <i>y</i>.',
    ],
    solution: `<i>p</i> − <i>y</i> is nine tenths less nothing: ${v(p, 2, 'gradient')}.`,
  },
  {
    kind: 'number',
    id: 'ignorance',
    ask: 'All parameters start at zero. What is the loss before the first epoch, whatever the data?',
    answer: start,
    digits: { decimals: 3 },
    slips: [
      { value: 1 / 2, reply: 'That is the probability each point gets. The loss is minus its logarithm.' },
      {
        value: -start,
        reply: 'The logarithm of a probability is negative, and the loss is <em>minus</em> the logarithm.',
      },
      { value: start / Math.LN2, reply: 'You took the logarithm to base 2. The loss uses the natural one.' },
      {
        value: start / Math.LN10,
        reply: 'You took the logarithm to base 10. The loss uses the natural one.',
      },
      { value: 1 / 4, reply: 'That is the squared error of one half. This loss is cross-entropy.' },
      {
        value: 0,
        reply:
          'The parameters are zero, the loss is not: a probability of one half is no good answer to anything.',
      },
      { value: 2 * start, reply: 'You added the terms of both classes. A point has only one label.' },
      { value: atFirst, reply: 'That is where the article’s random start begins, with seed 0.' },
    ],
    hints: [
      'With all parameters at zero, every <i>z</i> is zero.',
      'So every point gets the probability one half, whatever its label.',
    ],
    solution: `Every point gets one half, so every point costs −ln ½ = ln 2: ${v(start, 3, 'error')}. A loss above that is worse than knowing nothing.`,
  },
  {
    kind: 'estimate',
    id: 'stable',
    ask: `The article calls the loss basically stable after ${count(articleMoons.epochs)} epochs. How far above its floor is it then, in per cent of the floor? Guess.`,
    from: 0,
    to: 50,
    step: 1 / 2,
    decimals: 1,
    unit: ' %',
    answer: above,
    within: 1,
    below: 'It is not quite so close. The curve looks flat before it is.',
    above: 'It is closer than that: the curve has nearly come down.',
    solution: `${v(above, 1, 'error')} per cent with seed 0: ${v(stated, 4, 'error')}, where ten times as many epochs reach ${v(floor, 4, 'error')}. “Basically stable” is fair, and now it has a number.`,
  },
  {
    kind: 'choice',
    id: 'zero-start',
    ask: 'May this model start with all its parameters at zero?',
    options: [
      {
        text: 'Yes: there is only one neuron, and only one lowest point',
        reply:
          'Nothing has to be kept apart, and the loss is convex: every start runs down to the same floor.',
        right: true,
      },
      {
        text: 'No: equal weights would stay equal for ever',
        reply:
          'That is true of neurons that stand side by side in a hidden layer. Here is one neuron, and its two weights see different features.',
      },
      {
        text: 'No: at zero every gradient is zero',
        reply:
          'The gradient is <i>p</i> − <i>y</i> times the feature. At zero <i>p</i> is a half, and no label is.',
      },
    ],
  },
];
