// What a key says besides the right answers: wrong numbers with the sentence of the slip behind each.
import type { Convention } from '../../../../lib/audit/naming/convention.ts';
import type { Sheet } from '../../../../lib/audit/sheet/sheet.ts';
import type { SlipWhere } from '../../../../lib/audit/sheet/where.ts';
import type { WrongNumber } from '../../../../lib/audit/sheet/wrong-numbers.ts';
import { asPrinted } from '../../../../lib/writing/as-printed.ts';
import { formatCount } from '../../../../lib/writing/format.ts';
import { type SlipKindWords, slipKindWords } from '../../../words/audit/slips.ts';
import { punctuationWords } from '../../../words/punctuation.ts';
import { sheetWords as words } from '../../../words/your-network/paper.ts';
import { type Named, writerFor } from './sheet-view.ts';

/** What was done, and where; where several lead to the same number, by what this is told from them. HTML, but for the sentence. */
export interface Done {
  readonly sentence: string;
  readonly where: string;
  /** others lead to the same numbers, and are named below */
  readonly isOfMany: boolean;
}

export interface WrongRow {
  readonly digits: string;
  readonly done: readonly Done[];
  /** the same was done as in the row above, in another place */
  readonly isSame: boolean;
}

export interface KeyView {
  readonly answers: readonly Named[];
  /** by the quantity asked for, those that any slip shows in first */
  readonly wrong: readonly { readonly asked: Named; readonly rows: readonly WrongRow[] }[];
  /** HTML: classes that stay together, each slip a sentence */
  readonly alike: readonly (readonly string[])[];
  readonly everywhere: string;
  /** sentences of the slips that show in nothing asked for */
  readonly unseen: readonly string[];
}

export const sentenceOf = (slip: string): string => slipKindWords[slip as SlipKindWords];

export function keyView(sheet: Sheet, names: Convention): KeyView {
  const { asked, answers, wrong, alike, everywhere, example } = sheet;
  const { html } = writerFor(sheet, names);
  const layers = example.shape.layers.length;
  const answer = (id: string): Named => ({ id, name: html(id), digits: asPrinted(answers[id] as string) });
  const one = (where: SlipWhere) =>
    words.made(words.short(sentenceOf(where.slip)), whereWords(where, html, layers));
  const row = ({ digits, slips }: WrongNumber): Omit<WrongRow, 'isSame'> => {
    const done = new Map<string, Done>();
    for (const { alike, next } of slips) {
      const [first, ...others] = alike as [SlipWhere, ...SlipWhere[]];
      // In which layers else the same was done shows in later numbers; what was done is known from this one.
      if (done.has(first.slip)) continue;
      const isOnly = slips.every((slip) => slip.alike[0]?.slip === first.slip);
      const after = next && !isOnly ? words.and(html(next.of), asPrinted(next.digits)) : '';
      done.set(first.slip, {
        sentence: words.short(sentenceOf(first.slip)),
        where: whereWords(first, html, layers) + after,
        isOfMany: others.some((other) => one(other) !== one(first)),
      });
    }
    return { digits: asPrinted(digits), done: [...done.values()] };
  };
  return {
    answers: asked.map(answer),
    wrong: asked.flatMap((id) => {
      const rows = wrong
        .filter(({ of }) => of === id)
        .map(row)
        .map((one, i, all) => ({ ...one, isSame: isSame(one, all[i - 1]) }));
      return rows.length === 0 ? [] : [{ asked: answer(id), rows }];
    }),
    // Two that read the same, such as one at another bias, are no class for a reader.
    alike: alike.map((same) => [...new Set(same.map(one))]).filter(({ length }) => length > 1),
    everywhere: everywhereWords(everywhere),
    unseen: everywhere?.unseen.map(sentenceOf) ?? [],
  };
}

/** So many rows, about, are read and laid out at a time. */
const mostRows = 12;

/** Wrong numbers in a few pieces, each made at a time; what is of one quantity stays together. */
export function inPieces(wrong: KeyView['wrong']): readonly KeyView['wrong'][] {
  const pieces: KeyView['wrong'][number][][] = [];
  let rows = mostRows;
  for (const one of wrong) {
    rows += one.rows.length;
    if (rows > mostRows) {
      pieces.push([]);
      rows = one.rows.length;
    }
    pieces.at(-1)?.push(one);
  }
  return pieces;
}

/** Whether two rows say one thing each, and the same. */
function isSame({ done }: Pick<WrongRow, 'done'>, before: Pick<WrongRow, 'done'> | undefined): boolean {
  return done.length === 1 && before?.done.length === 1 && done[0]?.sentence === before.done[0]?.sentence;
}

function everywhereWords(everywhere: Sheet['everywhere']): string {
  if (everywhere === undefined) return words.notLookedAt;
  const places = formatCount(everywhere.places);
  return everywhere.unseen.length === 0 ? words.everywhere(places) : words.unseen(places);
}

/** Where a slip was made: HTML, since quantities are named in it. */
function whereWords(
  { at, layers, only, of }: SlipWhere,
  html: (id: string) => string,
  depth: number,
): string {
  if (at !== undefined) return words.where.at(html(at));
  if (of !== undefined) return words.where[of];
  const where = layers ? words.where.layers(layers, depth) : '';
  return [where, only ? words.where[only] : ''].filter((part) => part !== '').join(punctuationWords.comma);
}
