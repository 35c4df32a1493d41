import type { Claims } from '../../setting/claim.ts';

export const claims = {
  // the inputs' part of the first hidden sum beside the intercept's, without their signs
  'who-speaks': {
    by: 'size',
    left: 'forward/share-of-inputs',
    cuts: [1 / 5, 9 / 20, 11 / 20, 4 / 5],
    cases: ['intercept', 'less', 'even', 'more', 'inputs'],
    notFinite: 'nothing',
  },
  'hidden-apart': {
    by: 'size',
    left: 'forward/hidden-apart',
    cuts: [1 / 1000, 1 / 100, 1 / 10],
    cases: ['alike', 'near', 'some', 'far'],
  },
  'sums-outside': {
    by: 'size',
    left: 'forward/sums-outside',
    cuts: [1 / 2, 3 / 2],
    cases: ['neither', 'one', 'both'],
  },
} satisfies Claims;
