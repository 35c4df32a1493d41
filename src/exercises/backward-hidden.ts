import { article } from '../lib/example/article.ts';
import { quantity } from '../lib/example/quantities.ts';
import type { Exercise } from './exercise.ts';
import { n, s } from './text.ts';

/** The second target moved to the other side of its output: the two paths now pull against each other. */
const high = { ...article, t2: 1 };

export const backwardHidden: readonly Exercise[] = [
  {
    kind: 'choice',
    id: 'no-wire',
    ask: `If ${s('b12')} were zero, what would be left of the gradient of ${s('a11')}?`,
    options: [
      {
        text: 'Nothing',
        reply: `One of the two paths is gone. The other, through ${s('h1')}, is not.`,
      },
      {
        text: `The path through ${s('h1')} alone`,
        reply: `A wire of weight zero carries nothing forward, so it carries no blame back. The path through ${s('h1')} brings ${n('dE_da11~path-h1-only')}.`,
        right: true,
      },
      {
        text: `The path through ${s('h2')} alone`,
        reply: `${s('b12')} <em>is</em> the wire from ${s('y1')} to ${s('h2')}: from, then to. That is the path that falls silent.`,
      },
      {
        text: `All of it: ${s('b12')} is no part of ${s('zy1')}`,
        reply: `No part of the sum, but a part of the road from ${s('y1')} to the error. Blame comes back along the wires that leave the neuron.`,
      },
    ],
  },
  {
    kind: 'number',
    id: 'a21',
    ask: `Suppose the second target were 1, and everything else as in the article. What is the gradient of ${s('a21')}?`,
    answer: quantity('dE_da21', high),
    digits: { significant: 3 },
    slips: [
      {
        value: quantity('dE_da21~no-hidden-slope', high),
        reply: `You forgot σ′ at the hidden neuron, ${s('dy1_dzy1')}.`,
      },
      {
        value: quantity('dE_da21~no-slope', high),
        reply: 'You forgot σ′ at the outputs: your deltas are bare misses.',
      },
      {
        value: quantity('dE_da21~path-h1-only', high),
        reply: `You followed one path, through ${s('h1')}. The other is missing.`,
      },
      {
        value: quantity('dE_da21~path-h2-only', high),
        reply: `You followed one path, through ${s('h2')}. The other is missing.`,
      },
      {
        value: quantity('dE_da21~new-weights', high),
        reply: 'You used the <em>new</em> output weights. All gradients belong to the old ones.',
      },
      {
        value: quantity('dE_da21~wrong-wires', high),
        reply: `You took ${s('b11')} and ${s('b21')}, which lead into ${s('h1')}. Out of ${s('y1')} lead ${s('b11')} and ${s('b12')}.`,
      },
      {
        value: quantity('dE_da21~sign-lost', high),
        reply: 'You took target less output, so the sign is turned round.',
      },
      {
        value: quantity('dE_da21~loss-sum', high),
        reply: 'That is twice the gradient: the slope of the sum of squares, not of their mean.',
      },
      {
        value: quantity('dE_da11', high),
        reply: `That is the gradient of ${s('a11')}: you multiplied by ${s('x1')}.`,
      },
      {
        value: quantity('dE_da22', high),
        reply: `That is the gradient of ${s('a22')}, which leads into the other hidden neuron.`,
      },
      {
        value: quantity('dE_dzy1', high),
        reply: `That is the delta of ${s('y1')}. Multiply it by what flows into the weight.`,
      },
      { value: quantity('dE_da21'), reply: 'That is the gradient at the article’s own target.' },
    ],
    hints: [
      `The output deltas are ${n('dE_dzh1', 4, high)} and ${n('dE_dzh2', 4, high)}. Walk each back to ${s('y1')} along its wire.`,
      `The two paths bring ${n('dE_dy1_h1', 4, high)} and ${n('dE_dy1_h2', 4, high)}: they pull against each other. Add them.`,
      `Then the slope at the hidden neuron, ${n('dy1_dzy1', 4)}, and then what ${s('a21')} multiplies.`,
    ],
    solution: 'Two paths, the slope of the neuron, the input:',
    line: {
      of: 'dE_da21',
      expand: ['dE_dzy1', 'dE_dy1', 'dE_dy1_h1', 'dE_dy1_h2'],
      atLeast: 4,
      parameters: high,
    },
  },
  {
    kind: 'choice',
    id: 'third',
    ask: `A third output is added, and the error stays the mean. What changes in the gradient of ${s('a11')}?`,
    options: [
      {
        text: 'A third term joins the sum, nothing else',
        reply:
          'A third path does join. But the mean now divides by three, and that touches the first two paths as well.',
      },
      {
        text: 'A third term joins the sum, and every delta shrinks to two thirds',
        reply:
          'The new path brings the delta of <i>h</i><sub>3</sub> times <i>b</i><sub>13</sub>. And where the mean divided by two it now divides by three.',
        right: true,
      },
      {
        text: `Nothing: ${s('a11')} does not lead there`,
        reply: `${s('a11')} leads to ${s('y1')}, and ${s('y1')} feeds every output. What feeds three roads is blamed along three.`,
      },
    ],
  },
  {
    kind: 'choice',
    id: 'in-place',
    ask: `Your program has just written the new ${s('b11')} over the old one, and now comes to ${s('a11')}. What is wrong?`,
    options: [
      {
        text: 'The gradient mixes two networks',
        reply: `Its deltas belong to the old weights and its paths to the new. The number is close, ${n('dE_da11~new-weights', 4)} instead of ${n('dE_da11', 4)}, and it is the slope of nothing. Compute all gradients first.`,
        right: true,
      },
      {
        text: 'Nothing: newer weights are better weights',
        reply:
          'Better for the next step. This gradient describes the error at the point where the forward pass was made, and all of it has to come from there.',
      },
      {
        text: `${s('b11')} should not have moved at all`,
        reply:
          'It should, by its own gradient. Only not yet: all ten move at once, when every gradient is known.',
      },
    ],
  },
];
