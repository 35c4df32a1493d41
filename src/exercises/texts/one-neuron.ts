import { above, epochs, type oneNeuron as exercises, floor, p, start, stated } from '../one-neuron.ts';
import { count, v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

export const oneNeuron: TextsOf<typeof exercises> = {
  'p-minus-y': {
    ask: 'A point has label 0, and the neuron gives it a probability of nine tenths of being a 1. What is the gradient of its cross-entropy with respect to <i>z</i>?',
    slips: {
      'sign-turned':
        'The sign is turned round: it is <i>p</i> − <i>y</i>. Raising <i>z</i> makes this point worse.',
      'what-p-lacks': 'You took label 1 and lost a sign, or took what <i>p</i> lacks to one. The label is 0.',
      'label-one': 'That is <i>p</i> − 1, the gradient for label 1.',
      'times-slope':
        'You multiplied by σ′. With squared error you would have to; here it cancels, and that is the beauty of the pair.',
      'slope-alone': 'That is σ′. It cancels against the derivative of the logarithm.',
      'gradient-of-p':
        'That is the gradient with respect to <i>p</i>. One more factor, σ′, takes you to <i>z</i>.',
      'loss-itself': 'That is the cross-entropy itself. Its gradient is asked for.',
      'squared-error': 'That is the gradient of the squared error.',
    },
    hints: [
      'Two factors: loss per probability, and probability per <i>z</i>. Their product is short.',
      'It is <i>p</i> − <i>y</i>.',
    ],
    solution: `<i>p</i> − <i>y</i> is nine tenths less nothing: ${v(p, 2, 'gradient')}.`,
  },
  ignorance: {
    ask: 'All parameters start at zero. What is the loss before the first epoch, whatever the data?',
    slips: {
      probability: 'That is the probability each point gets. The loss is minus its logarithm.',
      'no-minus': 'The logarithm of a probability is negative, and the loss is <em>minus</em> the logarithm.',
      'base-2': 'You took the logarithm to base 2. The loss uses the natural one.',
      'base-10': 'You took the logarithm to base 10. The loss uses the natural one.',
      'squared-error': 'That is the squared error of one half. This loss is cross-entropy.',
      zero: 'The parameters are zero, the loss is not: a probability of one half is no good answer to anything.',
      'both-labels': 'You added the terms of both classes. A point has only one label.',
      'random-start': 'That is where the article’s random start begins, with seed 0.',
    },
    hints: [
      'With all parameters at zero, every <i>z</i> is zero.',
      'So every point gets the probability one half, whatever its label.',
    ],
    solution: `Every point gets one half, so every point costs −ln ½ = ln 2: ${v(start, 3, 'error')}. A loss above that is worse than knowing nothing.`,
  },
  stable: {
    ask: `The article calls the loss basically stable after ${count(epochs)} epochs. How far above its floor is it then, in per cent of the floor? Guess.`,
    unit: ' %',
    below: 'It is not quite so close. The curve looks flat before it is.',
    above: 'It is closer than that: the curve has nearly come down.',
    solution: `${v(above, 1, 'error')} per cent with seed 0: ${v(stated, 4, 'error')}, where ten times as many epochs reach ${v(floor, 4, 'error')}. “Basically stable” is fair, and now it has a number.`,
  },
  'zero-start': {
    ask: 'May this model start with all its parameters at zero?',
    options: {
      yes: {
        text: 'Yes: there is only one neuron, and only one lowest point',
        reply:
          'Nothing has to be kept apart, and the loss is convex: every start runs down to the same floor.',
      },
      'equal-weights': {
        text: 'No: equal weights would stay equal for ever',
        reply:
          'That is true of neurons that stand side by side in a hidden layer. Here is one neuron, and its two weights see different features.',
      },
      'zero-gradients': {
        text: 'No: at zero every gradient is zero',
        reply:
          'The gradient is <i>p</i> − <i>y</i> times the feature. At zero <i>p</i> is a half, and no label is.',
      },
    },
  },
};
