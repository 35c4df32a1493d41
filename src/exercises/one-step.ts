import { article } from '../lib/example/article.ts';
import { quantity } from '../lib/example/quantities.ts';
import type { Exercise } from './exercise.ts';

const twice = { ...article, rho: 1 };

export const oneStep = [
  {
    kind: 'number',
    id: 'rate-one',
    of: 'b11_new',
    parameters: twice,
    digits: { decimals: 4 },
    slips: [
      { id: 'own-rate', value: quantity('b11_new') },
      'sign-lost',
      { id: 'gradient', value: quantity('dE_db11') },
      { id: 'two-steps', value: quantity('b11@2') },
      'loss-sum',
      'no-slope',
      'times-weight',
      { id: 'b21', value: quantity('b21_new', twice) },
      { id: 'b12', value: quantity('b12_new', twice) },
    ],
    line: { atLeast: 4 },
  },
  {
    kind: 'choice',
    id: 'c1-helps',
    options: ['rule-known', 'by-itself', 'outputs-right'],
    right: 'rule-known',
  },
  {
    kind: 'choice',
    id: 'crosses',
    options: ['largest', 'last', 'crosses-zero'],
    right: 'crosses-zero',
  },
  {
    kind: 'choice',
    id: 'other-signs',
    options: ['a11', 'b22', 'neither'],
    right: 'neither',
  },
] as const satisfies readonly Exercise[];
