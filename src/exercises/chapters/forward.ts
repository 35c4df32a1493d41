import { article } from '../../lib/example/article.ts';
import { mistakenQuantity } from '../../lib/example/mistaken.ts';
import { quantity } from '../../lib/example/quantities.ts';
import type { Exercise } from '../exercise.ts';

export const nothing = { ...article, x1: 0, x2: 0 };
export const ones = { ...article, x1: 1, x2: 1 };

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
      { id: 'exponent-sign', value: mistakenQuantity('y1', { slip: 'exponent-sign' }, ones) },
      { id: 'other-neuron', value: mistakenQuantity('y1', { slip: 'of-another', reads: 'y2' }, ones) },
      { id: 'own-inputs', value: quantity('y1') },
      { id: 'layer-too-far', value: mistakenQuantity('y1', { slip: 'of-another', reads: 'h1_right' }, ones) },
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
    kind: 'choice',
    id: 'audit',
    options: ['intercepts', 'indices', 'hidden-sigmoids', 'none'],
    right: 'indices',
  },
] as const satisfies readonly Exercise[];
