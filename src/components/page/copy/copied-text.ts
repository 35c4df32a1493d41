// A piece of a page as plain text.

/** The parts of a tree that its text is made from: what a document has, and what a test can write down. */
export interface Piece {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly nodeName: string;
  readonly childNodes: Iterable<Piece>;
  readonly classList?: { readonly contains: (name: string) => boolean };
  readonly hasAttribute?: (name: string) => boolean;
  readonly textContent: string | null;
}

const lines =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|CAPTION|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|H1|H2|H3|H4|LI|MAIN|OL|P|PRE|SECTION|SUMMARY|TABLE|TR|UL)$/;
const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'SELECT']);

/**
 * What is copied, as text: formulas as TeX between dollars, each once; lines and cells apart; a hyphen for each minus,
 * for the text may become code. A number by itself is written as code writes it: `-6.46e-16`.
 */
export function copiedText(piece: Piece | string): string {
  const text = (typeof piece === 'string' ? piece : textOf(piece))
    .replace(/[^\S\n\t\u00a0]+/g, ' ')
    .replace(/[ \t]*\n[ \n]*/g, '\n')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\ue000', '\n')
    .replaceAll('−', '-')
    .trim();
  const number = /^(-?[\d.]+) × 10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(text);
  if (number === null) return text;
  const [, mantissa, minus, raised = ''] = number;
  const power = [...raised].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('');
  return `${mantissa}e${minus && '-'}${power}`;
}

function textOf(piece: Piece): string {
  if (piece.nodeType === 3) return (piece.nodeValue ?? '').replace(/[^\S\u00a0]+/g, ' ');
  const name = piece.nodeName.toUpperCase();
  const is = (className: string) => piece.classList?.contains(className) ?? false;
  if (unseen.has(name) || is('visually-hidden') || piece.hasAttribute?.('hidden')) return '';
  if (is('katex-display') || is('katex')) {
    const tex = texOf(piece);
    const dollars = is('katex') ? '$' : '$$';
    if (tex !== undefined) return dollars + plainTex(tex) + dollars;
  }
  // Code keeps its spaces and lines.
  if (name === 'PRE') return `\n${piece.textContent?.replaceAll(' ', '\u00a0').replaceAll('\n', '\ue000')}\n`;
  const inside = [...piece.childNodes].map(textOf).join('');
  if (name === 'SUP') return `^${inside}`;
  if (name === 'TD' || name === 'TH') return `${inside.trim()}\t`;
  return lines.test(name) ? `\n${inside}\n` : inside;
}

/** The TeX that a formula was made from, which stands in it for those who can't see it. */
function texOf(piece: Piece): string | undefined {
  if (piece.nodeName.toLowerCase() === 'annotation') return piece.textContent ?? '';
  for (const child of piece.childNodes) {
    const tex = texOf(child);
    if (tex !== undefined) return tex;
  }
  return undefined;
}

/** TeX without what only this book's formulas have: which quantity a part is, and its colour. */
export function plainTex(tex: string): string {
  const own = /\\htmlData\{[^}]*\}\{|\\(?:val|par|tgt|grad)\{/.exec(tex);
  if (own === null) return tex;
  const from = own.index + own[0].length;
  let depth = 1;
  let end = from;
  while (end < tex.length && depth > 0) {
    if (tex[end] === '{') depth++;
    if (tex[end] === '}') depth--;
    end++;
  }
  return plainTex(tex.slice(0, own.index) + tex.slice(from, end - 1) + tex.slice(end));
}
