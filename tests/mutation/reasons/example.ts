import type { Reason } from '../reason.ts';

const exactly = 'no error is the bound exactly';

/** Of lib/example, by file. */
export const ofExample: Readonly<Record<string, readonly Reason[]>> = {
  'example/long-run.ts': [
    { code: "quantity('E', next) < bound", reason: exactly },
    { code: "quantity('E', from) < bound", reason: exactly },
    { code: 'steps >= limit', becomes: 'steps > limit', reason: 'gives up a stride later' },
  ],
  'example/packed.ts': [
    { code: "''", reason: 'only there for the types: a line that is cut has a first piece' },
  ],
};
