import { article } from '../../lib/example/article.ts';
import { mistakenQuantity } from '../../lib/example/mistaken.ts';
import { quantity } from '../../lib/example/quantities.ts';
import type { Exercise } from '../exercise.ts';

/** The second target moved to the other side of its output: the two paths now pull against each other. */
export const high = { ...article, t2: 1 };

/** How many times the gradient of a11 goes into that of b22, and what makes most of it: the value and the input. */
export const times = quantity('dE_db22') / quantity('dE_da11');
export const byInput = quantity('y2') / quantity('x1');
export const byHiddenSlope = 1 / quantity('dy1_dzy1');

export const backwardHidden = [
  {
    kind: 'estimate',
    id: 'how-many-times',
    from: 0,
    to: 100,
    step: 1,
    decimals: 0,
    answer: times,
    within: 9,
  },
  {
    kind: 'number',
    id: 'a21',
    of: 'dE_da21',
    parameters: high,
    digits: { significant: 3 },
    slips: [
      'no-hidden-slope',
      'no-slope',
      'path-h1-only',
      'path-h2-only',
      'new-weights',
      'wrong-wires',
      'sign-lost',
      'loss-sum',
      {
        id: 'gradient-of-a11',
        value: mistakenQuantity('dE_da21', { slip: 'of-another', reads: 'dE_da11' }, high),
      },
      {
        id: 'gradient-of-a22',
        value: mistakenQuantity('dE_da21', { slip: 'of-another', reads: 'dE_da22' }, high),
      },
      { id: 'delta', value: mistakenQuantity('dE_da21', { slip: 'input-left-out' }, high) },
      { id: 'own-target', value: quantity('dE_da21') },
    ],
    line: { expand: ['dE_dzy1', 'dE_dy1', 'dE_dy1_h1', 'dE_dy1_h2'], atLeast: 4 },
  },
  {
    kind: 'number',
    id: 'c1',
    of: 'dE_dc1',
    parameters: high,
    digits: { significant: 3 },
    slips: [
      'c1-from-y1',
      {
        id: 'second-alone',
        value: mistakenQuantity('dE_dc1', { slip: 'bias-from-one', reads: 'dE_dzy2' }, high),
      },
      'c1-averaged',
      'no-hidden-slope',
      'no-slope',
      'path-h1-only',
      'path-h2-only',
      'new-weights',
      'wrong-wires',
      'sign-lost',
      'loss-sum',
      {
        id: 'output-intercept',
        value: mistakenQuantity('dE_dc1', { slip: 'of-another', reads: 'dE_dc2' }, high),
      },
      { id: 'own-target', value: quantity('dE_dc1') },
      {
        id: 'new-intercept',
        value: mistakenQuantity('dE_dc1', { slip: 'another-of-the-weight', reads: 'c1_new_right' }, high),
      },
    ],
    line: { expand: ['dE_dzy1', 'dE_dzy2'], atLeast: 4 },
  },
  {
    kind: 'choice',
    id: 'third',
    options: ['third-term', 'two-thirds', 'nothing'],
    right: 'two-thirds',
  },
  {
    kind: 'choice',
    id: 'in-place',
    options: ['mixes', 'newer-better', 'not-moved'],
    right: 'mixes',
  },
] as const satisfies readonly Exercise[];
