import {
  early,
  type hiddenLayer as exercises,
  intoHidden,
  late,
  ofNeuron,
  seeds,
  size,
  trained,
  undertrained,
  width,
} from '../chapters/hidden-layer.ts';
import { count, v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

export const hiddenLayer: TextsOf<typeof exercises> = {
  parameters: {
    ask: `Two features, a hidden layer of ${count(width)} units, one output, an intercept for every neuron. How many parameters?`,
    slips: {
      'two-slips': `Those are the weights alone, or the hidden layer alone. Both layers count, with weights and intercepts.`,
      'layer-intercepts':
        'You gave each layer one intercept, as in the worked example. Here every neuron has its own.',
      'no-output-intercept': 'The output neuron has an intercept, too.',
      'no-hidden-intercepts': 'The hidden units have intercepts, too.',
      'single-neuron': 'That is a single neuron, without a hidden layer.',
    },
    hints: [
      'Layer by layer: weights first, then one intercept per neuron.',
      `Into the hidden layer: ${count(intoHidden)} weights and ${count(width)} intercepts.`,
    ],
    solution: `${count(intoHidden)} and ${count(width)} into the hidden layer, ${count(width)} and ${count(1)} into the output: ${count(size)}, where the single neuron has ${count(ofNeuron)}.`,
  },
  xor: {
    ask: 'A single neuron with a straight boundary looks at the four points of XOR. How many can it get right at best?',
    options: {
      two: { text: 'Two', reply: 'It can do better than chance: a line can cut off one corner.' },
      three: {
        text: 'Three',
        reply:
          'A line can cut off any one corner, and then three are right. For four it would have to separate the two diagonals, and no line does that.',
      },
      four: {
        text: 'All four, with enough epochs',
        reply:
          'No line separates the two diagonals of a square. Under cross-entropy, more epochs only bring it closer to one half for all four.',
      },
    },
  },
  'equal-start': {
    ask: 'All weights start at the same number, other than zero, those into the hidden layer and those out of it; all intercepts start at zero. After a thousand epochs, what do the hidden units look like?',
    options: {
      alike: {
        text: 'All alike, to the last bit',
        reply:
          'Equal units give equal values, get equal blame and take equal steps, every time. The layer works as if it had one unit.',
      },
      different: {
        text: 'All different: training separates them',
        reply: 'What should separate them? At every step, each of them has the same gradient.',
      },
      unchanged: {
        text: 'Unchanged: their gradients are zero',
        reply:
          'That would be so if all weights were zero. These do learn; only they all learn the same thing.',
      },
    },
  },
  gain: {
    ask: `The same noise, the article’s ${count(undertrained.epochs)} epochs and its rate, but with ${count(width)} hidden tanh units. What does the hidden layer gain in test accuracy over the single neuron, on average over ${count(seeds)} seeds?`,
    options: {
      hardly: {
        text: 'Hardly anything',
        reply: `${v(early.hidden)} against ${v(early.neuron)}. It is undertrained: after ${count(trained.epochs)} epochs at a rate of a half it reaches ${v(late.hidden)}.`,
      },
      'ten-points': {
        text: 'About ten points in a hundred',
        reply: `Not even when trained: ${v(late.hidden)} against ${v(late.neuron)}. At this noise the moons overlap.`,
      },
      loses: {
        text: 'It loses: more weights overfit',
        reply: `${v(early.hidden)} against ${v(early.neuron)} is no loss. Before they overfit, ${count(size)} parameters must have learnt, and these have not had the time.`,
      },
    },
  },
};
