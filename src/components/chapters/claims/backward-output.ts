import type { Claims } from '../../setting/claim.ts';

export const claims = {
  'b22-sign': {
    by: 'difference',
    left: 'dE_db22',
    right: 0,
    atLeast: 4,
    cases: ['negative', 'zero', 'positive'],
  },
  // By itself, since a rate may be zero, too small to show, or negative.
  'b22-way': {
    by: 'difference',
    left: 'b22_new',
    right: 'b22',
    atLeast: 5,
    cases: ['down', 'stays', 'up'],
  },
  nudge: {
    by: 'size',
    left: 'backward-output/nudge-off-share',
    cuts: [0, 1 / 10],
    cases: ['rounded', 'close', 'far'],
    notFinite: 'none',
  },
} satisfies Claims;
