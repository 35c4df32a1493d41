import { escaped } from '../quantity/tokens.ts';

/** Where a name leads that stands between backticks, if anywhere. */
export type PlaceOf = (name: string) => string | undefined;

/** A line of a doc comment: names between backticks are code, and those of the library lead to what is said of them. */
export function lineHtml(text: string, placeOf: PlaceOf): string {
  return text
    .split(/(`[^`]+`)/)
    .map((piece) => {
      if (!/^`.+`$/.test(piece)) return set(escaped(piece));
      const name = piece.slice(1, -1);
      const place = placeOf(name);
      const code = `<code>${escaped(name)}</code>`;
      return place === undefined ? code : `<a href="${place}">${code}</a>`;
    })
    .join('');
}

/** Indices of one letter low, and powers of e high, as the comment can only hint at: z_j, e^−z. */
function set(text: string): string {
  return text
    .replace(/(?<![\p{L}\d_/])(\p{L}|bias)_([a-z]{1,2})(?!\w)/gu, '$1<sub>$2</sub>')
    .replace(/\be\^(−?(?:\|\w\||\w(?:<sub>\w+<\/sub>)?))/g, 'e<sup>$1</sup>');
}

/** The prose of a doc comment: its paragraphs, and lists of lines that begin with a dash. */
export function proseHtml(prose: string, placeOf: PlaceOf): string {
  const blocks = prose.split(/\n(?:[ \t]*\n)+|\n(?=- )/);
  let html = '';
  for (const block of blocks) {
    const line = lineHtml(block.replace(/^- /, '').replace(/\s+/g, ' '), placeOf);
    if (!block.startsWith('- ')) html += `<p>${line}</p>`;
    else
      html = html.endsWith('</ul>')
        ? `${html.slice(0, -5)}<li>${line}</li></ul>`
        : `${html}<ul><li>${line}</li></ul>`;
  }
  return html;
}
