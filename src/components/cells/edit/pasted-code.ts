// Characters of a printed page that are no code, made code when they are pasted: a minus, a times, curly quotes, anything
// in full width. What stands between quotes or in a comment stays as it is.

/** Text made code, and what was made of what, in the order of its first appearance. */
export interface PastedCode {
  readonly code: string;
  readonly changes: readonly (readonly [from: string, to: string])[];
}

const signs: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '‐': '-',
  '‑': '-',
  '×': '*',
  '·': '*',
  '⋅': '*',
  '÷': '/',
  '∕': '/',
  '≤': '<=',
  '≥': '>=',
  '≠': '!==',
  '。': '.',
  '、': ',',
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
};
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A comment, a string, or one of the characters that are no code: whatever comes first is taken whole. */
const pieces =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(["'])(?:\\.|(?!\1)[^\n\\])*\1?|`(?:\\[\s\S]|[^`\\])*(?:`|$)|“[^”\n]*”|„[^“”\n]*[“”]|‘[^’\n]*’|(?<=\d) ?[×·⋅] ?10([⁻]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|[^\n\t -~]/gu;

/** Makes code of pasted text. Letters of any script are left alone: they may be names. */
export function pastedCode(text: string): PastedCode {
  const changes = new Map<string, string>();
  const changed = (from: string, to: string) => {
    if (from !== to && from.trim() !== '' && !changes.has(from)) changes.set(from, to);
    return to;
  };
  const code = text.replace(pieces, (piece, _quote, minus?: string, power?: string) => {
    if (power !== undefined) {
      const digits = [...power].map((digit) => superscripts.indexOf(digit)).join('');
      return changed(piece.trim(), `e${minus ? '-' : ''}${digits}`);
    }
    const first = piece[0] as string;
    if ('“„‘'.includes(first) && piece.length > 1) {
      const quote = first === '‘' ? "'" : '"';
      const inside = piece.slice(1, -1).replaceAll(quote, `\\${quote}`);
      changed(first, quote);
      changed(piece.at(-1) as string, quote);
      return quote + inside + quote;
    }
    // a comment or a string
    if (/^[/"'`]/.test(piece)) return piece;
    return changed(piece, signs[piece] ?? plain(piece));
  });
  return { code, changes: [...changes] };
}

/** Full width to the width of a keyboard; any space to a space. */
function plain(character: string): string {
  if (/[\uff01-\uff5e]/.test(character)) return character.normalize('NFKC');
  return /\s/.test(character) && character !== '\r' ? ' ' : character;
}
