import { type backwardHidden as exercises, high } from '../backward-hidden.ts';
import { n, s } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

export const backwardHidden: TextsOf<typeof exercises> = {
  'no-wire': {
    ask: `If ${s('b12')} were zero, what would be left of the gradient of ${s('a11')}?`,
    options: {
      nothing: {
        text: 'Nothing',
        reply: `One of the two paths is gone. The other, through ${s('h1')}, is not.`,
      },
      'path-h1': {
        text: `The path through ${s('h1')} alone`,
        reply: `A wire of weight zero carries nothing forward, so it carries no blame back. The path through ${s('h1')} brings ${n('dE_da11~path-h1-only')}.`,
      },
      'path-h2': {
        text: `The path through ${s('h2')} alone`,
        reply: `${s('b12')} <em>is</em> the wire from ${s('y1')} to ${s('h2')}: from, then to. That is the path that falls silent.`,
      },
      all: {
        text: `All of it: ${s('b12')} is no part of ${s('zy1')}`,
        reply: `No part of the sum, but a part of the road from ${s('y1')} to the error. Blame comes back along the wires that leave the neuron.`,
      },
    },
  },
  a21: {
    ask: `Suppose the second target were 1, and everything else as in the article. What is the gradient of ${s('a21')}?`,
    slips: {
      'no-hidden-slope': `You forgot σ′ at the hidden neuron, ${s('dy1_dzy1')}.`,
      'no-slope': 'You forgot σ′ at the outputs: your deltas are bare misses.',
      'path-h1-only': `You followed one path, through ${s('h1')}. The other is missing.`,
      'path-h2-only': `You followed one path, through ${s('h2')}. The other is missing.`,
      'new-weights': 'You used the <em>new</em> output weights. All gradients belong to the old ones.',
      'wrong-wires': `You took ${s('b11')} and ${s('b21')}, which lead into ${s('h1')}. Out of ${s('y1')} lead ${s('b11')} and ${s('b12')}.`,
      'loss-sum': 'That is twice the gradient: the slope of the sum of squares, not of their mean.',
      'gradient-of-a11': `That is the gradient of ${s('a11')}: you multiplied by ${s('x1')}.`,
      'gradient-of-a22': `That is the gradient of ${s('a22')}, which leads into the other hidden neuron.`,
      delta: `That is the delta of ${s('y1')}. Multiply it by what flows into the weight.`,
      'own-target': 'That is the gradient at the article’s own target.',
    },
    hints: [
      `The output deltas are ${n('dE_dzh1', 4, high)} and ${n('dE_dzh2', 4, high)}. Walk each back to ${s('y1')} along its wire.`,
      `The two paths bring ${n('dE_dy1_h1', 4, high)} and ${n('dE_dy1_h2', 4, high)}: they pull against each other. Add them.`,
      `Then the slope at the hidden neuron, ${n('dy1_dzy1', 4)}, and then what ${s('a21')} multiplies.`,
    ],
    solution: 'Two paths, the slope of the neuron, the input:',
  },
  third: {
    ask: `A third output is added, and the error stays the mean. What changes in the gradient of ${s('a11')}?`,
    options: {
      'third-term': {
        text: 'A third term joins the sum, nothing else',
        reply:
          'A third path does join. But the mean now divides by three, and that touches the first two paths as well.',
      },
      'two-thirds': {
        text: 'A third term joins the sum, and every delta shrinks to two thirds',
        reply:
          'The new path brings the delta of <i>h</i><sub>3</sub> times <i>b</i><sub>13</sub>. And where the mean divided by two it now divides by three.',
      },
      nothing: {
        text: `Nothing: ${s('a11')} does not lead there`,
        reply: `${s('a11')} leads to ${s('y1')}, and ${s('y1')} feeds every output. What feeds three roads is blamed along three.`,
      },
    },
  },
  'in-place': {
    ask: `Your program has just written the new ${s('b11')} over the old one, and now comes to ${s('a11')}. What is wrong?`,
    options: {
      mixes: {
        text: 'The gradient mixes two networks',
        reply: `Its deltas belong to the old weights and its paths to the new. The number is close, ${n('dE_da11~new-weights', 4)} instead of ${n('dE_da11', 4)}, and it is the slope of nothing. Compute all gradients first.`,
      },
      'newer-better': {
        text: 'Nothing: newer weights are better weights',
        reply:
          'Better for the next step. This gradient describes the error at the point where the forward pass was made, and all of it has to come from there.',
      },
      'not-moved': {
        text: `${s('b11')} should not have moved at all`,
        reply:
          'It should, by its own gradient. Only not yet: all ten move at once, when every gradient is known.',
      },
    },
  },
};
