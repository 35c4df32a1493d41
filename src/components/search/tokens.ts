// What is looked for, cut out of a text: words, numbers, symbols, derivatives, and Chinese by pairs of characters. The book
// and what a reader types go through the same; however a thing is written, its term is one.

/** A term, and the piece of the text that it stands for. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** A letter with what is below it: b22, b₂₂, b_22, b_{22}, zh1. */
const letter = String.raw`[\p{L}--\p{Script=Han}]`;
const part = String.raw`[[\p{L}\p{M}\p{Nd}₀-₉]--\p{Script=Han}]`;
const symbol = String.raw`${letter}(?:${part}|_\{?(?=${part})|\})*`;
const word = String.raw`${letter}${part}*(?:(?:[_'’\-]|_\{)${part}+\}?)*[′″‴'’]*`;
const group = (name: string, pattern: string) => `(?<${name}>${pattern})`;
const pieces = new RegExp(
  [
    // ∂E/∂b22, also without the stroke; in code dE_db22, on a keyboard dE/db22
    [
      String.raw`(?<!\p{L})∂ ?`,
      group('above', symbol),
      String.raw` ?[\/∕⁄]? ?∂ ?`,
      group('below', symbol),
    ].join(''),
    [
      String.raw`(?<![\p{L}\p{Nd}])d`,
      group('over', String.raw`\p{L}[\p{Nd}₀-₉]*`),
      String.raw`[\/_]d`,
      group('under', symbol),
    ].join(''),
    group('han', String.raw`\p{Script=Han}+`),
    group('number', String.raw`\p{Nd}+(?:[.,．]\p{Nd}+)*`),
    group('word', word),
    '[∇⊙∘∑]',
  ].join('|'),
  'gv',
);

const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ϵ: 'epsilon',
  η: 'eta',
  θ: 'theta',
  λ: 'lambda',
  μ: 'mu',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
};

/** Without case, marks and places above or below the line; Greek letters by their names. */
const plain = (text: string) =>
  text
    // a sum and a change are no sigma and no delta
    .replaceAll('Σ', '∑')
    .replaceAll('Δ', '∆')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[α-ϵ]/g, (letter) => greek[letter] ?? letter);

/** The terms of a text, in order. */
export function tokensIn(text: string): readonly Token[] {
  return cut(text, true);
}

/** The terms that a reader's words ask for: one for each piece, the most exact. */
export function termsAsked(text: string): readonly string[] {
  return [...new Set(cut(text, false).map(({ term }) => term))];
}

/** @param isWhole  whether each piece also stands for its parts, by which it can be found */
function cut(text: string, isWhole: boolean): readonly Token[] {
  return [...text.matchAll(pieces)].flatMap(({ 0: piece, index, groups = {} }): readonly Token[] => {
    const { above = groups.over, below = groups.under, han, number, word } = groups;
    const whole = (term: string) => ({ term, start: index, end: index + piece.length });
    if (above !== undefined && below !== undefined) {
      const derivative = whole(`∂${joined(above)}/∂${joined(below)}`);
      return isWhole ? [derivative, whole(joined(below))] : [derivative];
    }
    if (han !== undefined) return pairsOf(han, index, isWhole);
    if (number !== undefined) return [whole(plainNumber(number))];
    if (word === undefined) return [whole(piece)];
    return [...new Set(termsOf(word, isWhole))].map(whole);
  });
}

/** Pairs of neighbours; each by itself too in the book, or where one alone is sought. */
function pairsOf(han: string, from: number, isWhole: boolean): readonly Token[] {
  const letters = [...han];
  const pairs: Token[] = [];
  let at = from;
  for (const [i, letter] of letters.entries()) {
    const next = letters[i + 1];
    const end = at + letter.length;
    if (isWhole || letters.length === 1) pairs.push({ term: letter, start: at, end });
    if (next !== undefined) pairs.push({ term: letter + next, start: at, end: end + next.length });
    at = end;
  }
  return pairs;
}

/** 253,601 and 253601 are one number, 0,444 and 0.444 another. */
function plainNumber(written: string): string {
  const number = plain(written);
  return /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(number)
    ? number.replaceAll(',', '')
    : number.replace(/,(\d+)$/, '.$1');
}

const joined = (written: string) => plain(written).replace(/[_{}]/g, '');

function termsOf(word: string, isWhole: boolean): readonly string[] {
  const [, name = '', primes = ''] = /^(.*?)([′″‴'’]*)$/u.exec(word) ?? [];
  // σ′ on a keyboard is σ'; behind a word it is the end of a quotation.
  if (primes !== '' && plain(name).length <= 5 && (name.length <= 2 || plain(name) === 'sigma'))
    return [`${joined(name)}${'′'.repeat(plain(primes.replaceAll(/['’]/g, '′')).length)}`];
  // b_22, net_{h1}: one symbol
  if (/^\p{L}{1,3}_\{?\p{L}?\p{Nd}+\}?$/u.test(name)) return [joined(name)];
  const bare = name.replace(/['’]s$/u, '').replace(/['’{}]/g, '');
  const parts = bare.split(/[_-]/);
  if (parts.length > 1) return [...parts.map(stem), ...(isWhole ? [plain(parts.join(''))] : [])];
  const humps = isWhole ? bare.split(/(?<=\p{Ll})(?=\p{Lu})/u) : [];
  return [stem(bare), ...(humps.length > 1 ? humps.map(stem) : [])];
}

/** One form for singular and plural, and for -ise and -ize. */
function stem(word: string): string {
  const term = plain(word);
  if (term.length < 4 || /\d/.test(term)) return term;
  return term
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/(?<![sui])s$/, '')
    .replace(/iz(e|ed|er|ing|ation)$/, 'is$1');
}
