import { article } from '../lib/example/article.ts';
import { quantity } from '../lib/example/quantities.ts';
import type { Exercise } from './exercise.ts';

/** The second target moved to the other side of its output: the two paths now pull against each other. */
export const high = { ...article, t2: 1 };

export const backwardHidden = [
  {
    kind: 'choice',
    id: 'no-wire',
    options: ['nothing', 'path-h1', 'path-h2', 'all'],
    right: 'path-h1',
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
      { id: 'gradient-of-a11', value: quantity('dE_da11', high) },
      { id: 'gradient-of-a22', value: quantity('dE_da22', high) },
      { id: 'delta', value: quantity('dE_dzy1', high) },
      { id: 'own-target', value: quantity('dE_da21') },
    ],
    line: { expand: ['dE_dzy1', 'dE_dy1', 'dE_dy1_h1', 'dE_dy1_h2'], atLeast: 4 },
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
