import type { Reason } from './reason.ts';

const beyond = 'there it is 0 or infinite either way';
const asExactly = 'only slower there: Math.exp says the same, or off by the last digit';

/** Of lib/number, by file. */
export const ofNumber: Readonly<Record<string, readonly Reason[]>> = {
  'number/exponential.ts': [
    { code: 'x > -746', becomes: 'x >= -746', reason: beyond },
    { code: 'x < 710', becomes: 'x <= 710', reason: beyond },
    { code: '-746', becomes: '+746', reason: asExactly },
  ],
  'number/nearest.ts': [
    {
      code: 'n < a.length',
      becomes: 'n <= a.length',
      reason: 'only the same name begins alike for longer than it is long',
    },
    {
      code: 'rows[i]?.[j]',
      becomes: 'rows[i][j]',
      reason: 'only there for the types: where it looks there is a row',
    },
  ],
};
