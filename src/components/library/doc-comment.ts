/** What a doc comment says, part by part. */
export interface DocComment {
  /** paragraphs, and lists whose items begin with a dash, as they were written */
  readonly prose: string;
  readonly params: readonly { readonly name: string; readonly text: string }[];
  readonly returns: string;
  readonly throws: readonly string[];
  readonly examples: readonly string[];
  /** of use in the library and in the book, and promised to nobody else */
  readonly isInternal: boolean;
}

/** Takes a doc comment apart, from its two stars to its end. */
export function readDocComment(comment: string): DocComment {
  const lines = comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  const parts: { readonly tag: string; readonly lines: string[] }[] = [{ tag: '', lines: [] }];
  for (const line of lines) {
    const [, tag, text = ''] = /^\s*@(\w+) ?(.*)$/.exec(line) ?? [];
    if (tag === undefined) parts.at(-1)?.lines.push(line);
    else parts.push({ tag, lines: [text] });
  }
  const texts = (tag: string) =>
    parts.flatMap((part) => (part.tag === tag ? [part.lines.join('\n').trim()] : []));
  const flowing = (text: string) => text.replace(/\s+/g, ' ');
  return {
    prose: texts('')[0] ?? '',
    params: texts('param').map((text) => {
      const [, name = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
      return { name, text: flowing(rest) };
    }),
    returns: flowing(texts('returns')[0] ?? ''),
    throws: texts('throws').map(flowing),
    examples: texts('example'),
    isInternal: texts('internal').length > 0,
  };
}
