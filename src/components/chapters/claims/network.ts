import type { Claims } from '../../setting/claim.ts';

export const claims = {
  miss: {
    by: 'size',
    left: 'network/largest-miss',
    cuts: [1 / 2000, 1 / 10, 1 / 2],
    cases: ['there', 'near', 'off', 'far'],
  },
  'b22-slope': { by: 'difference', left: 'dE_db22', right: 0, cases: ['negative', 'none', 'positive'] },
  swapped: {
    by: 'difference',
    left: 'h1~indices-swapped',
    right: 'h1',
    cases: ['other', 'same', 'other'],
  },
  'no-intercept': {
    by: 'difference',
    left: 'h1~no-intercept',
    right: 'h1',
    cases: ['lower', 'same', 'higher'],
  },
} satisfies Claims;
