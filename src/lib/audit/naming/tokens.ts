import { oneWord, wordsIn } from './words.ts';

/** A piece of a name: a word, digits, or a mark: `/ - + ' * ( ) ,` */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** it stands high, as a layer's number does in W¹₂₁ */
  readonly raised: boolean;
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const loweredDigits = '₀₁₂₃₄₅₆₇₈₉';

/** Marks in the characters of a keyboard. Raised ones keep their `^`. */
const plainMark: Readonly<Record<string, string>> = {
  '⁺': '^+',
  '⁻': '^-',
  '⁽': '^(',
  '⁾': ')',
  '₍': '(',
  '₎': ')',
  '−': '-',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '′': "'",
  '’': "'",
  '‘': "'",
  '⁄': '/',
  '∕': '/',
};

const isDigit = (char: string) => char >= '0' && char <= '9';
const isLetter = (char: string) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
const opens = (char: string) => '([{'.includes(char);
const closes = (char: string) => ')]}'.includes(char);

/** The characters of a name, each one that a keyboard has or a word of its own. */
function characters(name: string): readonly string[] {
  return [...name].flatMap((char) => {
    if (char <= '~') return [char];
    const raised = raisedDigits.indexOf(char);
    if (raised >= 0) return ['^', String(raised)];
    const lowered = loweredDigits.indexOf(char);
    if (lowered >= 0) return ['_', String(lowered)];
    return [...(plainMark[char] ?? char.normalize('NFKD'))];
  });
}

/**
 * A name as tokens, in whatever way it is written: `w₂₁⁽¹⁾`, `w_{21}^{(1)}`, `\partial E/\partial w_5`, `ŷ₁`.
 * @returns nothing where a character stands in no name
 */
export function tokensOf(name: string): readonly Token[] | undefined {
  const chars = characters(name);
  const tokens: Token[] = [];
  // What opened after a ^ and has not closed yet; a ^ before anything else raises only that.
  let depth = 0;
  let next = false;
  const push = (kind: Token['kind'], text: string) => {
    tokens.push({ kind, text, raised: depth > 0 || next });
    next = false;
  };
  for (let i = 0; i < chars.length; ) {
    const char = chars[i] as string;
    let end = i + 1;
    if (isDigit(char)) {
      // ¹² is one number, and so is ₁₂.
      const before = chars[i - 1];
      let digits = char;
      for (; end < chars.length; end++) {
        const further = chars[end] as string;
        const same = further === before && '^_'.includes(further) && isDigit(chars[end + 1] ?? '');
        if (same) digits += chars[++end];
        else if (isDigit(further)) digits += further;
        else break;
      }
      push('number', digits);
    } else if (isLetter(char)) {
      while (end < chars.length && isLetter(chars[end] as string)) end++;
      const raised = depth > 0 || next;
      for (const text of wordsIn(chars.slice(i, end).join('')))
        tokens.push({ kind: text === '-' ? 'mark' : 'word', text, raised });
      next = false;
    } else if (Object.hasOwn(oneWord, char)) push('word', oneWord[char] as string);
    else if (char === '^') next = true;
    else if (depth > 0 || (next && opens(char))) {
      // Brackets around what stands high only say where it ends.
      depth += opens(char) ? 1 : closes(char) ? -1 : 0;
      next = false;
      if ('+*'.includes(char)) tokens.push({ kind: 'mark', text: char, raised: true });
      else if (!opens(char) && !closes(char) && !separates(char)) return undefined;
    } else if ("/-+'*(),".includes(char)) {
      const joins = char === '-' && isName(chars[i - 1]) && isName(chars[i + 1]);
      if (!joins) push('mark', char);
    } else if (!separates(char)) return undefined;
    i = end;
  }
  return tokens;
}

const isName = (char = ' ') => isDigit(char) || isLetter(char);

/** What parts the pieces of a name and says no more; a backslash is TeX's. */
const separates = (char: string) => ' \t\n\u00a0_{}[]$\\.;:'.includes(char);
