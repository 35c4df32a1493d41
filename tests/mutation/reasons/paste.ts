import type { Reason } from '../reason.ts';
import { noOne, slower, typed } from './usual.ts';

const quick = 'a quick look, before more is done that finds nothing';
const fromTheStart = 'what takes all that it can begins at the start anyway';
const unlooked = 'what stands between lists is looked at by nobody';
const behind = 'what stands before or behind is trimmed away';

/** Of lib/audit/paste, by file. */
export const ofPaste: Readonly<Record<string, readonly Reason[]>> = {
  'audit/paste/read-paste.ts': [
    {
      code: 'found?.problem',
      becomes: 'found.problem',
      reason: 'asked of what means nothing alone, which has a problem',
    },
  ],
  'audit/paste/assignments.ts': [
    { code: "''", reason: 'no number and no remark, as the empty one is' },
    { code: '[]', reason: 'its first is not looked at' },
    { code: 'problem === undefined', reason: 'what is a number has been taken as one' },
    { code: "text .trim() .replace(/[,;]+$/, '') .trim()", reason: behind },
    { code: 'text .trim()', reason: behind },
    { code: 'pieces.length > 1', reason: 'a piece alone has been a number alone before' },
    { code: "words !== ''", reason: 'where words are looked at there are some; no name is empty' },
    { code: 'all.slice(-longest)', reason: slower },
    { code: '/[\\s,;|]+/g', reason: 'the last of several marks parts them as well' },
  ],
  'audit/paste/expand.ts': [
    { code: "''", reason: typed },
    { code: '[]', reason: typed },
    {
      code: 'height * width',
      becomes: 'height / width',
      reason: 'of a row or a column only one alone is 1 either way',
    },
    { code: "/^(.*?)((?:\\^?\\{?[+*]\\}?|['′])*)$/", reason: fromTheStart },
  ],
  'audit/paste/item-placed.ts': [{ code: 'rows.flat().length <= 9 ** 2', becomes: 'true', reason: slower }],
  'audit/paste/items.ts': [
    { code: "''", reason: 'no row of a table, as the empty one is none' },
    { code: 'rows.find((row) => row.length > 0)?.[0]?.line', reason: typed },
  ],
  'audit/paste/nested.ts': [
    { code: '[]', reason: unlooked },
    { code: "''", reason: typed },
    { code: 'at < text.length', reason: 'what ends before its bracket is none anyway' },
    { code: 'node.inner.length === 0', reason: unlooked },
    { code: '/[\\])]\\s*[,;]?\\s*|[[(]/g', reason: 'a bracket that is left parts as a bar does' },
    { code: 'rows.at(-1)?.push', reason: typed },
    { code: 'end < 0', becomes: 'end <= 0', reason: 'its end is not where it begins' },
    { code: 'cells[0]?.digits', reason: typed },
  ],
  'audit/paste/place-items.ts': [
    { code: 'named.filter(isSmall)', reason: slower },
    { code: 'step.byId.get(id)?.phase', reason: typed },
    { code: 'readingsOf([name], step)[0]?.meanings', reason: typed },
    { code: 'item.rows[row]?.[column]', reason: typed },
    { code: "'grid'", becomes: '""', reason: 'whatever is no list lies as it stands' },
    { code: 'isKnown(name)', becomes: 'true', reason: 'only longer names than people use are not looked up' },
  ],
  'audit/paste/place-unnamed.ts': [
    {
      code: 'fitting.some((ids) => waysIn(ids, other).length > 0)',
      reason: 'what fits in more than one place has no rivals: it is told so in any case',
    },
  ],
  'audit/paste/plain-line.ts': [
    { code: '/^\\s*(?:let|const|var|double|float|val)\\s+/', reason: behind },
    { code: "text.includes('\\\\') || text.includes('$') || text.includes('&')", reason: quick },
    { code: "'\\\\'", reason: quick },
    { code: "'$'", reason: quick },
    { code: "'&'", reason: quick },
    { code: "' '", becomes: '""', reason: 'an environment or a row ends where something else parts as well' },
  ],
  'audit/paste/shapes.ts': [
    { code: '[]', reason: typed },
    { code: "''", reason: noOne },
    { code: 'one[0]?.length', reason: typed },
  ],
  'audit/paste/stored.ts': [
    { code: '/^(.+)[./](weight|bias|kernel)$/', reason: fromTheStart },
    { code: "''", reason: 'is no framework’s name, as the empty one is none' },
    { code: '[]', reason: typed },
    { code: "'kernel'", reason: 'whatever is neither a bias nor a weight is one' },
    { code: 'ids[0]?.length', reason: typed },
    { code: 'flat[0]?.value', reason: typed },
  ],
  'audit/paste/tables.ts': [
    { code: 'rows[0]?.[0]?.line', reason: 'only there for the types: a row has a cell' },
    { code: "''", reason: typed },
    {
      code: '[]',
      reason: 'its first is not looked at, or only of a head that is as long as a name and its number',
    },
  ],
};
