import type { Claims } from '../../setting/claim.ts';

export const claims = {
  // Of the two parts of the blame of y1 one at least is nothing, or they have the same sign, or opposite signs.
  'two-parts': {
    by: 'size',
    left: 'backward-hidden/parts-together',
    cuts: [-1 / 2, 1 / 2],
    cases: ['against', 'one', 'together'],
  },
} satisfies Claims;
