import { type forward as exercises, nothing, ones } from '../chapters/forward.ts';
import { n, s } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

/** The outputs with both inputs at 1, carried out rightly or with a slip. */
const outputs = (slip = '') => `${n(`h1${slip}`, 3, ones)} and ${n(`h2${slip}`, 3, ones)}`;

export const forward: TextsOf<typeof exercises> = {
  'no-input': {
    ask: 'Set both inputs to zero and leave the parameters alone. What do the two outputs do?',
    options: {
      zero: {
        text: 'Both become zero',
        reply: 'A sigmoid is never zero, whatever its sum. And the intercepts are still there.',
      },
      half: {
        text: 'Both become one half',
        reply: 'A sum of zero would give one half. But no sum is zero here: the intercepts are still there.',
      },
      hardly: {
        text: 'They hardly change',
        reply: `Each hidden sum is then the intercept ${s('c1')} alone. The outputs become ${n('h1', 3, nothing)} and ${n('h2', 3, nothing)}, where they were ${n('h1')} and ${n('h2')}: these inputs had little to say.`,
      },
    },
  },
  ones: {
    ask: `Keep the article’s parameters, but let both inputs be 1. What is ${s('y1')}?`,
    slips: {
      'no-intercept': `You left out the intercept ${s('c1')}.`,
      'indices-swapped': `You took the wires ${s('a11')} and ${s('a12')}. Those leave ${s('x1')}; into ${s('y1')} lead ${s('a11')} and ${s('a21')}.`,
      'no-hidden-sigmoid': `That is the sum ${s('zy1')}. The sigmoid is still to come.`,
      'exponent-sign': 'You lost the minus in the exponent: the sigmoid divides one by 1 + e<sup>−z</sup>.',
      'other-neuron': `That is ${s('y2')}, the other hidden neuron.`,
      'own-inputs': `That is ${s('y1')} at the article’s own inputs.`,
      'layer-too-far': `That is ${s('h1')}: you went one layer too far.`,
    },
    hints: [
      `Which two wires lead into ${s('y1')}? With inputs of 1 their weights are all that is left of the products.`,
      `The sum is ${s('a11')} + ${s('a21')} + ${s('c1')}.`,
      `That is ${n('zy1', 2, ones)}. Put it through the sigmoid.`,
    ],
    solution: `The sum is ${n('zy1', 2, ones)}, and its sigmoid`,
  },
  alike: {
    ask: `Both weights into ${s('y2')} are larger than those into ${s('y1')}. Why are the two values almost equal?`,
    options: {
      sigmoid: {
        text: 'The sigmoid presses all values together',
        reply: `It brings them closer. But before it touched them the two sums were ${n('zy1')} and ${n('zy2')}, nearly equal already.`,
      },
      weights: {
        text: 'The weights differ too little',
        reply: `${s('a12')} is twice ${s('a11')}. With inputs of 1 the two values would be ${n('y1', 3, ones)} and ${n('y2', 3, ones)}.`,
      },
      inputs: {
        text: 'The inputs are small',
        reply: `A weight counts only as much as the value it multiplies. The two sums are ${n('zy1')} and ${n('zy2')}, and ${n('c1', 2)} of each is the intercept ${s('c1')}, which they share.`,
      },
    },
  },
  audit: {
    ask: `A friend lets both inputs be 1, too, and gets the outputs ${outputs('~indices-swapped')}. Audit that: which slip is in it?`,
    options: {
      intercepts: {
        text: 'The intercepts are left out',
        reply: `Without both intercepts the outputs would be ${outputs('~no-intercept')}.`,
      },
      indices: {
        text: 'The matrices are read the wrong way round',
        reply: `With the two weights <em>out of</em> a neuron in place of the two that lead <em>into</em> it, in both layers, these outputs come out. They should be ${outputs()}.`,
      },
      'hidden-sigmoids': {
        text: 'The hidden sigmoids are left out',
        reply: `Hand on the two hidden sums as they are, and the outputs are ${outputs('~no-hidden-sigmoid')}.`,
      },
      none: {
        text: 'None: the outputs are right',
        reply: `They should be ${outputs()}, and rounding to three decimals moves neither so far.`,
      },
    },
  },
};
