/** What has no end tag. */
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const pieces =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<(\/?)([a-z][\w:-]*)(?:"[^"]*"|'[^']*'|[^'">])*?(\/?)>/gi;

/**
 * Puts a sentence below the block that holds the first of something: the paragraph, the table, the figure.
 * @param html   the blocks of a text, one after the other
 * @param first  a piece of HTML by which that is known
 * @returns the text as it was where there is none of it
 */
export function belowFirst(html: string, first: string, sentence: string): string {
  const at = html.indexOf(first);
  if (at === -1) return html;
  let depth = 0;
  for (const { 0: piece, 2: slash, 3: name = '', 4: closed, index } of html.matchAll(pieces)) {
    if (name === '') continue;
    if (slash) depth--;
    else if (!closed && !empty.test(name)) depth++;
    const end = index + piece.length;
    if (depth === 0 && end > at) return html.slice(0, end) + sentence + html.slice(end);
  }
  throw new Error(`belowFirst needs blocks that are closed, got one with ${first} that is not`);
}
