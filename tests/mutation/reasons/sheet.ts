import type { Reason } from '../reason.ts';
import { typed } from './usual.ts';

/** Of lib/audit/sheet, by file. */
export const ofSheet: Readonly<Record<string, readonly Reason[]>> = {
  'audit/sheet/asked.ts': [
    { code: "''", reason: typed },
    { code: 'found?.role', reason: typed },
    { code: 'weight(entry)?.unit', reason: typed },
    { code: 'weight(entry)?.from', reason: typed },
    {
      code: 'weight(entry)?.from ?? 0',
      reason: 'of weights that lead to one neuron those from the first come first already',
    },
    { code: "'given'", reason: 'what is given is of no kind either way' },
  ],
  'audit/sheet/where.ts': [
    { code: '[]', reason: typed },
    { code: "''", reason: typed },
    { code: 'only !== undefined', reason: typed },
    { code: 'byId.get(of)?.role', reason: typed },
  ],
};
