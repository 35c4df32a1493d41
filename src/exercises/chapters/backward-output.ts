import { article } from '../../lib/example/article.ts';
import { mistakenQuantity } from '../../lib/example/mistaken.ts';
import { quantity } from '../../lib/example/quantities.ts';
import type { Exercise } from '../exercise.ts';

/** The second target moved to the other side of its output, so that the numbers are not those of the chapter. */
export const high = { ...article, t2: 1 };

export const backwardOutput = [
  {
    kind: 'number',
    id: 'b22',
    of: 'dE_db22',
    parameters: high,
    digits: { significant: 3 },
    slips: [
      'no-slope',
      'sign-lost',
      'times-weight',
      'slope-of-output',
      'loss-sum',
      { id: 'delta', value: mistakenQuantity('dE_db22', { slip: 'input-left-out' }, high) },
      {
        id: 'gradient-of-b12',
        value: mistakenQuantity('dE_db22', { slip: 'of-another', reads: 'dE_db12' }, high),
      },
      { id: 'own-target', value: quantity('dE_db22') },
      {
        id: 'new-weight',
        value: mistakenQuantity('dE_db22', { slip: 'another-of-the-weight', reads: 'b22_new_right' }, high),
      },
    ],
    line: { expand: ['dE_dzh2', 'dE_dh2'], atLeast: 4 },
  },
  {
    kind: 'number',
    id: 'c2',
    of: 'c2_new',
    parameters: high,
    digits: { decimals: 4 },
    slips: [
      'c2-from-h1',
      'c2-from-h2',
      'c2-averaged',
      'c2-frozen',
      'c2-added',
      'no-slope',
      'loss-sum',
      {
        id: 'gradient',
        value: mistakenQuantity('c2_new', { slip: 'another-of-the-weight', reads: 'dE_dc2' }, high),
      },
      { id: 'own-targets', value: quantity('c2_new') },
    ],
    line: { atLeast: 4 },
  },
  {
    kind: 'choice',
    id: 'signs',
    options: ['none', 'to-h2', 'from-y2', 'all'],
    right: 'to-h2',
  },
  {
    kind: 'choice',
    id: 'silent',
    options: ['zero', 'deltas', 'as-large'],
    right: 'zero',
  },
  {
    kind: 'choice',
    id: 'larger',
    options: ['b11', 'b21', 'equal'],
    right: 'b21',
  },
] as const satisfies readonly Exercise[];
