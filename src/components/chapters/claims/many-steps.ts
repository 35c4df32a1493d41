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
  // what the ninety steps after the first ten take of what these leave
  ninety: {
    by: 'ratio',
    left: 'E@100',
    right: 'E@10',
    cuts: [0.5, 1],
    cases: ['most', 'some', 'none'],
    notFinite: 'none',
  },
  'on-target': {
    by: 'size',
    left: 'many-steps/on-target',
    cuts: [0.5, 1.5],
    cases: ['neither', 'one', 'both'],
  },
  rate: {
    by: 'size',
    left: 'many-steps/rate',
    cuts: [-0.5, 0.5, 1.5, 2.5],
    cases: ['uphill', 'none', 'shorter', 'same', 'longer'],
  },
  bounces: {
    by: 'size',
    left: 'many-steps/bounces',
    cuts: [0.5, 1.5],
    cases: ['no', 'some', 'only'],
  },
  rest: {
    by: 'size',
    left: 'many-steps/rest',
    cuts: [0.5, 1.5],
    cases: ['moving', 'arrived', 'stuck'],
  },
  stale: {
    by: 'difference',
    left: 'many-steps/stale-error',
    right: 'E@10',
    kind: 'error',
    atLeast: 4,
    cases: ['lucky', 'same', 'worse'],
  },
} satisfies Claims;
