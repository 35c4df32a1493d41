import { cellOf, commaIn, isNumber, piecesOf } from './cells.ts';
import type { Cell, Item, PasteProblem } from './pasted.ts';

/** Whether a text is a name that means something. */
export type IsName = (text: string) => boolean;

/** What a line gave: what was found in it, what was not understood, and a name that waits for what the next lines hold. */
export interface LineRead {
  readonly items: readonly Item[];
  readonly problems: readonly PasteProblem[];
  readonly waiting?: string;
}

/** What stands between a name and its number. */
const sign = /\s*(?::=|<-|[=:≈≅←→]+)\s*/;
export const hasSign = (line: string): boolean => sign.test(line);

/** Longer than any name; a search for one in a longer text would only take time. */
const longest = 80;

/**
 * A line with names and numbers and a sign between them: one or several, `w1 = .15, w2 = .2`, in a sentence, a list without
 * brackets, or the last number of a computation, `net = .15·.05 + .35 = .3775`.
 */
export function readAssignments(line: string, at: number, isName: IsName): LineRead {
  const parts = line.split(sign);
  const items: Item[] = [];
  const problems: PasteProblem[] = [];
  let name = nameIn(parts[0] ?? '', isName);
  const take = (text: string) => {
    const item = numbersOf(text, at);
    if (item) items.push({ ...item, name });
    return item !== undefined;
  };
  for (const part of parts.slice(1, -1)) {
    if (isUnclear(part, isName)) return { items, problems: [...problems, { reason: 'not understood' }] };
    const split = beforeName(part, isName);
    if (split === undefined) {
      // Update: w5+ = …; or a step of a computation
      if (!isName(name)) name = nameIn(part, isName);
      continue;
    }
    if (!take(split.before)) problems.push(problemOf(name, split.before));
    name = nameIn(split.name, isName);
  }
  const last = parts.at(-1) ?? '';
  if (take(last)) return { items, problems };
  if (last === '') return { items, problems, waiting: name };
  // A sentence with a colon in it is prose.
  if (!isName(name)) {
    const why = /\p{N}/u.test(last) ? 'not understood' : 'no number';
    return { items, problems: [...problems, { reason: why }] };
  }
  return { items, problems: [...problems, problemOf(name, last)] };
}

function problemOf(name: string, typed: string): PasteProblem {
  const { problem } = cellOf(typed, 0);
  if (name === '' || problem === undefined) return { reason: 'not understood' };
  return { reason: 'not a number', typed: typed.slice(0, longest), problem };
}

/** A number, or several without brackets; behind it a remark may stand. */
function numbersOf(text: string, line: number): Omit<Item, 'name'> | undefined {
  const typed = text
    .trim()
    .replace(/[,;]+$/, '')
    .trim();
  const alone = (cell: Cell) => ({ line, rows: [[cell]], form: 'number' }) as const;
  if (isNumber(typed)) return alone(cellOf(typed, line));
  const [comma, doubtful] = commaIn(typed);
  const pieces = piecesOf(typed, comma);
  if (pieces.length > 1 && pieces.length <= 100 && pieces.every(isNumber))
    return { line, rows: [pieces.map((piece) => cellOf(piece, line, doubtful))], form: 'list' };
  const number = /^([^\s(]+?)\s*[,;]?\s*(?:(\(\p{L}[^()]*\))|(?=[\s(,;])(\D*))$/u.exec(typed);
  const [, first = '', aside = '', words = ''] = number ?? [];
  // A sign between numbers makes it a computation; a hyphen in a word does not.
  const isRemark = aside !== '' || (words !== '' && !/[-+*/×·^=]/.test(words.replace(/\p{L}-\p{L}/gu, '')));
  return isRemark && isNumber(first) ? alone(cellOf(first, line)) : undefined;
}

interface Cut {
  /** a number, or anything else */
  readonly before: string;
  /** what parts it from the name */
  readonly gap: string;
  /** of what comes next */
  readonly name: string;
}

/** What a name begins with that nobody knows, and no computation has: 0.4 - 0.5 * 0.1 has no name in it. */
const unknown = /^[-−]?["'\\]?[\p{L}∂∆∇](?!.*[+*÷×·⋅].)/u;

/** Where a number ends and the name of the next one begins; nothing in a step of a computation. */
function beforeName(part: string, isName: IsName): Cut | undefined {
  const gaps = [...part.slice(-2 * longest).matchAll(/[\s,;|]+(?=[\p{L}∂∆∇\\"'(−-])/gu)];
  const from = Math.max(0, part.length - 2 * longest);
  const cuts = gaps.map(({ index, 0: gap }) => ({
    before: part.slice(0, from + index),
    gap,
    name: part.slice(from + index + gap.length),
  }));
  const known = cuts.find((cut) => isName(cut.name) && !isTerm(cut, isName) && !isFactor(cut, isName));
  if (known) return known;
  // A name that nobody knows still ends the number before it, and is told with its own.
  return cuts.find(({ before, name }) => isNumber(before.replace(dashBehind, '')) && unknown.test(name));
}

const arithmetic = /[+*/÷×·⋅^]$/;
const term = /^[-−–]\s|^[+*/÷×·⋅^]|^[^(]*\)/;
const dash = /^(?:(.*)\s)?[-−–]$/;
const dashBehind = /[–—]$/;

/**
 * Whether a name is part of a computation: a sign of arithmetic stands before it, as in w1 * i1 and t1 - o1, or a bracket is closed
 * in it that it does not open. A dash behind other words is no minus.
 */
function isTerm({ before, name }: Pick<Cut, 'before' | 'name'>, isName: IsName): boolean {
  if (arithmetic.test(before) || term.test(name)) return true;
  const [, left] = dash.exec(before) ?? [];
  return left !== undefined && (isNumber(left) || isName(nameIn(left, isName)));
}

/** Whether a space alone parts a name from something that is multiplied by it: x1 w1 + x2 w2. */
const isFactor = ({ before, gap }: Cut, isName: IsName): boolean =>
  gap.trim() === '' && !numbersOf(before, 0) && (isName(before) || /[+*/÷×·⋅]|\s[-−]\s/.test(before));

const minus = /^(\S+)\s+[-−]\s+(.*)$/;

/** 0.15 - w2 is a step of a computation, or a number and the next one’s name behind a dash. */
function isUnclear(part: string, isName: IsName): boolean {
  const found = minus.exec(part);
  return found !== null && isNumber(found[1] as string) && isName(found[2] as string);
}

/** The name at the end of a text: all of it, or its last words, if they mean something. */
export function nameIn(text: string, isName: IsName): string {
  const all = text
    .trim()
    .replace(/^[,;|.\s]+/, '')
    .replace(/^(?:self|this|model|net)\./, '')
    .replace(/\s+(?:is|are|equals)$/, '');
  if (isName(all)) return all;
  const end = all.slice(-longest);
  for (const { index, 0: gap } of end.matchAll(/[\s,;|]+/g)) {
    const name = end.slice(index + gap.length);
    // What stands in brackets is a remark: δ (output)
    if (!name.startsWith('(') && isName(name) && !isTerm({ before: end.slice(0, index), name }, isName))
      return name;
  }
  return all;
}
