import type { Reason } from '../reason.ts';
import { typed } from './usual.ts';

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
    { code: 'changes >= least', becomes: 'changes > least', reason: 'of two as near either will do' },
    {
      code: 'n < a.length',
      becomes: 'n <= a.length',
      reason: 'only the same name begins alike for longer than it is long',
    },
    {
      code: 'rows[i]?.[j]',
      becomes: 'rows[i][j]',
      reason: typed,
    },
  ],
  'number/read-number.ts': [
    { code: "'real'", reason: 'whatever is no count is read as a real number' },
    {
      code: '/(\\d\\s*)(?=[¼-¾⅐-⅞])/g',
      becomes: '/(\\d\\S*)(?=[¼-¾⅐-⅞])/g',
      reason: 'a number and a half is refused either way',
    },
    {
      code: '/(^[+-]?|[×·⋅∙•✕✖*x])10(?:\\^|\\*\\*)[({]?([+-]?\\d+)[)}]?$/i',
      becomes: '/(^[+-]?|[×·⋅∙•✕✖*x])10(?:\\^|\\*\\*)[({]?([+-]?\\d+)[)}]?/i',
      reason: 'with more behind the power it is no number either way',
    },
    { code: "''", reason: typed },
    { code: '[]', reason: typed },
    { code: 'last?.repeat', becomes: 'last.repeat', reason: typed },
  ],
  'number/round.ts': [
    { code: 'value < 0', becomes: 'value <= 0', reason: 'of 0 no sign is left either way' },
  ],
};
