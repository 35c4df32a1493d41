import { type forward as exercises, nothing, ones } from '../forward.ts';
import { units, weights, wires } from '../network.ts';
import { count, n, s } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

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
        reply: 'It does, a little. But the two sums were nearly equal before it touched them.',
      },
      weights: {
        text: 'The weights differ too little',
        reply: `${s('a12')} is twice ${s('a11')}. With inputs of 1 the two values would be ${n('y1', 3, ones)} and ${n('y2', 3, ones)}.`,
      },
      inputs: {
        text: 'The inputs are small',
        reply: `A weight counts only as much as the value it multiplies. Most of both sums is the intercept ${s('c1')}, and that they share.`,
      },
    },
  },
  multiplications: {
    ask: 'How many multiplications does one forward pass take, in a network with three inputs, four hidden neurons and two outputs? Sigmoids apart.',
    slips: {
      'with-intercepts': 'You counted the intercepts. They are added; nothing multiplies them.',
      paths:
        'That follows every path by itself. The point of going layer by layer is that paths share their way.',
      'hidden-alone': 'That is the hidden layer. The outputs multiply too.',
      'this-network': 'That is the network of this book. This one is larger.',
      circles: 'Those are the circles. Multiplying happens on the wires.',
    },
    hints: [
      'Every wire multiplies once.',
      `Into the hidden layer there are ${count(units.inputs)} times ${count(units.hidden)} wires.`,
    ],
    solution: `One a weight: ${count(wires.hidden)} and ${count(wires.outputs)}, together ${count(weights)}. A pass costs about as much as the network has weights, and so does the way back.`,
  },
};
