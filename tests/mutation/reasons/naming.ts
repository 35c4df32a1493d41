import type { Reason } from '../reason.ts';
import { bySign, noOne, slower, typed } from './usual.ts';

const memory = 'holds more or fewer tables ready, and makes the others again';
const asItIs = 'a quick look: what a keyboard has stays as it is anyway';
const behind = 'behind the end there is neither digit nor letter';
const before = 'nothing that is a word or a number stands before the digits in the order of signs';
const letters = 'every letter is a word, so one is found by then';

/** Of lib/audit/naming, by file. */
export const ofNaming: Readonly<Record<string, readonly Reason[]>> = {
  'audit/naming/meanings.ts': [
    {
      code: 'found.times * signOf(found, convention) * (negative ? -1 : 1)',
      reason: bySign,
    },
    { code: 'found.times * signOf(found, convention)', reason: bySign },
    { code: 'found.times * sign * signOf(found, one)', reason: bySign },
    { code: 'found.times * sign', reason: bySign },
    { code: 'delta === usualOf(scheme).delta', becomes: 'true', reason: slower },
  ],
  'audit/naming/phrase.ts': [
    { code: '[]', reason: 'of nothing no quantity is named either way' },
    { code: 'i > line', becomes: 'i >= line', reason: 'the line itself is no d' },
    { code: 'line >= 0', becomes: 'line > 0', reason: 'where nothing stands above, there is no derivative' },
    { code: 'parts.at(-1)?.push', reason: typed },
    {
      code: "token.text === '*'",
      becomes: 'true',
      reason: 'what else stands above and comes so far is a plus, which says the same',
    },
    { code: 'i < 0', becomes: 'i <= 0', reason: 'no bracket ends where the name begins' },
    { code: 'at > i', becomes: 'at >= i', reason: 'what opens is none that closes' },
    ...["'0'", "item >= '0'"].map((code) => ({ code, reason: before })),
    { code: "item < ':'", becomes: "item <= ':'", reason: 'no run of letters or digits is a colon' },
  ],
  'audit/naming/convention.ts': [{ code: 'neighbours.get(convention)?.[axis]', reason: typed }],
  'audit/naming/resolve.ts': [
    ...['byId.get(sum)?.of', 'step.shape.layers.at(-1)?.activation', '[]'].map((code) => ({
      code,
      reason: typed,
    })),
    {
      code: 'weights[(by.unit ?? 1) - 1]?.[(of.unit ?? 1) - 1]',
      becomes: 'weights[(by.unit ?? 1) - 1][(of.unit ?? 1) - 1]',
      reason: typed,
    },
    { code: "''", reason: noOne },
    { code: 'then === undefined', becomes: 'false', reason: 'every output has its like after the step' },
    { code: 'one !== undefined', becomes: 'true', reason: 'by way of nothing there is no part either' },
    { code: 'default: return undefined;', reason: 'what falls through returns nothing as well' },
  ],
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
  'audit/naming/table.ts': [
    { code: 'known', becomes: 'false', reason: slower },
    { code: 'tables.byKey.set(key, table);', reason: slower },
    { code: 'alike.clear();', reason: memory },
    { code: 'alike.size > 50', reason: memory },
    { code: 'alike.set(what, tables);', reason: slower },
    { code: 'keys.set(spelling, key);', reason: slower },
    { code: '[]', reason: typed },
    { code: "run < ':'", becomes: "run <= ':'", reason: 'no run of letters or digits is a colon' },
  ],
  'audit/naming/tokens.ts': [
    { code: "char <= '~'", reason: asItIs },
    { code: "'~'", reason: asItIs },
    { code: 'end < chars.length', becomes: 'true', reason: behind },
    { code: 'end < chars.length', becomes: 'end <= chars.length', reason: behind },
    { code: "''", reason: behind },
    { code: "' '", reason: behind },
  ],
  'audit/naming/words.ts': [
    { code: 'read.set(run, words);', reason: slower },
    { code: 'length > 1', becomes: 'true', reason: letters },
    { code: 'length > 1', becomes: 'length >= 1', reason: letters },
  ],
  'audit/naming/write.ts': [
    { code: "''", reason: noOne },
    { code: 'step.byId.get(of)?.of', reason: typed },
    { code: 'known', becomes: 'false', reason: slower },
    { code: 'plainPlaces.set(step, byId);', reason: slower },
  ],
};
