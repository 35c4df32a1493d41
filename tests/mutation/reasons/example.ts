import type { Reason } from '../reason.ts';
import { slower } from './usual.ts';

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
  'example/pieces.ts': [
    { code: '-1', becomes: '+1', reason: 'an entry of another id, which is not the same either' },
  ],
  'example/quantities.ts': [
    { code: "'0'", becomes: '""', reason: 'nothing is read as 0 too' },
    { code: '[]', reason: 'has no id, as the empty one has none' },
    { code: "''", reason: 'a key of its own either way' },
    { code: 'cache.set(parameters, known);', reason: slower },
    { code: 'known.set(key, values);', reason: slower },
    { code: 'byId.set(key, entries);', reason: slower },
    { code: 'steps === 0', becomes: 'false', reason: 'no steps lead to where they start' },
    { code: 'byOtherRules ?? rounding', becomes: 'true', reason: slower },
  ],
  'example/traces.ts': [
    { code: "''", reason: 'a key of its own either way' },
    { code: 'traces.set(key, trace);', reason: slower },
  ],
};
