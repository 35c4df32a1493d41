import {
  above,
  epochs,
  type oneNeuron as exercises,
  first,
  floor,
  overBoth,
  points,
  second,
  start,
  stated,
} from '../chapters/one-neuron.ts';
import { count, v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

const [a, b] = points;

export const oneNeuron: TextsOf<typeof exercises> = {
  'two-points': {
    ask: `Two points with a single feature. The first has <i>x</i> = ${a.x} and label ${a.y}, and the neuron gives it a probability of ${v(a.p, 2)} of being a 1. The second has <i>x</i> = ${b.x} and label ${b.y}, and gets ${v(b.p, 1)}. What is the gradient of the loss with respect to the weight?`,
    slips: {
      added: 'You added. The loss is the mean over the points, and so is its gradient.',
      'first-alone': 'That is the first point alone.',
      'second-alone': 'That is the second point alone.',
      'sign-turned': 'The sign is turned round: it is <i>p</i> − <i>y</i>, not label minus probability.',
      'no-feature': 'That is the gradient of the intercept. The weight multiplies <i>x</i>.',
      'means-multiplied':
        'You multiplied the mean miss by the mean feature. Multiply point by point, then take the mean.',
      'times-slope': 'You multiplied by σ′ as well. With cross-entropy it cancels.',
      'squared-error': 'That is the gradient of the squared error. With cross-entropy σ′ cancels.',
    },
    hints: [
      'For each point, <i>p</i> − <i>y</i> times the feature. Mind the signs.',
      `The first gives ${v(first, 1, 'gradient')}, the second ${v(second, 2, 'gradient')}.`,
    ],
    solution: `The mean of ${v(first, 1, 'gradient')} and ${v(second, 2, 'gradient')}: ${v(overBoth, 2, 'gradient')}. The first point would raise the weight, the second lower it, and the second misses by more.`,
  },
  ignorance: {
    ask: 'All parameters start at zero. What is the loss before the first epoch, whatever the data?',
    slips: {
      probability: 'That is the probability each point gets. The loss is minus its logarithm.',
      'no-minus': 'The logarithm of a probability is negative, and the loss is <em>minus</em> the logarithm.',
      'base-2': 'You took the logarithm to base 2. The loss uses the natural one.',
      'base-10': 'You took the logarithm to base 10. The loss uses the natural one.',
      'squared-error': 'That is the squared error of one half. This loss is cross-entropy.',
      zero: 'The parameters are zero, the loss is not: it would be zero if every point had the probability one for its own label.',
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
    below: 'It is farther above. The curve looks flat before it is.',
    above: 'It is closer than that.',
    solution: `${v(above, 2, 'error')} per cent with seed 0: ${v(stated, 4, 'error')}, where ten times as many epochs reach ${v(floor, 4, 'error')}.`,
  },
  'zero-start': {
    ask: 'May this model start with all its parameters at zero?',
    options: {
      yes: {
        text: 'Yes: there is only one neuron, and only one lowest point',
        reply:
          'Nothing has to be kept apart, and the loss is convex. These classes overlap, so it has one lowest point, and every start runs down to that.',
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
