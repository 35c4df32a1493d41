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
  'audit/sheet/sheet.ts': [
    { code: '[]', reason: 'where there is no network it is said so before anything of it is looked at' },
    {
      code: 'everywhere?.unseen',
      becomes: 'everywhere.unseen',
      reason: 'networks are compared only where every place is looked at',
    },
    { code: 'more < 0', becomes: 'more <= 0', reason: 'it is not 0 there' },
  ],
  'audit/sheet/where.ts': [
    { code: '[]', reason: typed },
    { code: "''", reason: typed },
    { code: 'only !== undefined', reason: typed },
    { code: 'byId.get(of)?.role', reason: typed },
  ],
};
