import type { Reason } from '../reason.ts';

/** Of lib/audit/naming, by file. */
export const ofNaming: Readonly<Record<string, readonly Reason[]>> = {
  'audit/naming/relations.ts': [
    { code: "' '", reason: 'no two ids that belong together read alike without what stands between them' },
    {
      code: 'key === undefined',
      becomes: 'false',
      reason: 'files what is of nothing, which nobody looks up',
    },
    {
      code: "phase === 'update' || phase === 'after'",
      becomes: 'true',
      reason: 'of all that belongs to a quantity its new value comes last',
    },
  ],
};
