import type { Reason } from '../reason.ts';
import { typed } from './usual.ts';

const neither = 'what neither begins a line nor stands in something tight has no other name that counts';

/** Of lib/writing, by file. */
export const ofWriting: Readonly<Record<string, readonly Reason[]>> = {
  'writing/expression.ts': [
    { code: '[1, 1]', reason: 'two that are both missing are equal as well' },
    {
      code: '[]',
      reason: typed,
    },
  ],
  'writing/format.ts': [
    { code: 'value > 0', becomes: 'value >= 0', reason: 'only asked of what is not finite' },
    { code: "''", reason: typed },
  ],
  'writing/line.ts': [{ code: "'inner'", becomes: '""', reason: neither }],
};
