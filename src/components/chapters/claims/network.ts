import type { Claims } from '../../setting/claim.ts';

export const claims = {
  'b22-slope': { by: 'difference', left: 'dE_db22', right: 0, cases: ['negative', 'none', 'positive'] },
} satisfies Claims;
