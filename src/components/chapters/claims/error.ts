import type { Claims } from '../../setting/claim.ts';

export const claims = {
  'too-high': {
    by: 'size',
    left: 'error/outputs-too-high',
    cuts: [1 / 2, 3 / 2],
    cases: ['neither', 'one', 'both'],
  },
} satisfies Claims;
