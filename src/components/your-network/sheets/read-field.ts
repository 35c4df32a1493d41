import { formatCount } from '../../../lib/writing/format.ts';
import { readField as readTypedField, type Typed } from '../../setting/read-typed.ts';
import { sheetsWords as words } from '../../words/your-network/sheets.ts';
import { mostSheets } from '../state/sheet-wish.ts';

/** A seed of a class is short enough to be typed again; those of single sheets have more digits. */
export const mostSeed = 999_999_999;

const ranges = {
  count: { name: words.count, from: 1, to: mostSheets, needs: words.needs.count(formatCount(mostSheets)) },
  seed: { name: words.seed, from: 0, to: mostSeed, needs: words.needs.seed(formatCount(mostSeed)) },
} as const;

/** What stands in a field, read; or the sentence that stands beside it, which says what stays in force. */
export function readField(field: keyof typeof ranges, text: string, kept: number): Typed {
  const { name, from, to, needs } = ranges[field];
  return readTypedField(text, { name, kept, wanted: 'count' }, (value) =>
    Number.isInteger(value) && value >= from && value <= to ? '' : needs,
  );
}
