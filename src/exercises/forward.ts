import { article } from '../lib/example/article.ts';
import { quantity } from '../lib/example/quantities.ts';
import type { Exercise } from './exercise.ts';
import { count, n, s } from './text.ts';

const nothing = { ...article, x1: 0, x2: 0 };
const ones = { ...article, x1: 1, x2: 1 };
const [inputs, hidden, outputs] = [3, 4, 2];
const weights = inputs * hidden + hidden * outputs;

export const forward: readonly Exercise[] = [
  {
    kind: 'choice',
    id: 'no-input',
    ask: 'Set both inputs to zero and leave the parameters alone. What do the two outputs do?',
    options: [
      {
        text: 'Both become zero',
        reply: 'A sigmoid is never zero, whatever its sum. And the intercepts are still there.',
      },
      {
        text: 'Both become one half',
        reply: 'A sum of zero would give one half. But no sum is zero here: the intercepts are still there.',
      },
      {
        text: 'They hardly change',
        reply: `Each hidden sum is then the intercept ${s('c1')} alone. The outputs become ${n('h1', 3, nothing)} and ${n('h2', 3, nothing)}, where they were ${n('h1')} and ${n('h2')}: these inputs had little to say.`,
        right: true,
      },
    ],
  },
  {
    kind: 'number',
    id: 'ones',
    ask: `Keep the article’s parameters, but let both inputs be 1. What is ${s('y1')}?`,
    answer: quantity('y1', ones),
    digits: { decimals: 3 },
    slips: [
      { value: quantity('y1~no-intercept', ones), reply: `You left out the intercept ${s('c1')}.` },
      {
        value: quantity('y1~indices-swapped', ones),
        reply: `You took the wires ${s('a11')} and ${s('a12')}. Those leave ${s('x1')}; into ${s('y1')} lead ${s('a11')} and ${s('a21')}.`,
      },
      {
        value: quantity('y1~no-hidden-sigmoid', ones),
        reply: `That is the sum ${s('zy1')}. The sigmoid is still to come.`,
      },
      { value: quantity('y2', ones), reply: `That is ${s('y2')}, the other hidden neuron.` },
      { value: quantity('y1'), reply: `That is ${s('y1')} at the article’s own inputs.` },
      { value: quantity('h1', ones), reply: `That is ${s('h1')}: you went one layer too far.` },
    ],
    hints: [
      `Which two wires lead into ${s('y1')}? With inputs of 1 their weights are all that is left of the products.`,
      `The sum is ${s('a11')} + ${s('a21')} + ${s('c1')}.`,
      `That is ${n('zy1', 2, ones)}. Put it through the sigmoid.`,
    ],
    solution: `The sum is ${n('zy1', 2, ones)}, and its sigmoid`,
    line: { of: 'y1', atLeast: 3, parameters: ones },
  },
  {
    kind: 'choice',
    id: 'alike',
    ask: `Both weights into ${s('y2')} are larger than those into ${s('y1')}. Why are the two values almost equal?`,
    options: [
      {
        text: 'The sigmoid presses all values together',
        reply: 'It does, a little. But the two sums were nearly equal before it touched them.',
      },
      {
        text: 'The weights differ too little',
        reply: `${s('a12')} is twice ${s('a11')}. With inputs of 1 the two values would be ${n('y1', 3, ones)} and ${n('y2', 3, ones)}.`,
      },
      {
        text: 'The inputs are small',
        reply: `A weight counts only as much as the value it multiplies. Most of both sums is the intercept ${s('c1')}, and that they share.`,
        right: true,
      },
    ],
  },
  {
    kind: 'number',
    id: 'multiplications',
    ask: 'How many multiplications does one forward pass take, in a network with three inputs, four hidden neurons and two outputs? Sigmoids apart.',
    answer: weights,
    digits: { decimals: 0 },
    slips: [
      {
        value: weights + hidden + outputs,
        reply: 'You counted the intercepts. They are added; nothing multiplies them.',
      },
      {
        value: inputs * hidden * outputs,
        reply:
          'That follows every path by itself. The point of going layer by layer is that paths share their way.',
      },
      { value: inputs * hidden, reply: 'That is the hidden layer. The outputs multiply too.' },
      { value: 4 + 4, reply: 'That is the network of this book. This one is larger.' },
      { value: inputs + hidden + outputs, reply: 'Those are the circles. Multiplying happens on the wires.' },
    ],
    hints: [
      'Every wire multiplies once.',
      `Into the hidden layer there are ${count(inputs)} times ${count(hidden)} wires.`,
    ],
    solution: `One a weight: ${count(inputs * hidden)} and ${count(hidden * outputs)}, together ${count(weights)}. A pass costs about as much as the network has weights, and so does the way back.`,
  },
];
