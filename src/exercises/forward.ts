import { article } from '../lib/example/article.ts';
import { quantity } from '../lib/example/quantities.ts';
import type { Exercise } from './exercise.ts';
import { units, weights, wires } from './network.ts';

export const nothing = { ...article, x1: 0, x2: 0 };
export const ones = { ...article, x1: 1, x2: 1 };
const { inputs, hidden, outputs } = units;

export const forward = [
  {
    kind: 'choice',
    id: 'no-input',
    options: ['zero', 'half', 'hardly'],
    right: 'hardly',
  },
  {
    kind: 'number',
    id: 'ones',
    of: 'y1',
    parameters: ones,
    digits: { decimals: 3 },
    slips: [
      'no-intercept',
      'indices-swapped',
      'no-hidden-sigmoid',
      { id: 'other-neuron', value: quantity('y2', ones) },
      { id: 'own-inputs', value: quantity('y1') },
      { id: 'layer-too-far', value: quantity('h1', ones) },
    ],
    line: { atLeast: 3 },
  },
  {
    kind: 'choice',
    id: 'alike',
    options: ['sigmoid', 'weights', 'inputs'],
    right: 'inputs',
  },
  {
    kind: 'number',
    id: 'multiplications',
    answer: weights,
    digits: { decimals: 0 },
    slips: [
      { id: 'with-intercepts', value: weights + hidden + outputs },
      { id: 'paths', value: inputs * hidden * outputs },
      { id: 'hidden-alone', value: wires.hidden },
      { id: 'this-network', value: 4 + 4 },
      { id: 'circles', value: inputs + hidden + outputs },
    ],
  },
] as const satisfies readonly Exercise[];
