import type { Claims } from '../../setting/claim.ts';

export const claims = {
  'ten-steps': {
    by: 'difference',
    left: 'E@10',
    right: 'E',
    atLeast: 4,
    cases: ['falls', 'same', 'rises'],
  },
  // What ten thousand steps leave of the error. Where there is none to begin with, they take nothing away.
  'ten-thousand': {
    by: 'ratio',
    left: 'E@10000',
    right: 'E',
    cuts: [1 / 1000, 1],
    cases: ['done', 'left', 'none'],
    notFinite: 'none',
  },
} satisfies Claims;
