import type { Claims } from '../../setting/claim.ts';
import { ofSlip } from '../../setting/slipped.ts';

const signOfB22 = {
  by: 'difference',
  left: 'dE_db22',
  right: 0,
  atLeast: 4,
  cases: ['negative', 'zero', 'positive'],
} as const;

export const claims = {
  lead: signOfB22,
  'b22-sign': signOfB22,
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
  'smallest-factor': {
    by: 'size',
    left: 'backward-output/smallest-factor',
    cuts: [1 / 2, 3 / 2, 5 / 2],
    cases: ['alike', 'first', 'second', 'third'],
  },
  'larger-miss': {
    by: 'size',
    left: 'backward-output/misses-and-deltas',
    cuts: [-1 / 2, 1 / 2],
    cases: ['against', 'alike', 'together'],
  },
  'all-four': {
    by: 'size',
    left: 'backward-output/way-of-weights',
    cuts: [-1, 1 / 2, 3 / 2],
    cases: ['down', 'stay', 'mixed', 'up'],
  },
  'two-routes': {
    by: 'size',
    left: 'backward-output/deltas-together',
    cuts: [-1 / 2, 1 / 2],
    cases: ['against', 'one', 'together'],
  },
  'c2-crossing': {
    by: 'size',
    left: 'backward-output/c2-crossing',
    cuts: [-1 / 2, 1 / 2],
    cases: ['below', 'no', 'above'],
  },
  'without-slopes': {
    by: 'difference',
    left: 'E_after~no-slope',
    right: 'E_after',
    cases: ['lower', 'same', 'higher'],
  },
  'sign-lost': {
    by: 'difference',
    left: 'E_after~sign-lost',
    right: 'E',
    cases: ['falls', 'same', 'rises'],
  },
  'times-weight': {
    by: 'size',
    left: 'backward-output/slip-times-weight',
    cuts: ofSlip,
    cases: ['opposite', 'small', 'same', 'large'],
  },
} satisfies Claims;
