import { tokensIn } from './tokens.ts';

/** A piece of a text, and whether it is one of the words that were found. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** How many characters of a place are shown, and how many of them before the first word found. */
const length = 180;
const before = 40;

/** The part of a text in which most of the terms stand, with them told apart. */
export function excerpt(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const found = tokensIn(text).filter(({ term }) => terms.has(term));
  let best = { from: 0, count: 0 };
  for (const { start } of found) {
    const from = Math.max(0, start - before);
    const inside = found.filter((token) => token.start >= from && token.end <= from + length);
    const count = new Set(inside.map(({ term }) => term)).size;
    if (count > best.count) best = { from, count };
  }
  const from = best.from === 0 ? 0 : wordFrom(text, best.from);
  const last = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length);
  const to = last > from ? last : from + length;
  const cut = (isCut: boolean): Piece[] => (isCut ? [{ text: '…', isFound: false }] : []);
  return [...cut(from > 0), ...told(text.slice(from, to), terms), ...cut(to < text.length)];
}

/** A text in pieces: what was found, and what stands between. */
export function told(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const upTo = (to: number, isFound: boolean) => {
    const last = pieces.at(-1);
    // What overlaps or touches is one: the pairs of a Chinese word.
    if (to > at && last?.isFound === isFound)
      pieces[pieces.length - 1] = { text: last.text + text.slice(at, to), isFound };
    else if (to > at) pieces.push({ text: text.slice(at, to), isFound });
    at = Math.max(at, to);
  };
  for (const { term, start, end } of tokensIn(text)) {
    if (!terms.has(term)) continue;
    upTo(start, false);
    upTo(end, true);
  }
  upTo(text.length, false);
  return pieces;
}

/** Where the next word begins; Chinese has no spaces, and needs none. */
function wordFrom(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space - at > before / 2 ? at : space + 1;
}
