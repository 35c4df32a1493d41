import type { Claims } from '../../setting/claim.ts';

export const claims = {
  'too-high': {
    by: 'size',
    left: 'error/outputs-too-high',
    cuts: [1 / 2, 3 / 2],
    cases: ['neither', 'one', 'both'],
  },
  // the larger of the two squared misses
  farther: { by: 'difference', left: 'e1', right: 'e2', cases: ['second', 'alike', 'first'] },
  'beside-halves': {
    by: 'difference',
    left: 'E',
    right: 'error/of-halves',
    atLeast: 4,
    cases: ['better', 'same', 'worse'],
  },
  reach: {
    by: 'size',
    left: 'error/targets-out-of-reach',
    cuts: [1 / 2, 3 / 2],
    cases: ['none', 'one', 'both'],
  },
  'not-squared': {
    by: 'difference',
    left: 'E~not-squared',
    right: 0,
    cases: ['negative', 'zero', 'positive'],
  },
} satisfies Claims;
