import type { Claims } from '../../setting/claim.ts';

export const claims = {
  // A quarter is the most there is; the strips of the figure begin at a tenth of it.
  'h1-slope': {
    by: 'size',
    left: 'dh1_dzh1',
    cuts: [1 / 40, 1 / 8],
    cases: ['flat', 'between', 'steep'],
  },
  'wrong-slope': {
    by: 'difference',
    left: 'dh2_dzh2~slope-of-output',
    right: 'dh2_dzh2',
    cases: ['small', 'right', 'large'],
  },
  // At least four, since the slope that is left out is at most a quarter; less only where something was rounded on the way.
  'without-slope': {
    by: 'ratio',
    left: 'dE_db22~no-slope',
    right: 'dE_db22',
    cuts: [3.99, 4.5, 5.5, 10, 100],
    cases: ['rounded', 'four', 'five', 'more', 'ten', 'hundred'],
    notFinite: 'none',
  },
} satisfies Claims;
