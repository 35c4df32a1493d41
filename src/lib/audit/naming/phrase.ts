import { type Token, tokensOf } from './tokens.ts';
import { doingOf } from './words.ts';

/** A quantity as it is spelled. */
export interface Spelled {
  /**
   * The words beside its letter, in the order of the alphabet, its letter, and its numbers, a layer's that stands high before the
   * others: `net.h.1`, `w.1.21`. Digits that stand together may be one number or several, so `w.1.2.1` too.
   */
  readonly keys: readonly string[];
  /** as it is after the step */
  readonly renewed: boolean;
}

/**
 * What a name asks for.
 * - `itself`: a quantity
 * - `gradient`, `step`: of it: `grad w5`, `Δw5`
 * - `ratio`: `∂E/∂w5`, `∂out/∂net`, or the part of it that arrives through others
 * - `slope`, `applied`: of a weighted sum: `f'(z)`, `f(z)`
 */
export type Phrase =
  | { readonly asks: 'itself' | 'gradient' | 'step' | 'slope' | 'applied'; readonly of: Spelled }
  | { readonly asks: 'ratio'; readonly of: Spelled; readonly by: Spelled; readonly via: readonly Spelled[] };

/** What a name may ask for, and whether with a minus before it. */
export interface Asked {
  readonly negative: boolean;
  /** more than one where a spelling is used for more than one thing: δ is an error term, and Δw a step */
  readonly phrases: readonly Phrase[];
}

/** Reads a name; it knows how names are written, and no network. */
export function asked(name: string): Asked {
  const tokens = tokensOf(name) ?? [];
  const negative = tokens[0]?.text === '-';
  return { negative, phrases: phrasesOf(negative ? tokens.slice(1) : tokens) };
}

const isWord = (token: Token | undefined, ...words: readonly string[]) =>
  token?.kind === 'word' && words.includes(token.text);
const doing = (token: Token | undefined) => (token?.kind === 'word' ? doingOf.get(token.text) : undefined);
const isMark = (token: Token | undefined, mark: string) => token?.kind === 'mark' && token.text === mark;

function phrasesOf(tokens: readonly Token[]): readonly Phrase[] {
  const [first, second] = tokens;
  const rest = tokens.slice(1);
  if (doing(first) === 'idle') return phrasesOf(rest);
  const of = (asks: Exclude<Phrase['asks'], 'ratio'>, part: readonly Token[]): readonly Phrase[] => {
    const spelled = spelledOf(part);
    return spelled ? [{ asks, of: spelled }] : [];
  };
  if (isWord(first, 'grad')) return of('gradient', rest);
  if (isWord(tokens.at(-1), 'grad')) return of('gradient', tokens.slice(0, -1));
  if (isWord(first, 'step')) return of('step', isWord(second, 'in') ? rest.slice(1) : rest);
  if (isWord(tokens.at(-1), 'step')) return of('step', tokens.slice(0, -1));
  if (doing(first) === 'applied' && isMark(tokens.at(-1), ')')) {
    const open = tokens.findIndex((token) => isMark(token, '('));
    const primed = tokens.slice(0, open).some((token) => isMark(token, "'"));
    return of(primed ? 'slope' : 'applied', tokens.slice(open + 1, -1));
  }
  if (doing(first) !== 'differential' && !isWord(first, 'delta')) return of('itself', tokens);
  const ratio = ratioOf(rest);
  if (ratio) return [ratio];
  if (isWord(first, 'delta')) return [...of('itself', tokens), ...of('step', rest)];
  // d2 is how δ² is typed.
  if (second?.kind === 'number') return of('itself', [{ ...first, text: 'delta' } as Token, ...rest]);
  return of('gradient', rest);
}

/** What stands behind the first d: `E/dw5`, or without a line between, `E dw5`. */
function ratioOf(tokens: readonly Token[]): Phrase | undefined {
  const line = tokens.findIndex((token) => isMark(token, '/'));
  const second = tokens.findIndex((token, i) => i > line && doing(token) === 'differential');
  const start = line >= 0 && isWord(tokens[line + 1], 'delta') ? line + 1 : second;
  if (start < 1 || (line >= 0 && start !== line + 1)) return undefined;
  const [below, ...through] = partedBy(tokens.slice(start + 1), (token) => isWord(token, 'via'));
  const of = spelledOf(withoutArguments(tokens.slice(0, line >= 0 ? line : start)));
  const by = spelledOf(below ?? []);
  const via = through
    .flatMap((part) => partedBy(part, (token) => isMark(token, ',')))
    .map((part) => spelledOf(part));
  return of && by && via.every((one) => one !== undefined) ? { asks: 'ratio', of, by, via } : undefined;
}

/** E for E(w, b): what an error depends on is no part of its name. */
function withoutArguments(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex((token) => isMark(token, '('));
  const inside = tokens.slice(open + 1, -1);
  const areLetters = inside.every((token) => token.kind === 'word' || isMark(token, ','));
  return open > 0 && isMark(tokens.at(-1), ')') && areLetters ? tokens.slice(0, open) : tokens;
}

function partedBy(tokens: readonly Token[], at: (token: Token) => boolean): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens)
    if (at(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  return parts;
}

/** What counts steps: w(t + 1) is the weight after the step, w(t) the one before. */
const counters = ['t', 'n', 'k'];

/** One quantity; nothing where something stands in it that stands in none. */
function spelledOf(tokens: readonly Token[]): Spelled | undefined {
  const beside: string[] = [];
  const items: string[] = [];
  const high: string[] = [];
  let renewed = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const [next, afterNext] = [tokens[i + 1], tokens[i + 2]];
    if (token.raised && isWord(token, ...counters)) {
      renewed ||= isMark(next, '+');
      i += isMark(next, '+') ? 2 : 0;
    } else if (token.kind === 'number') (token.raised ? high : items).push(token.text);
    else if (token.kind === 'word') {
      const what = doing(token);
      if (what === 'renewed') renewed = true;
      else if (what === 'beside') beside.push(token.text);
      else if (what === undefined || what === 'applied' || token.text === 'd') items.push(token.text);
      else if (what !== 'idle') return undefined;
    } else if (token.text === '(' && isWord(next, ...counters)) {
      renewed ||= isMark(afterNext, '+');
      i = tokens.findIndex((one, at) => at > i && isMark(one, ')'));
      if (i < 0) return undefined;
    } else if (token.text === '(' && next?.kind === 'number' && isMark(afterNext, ')')) {
      high.push(next.text);
      i += 2;
    } else if (token.text === "'" || (token.text === '*' && token.raised)) renewed = true;
    else if (token.text === '+' && (token.raised || next === undefined)) renewed = true;
    else if (!'(),'.includes(token.text)) return undefined;
  }
  const letter = items.findIndex((item) => !isNumber(item));
  const ordered = [...items.slice(0, letter + 1), ...high, ...items.slice(letter + 1)];
  const split = ordered.flatMap((item) => (isNumber(item) ? [...item] : [item]));
  const words = beside.sort();
  return { keys: [...new Set([ordered, split].map((all) => [...words, ...all].join('.')))], renewed };
}

const isNumber = (item: string) => item >= '0' && item < ':';
