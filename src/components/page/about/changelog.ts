/** An edition, or a version of one, and what its readers find changed. */
export interface Edition {
  readonly version: string;
  /** what it is called, behind its version */
  readonly name: string;
  readonly changes: readonly { readonly head?: string; readonly text: string }[];
}

/**
 * The editions of CHANGELOG.md, in its order: headings `## 1.2.3, its name`, and below each a list, every change on a line of its
 * own, with what it is about before it in bold where that helps.
 * @throws Error naming a line that is none of these
 */
export function editionsIn(changelog: string): readonly Edition[] {
  const [, ...sections] = changelog.split(/^## /m);
  return sections.map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    const [, version, name] = /^(\d+\.\d+\.\d+), (.+)$/.exec(heading) ?? [];
    if (version === undefined || name === undefined)
      throw new Error(`CHANGELOG.md needs a heading such as "1.2.3, its name", got "${heading}"`);
    const changes = lines
      .filter((line) => line !== '')
      .map((line) => {
        const [, head, text] = /^- (?:\*\*(.+?)\*\* )?(.+)$/.exec(line) ?? [];
        if (text === undefined)
          throw new Error(`CHANGELOG.md needs a change on a line of its own, got "${line}"`);
        return { ...(head !== undefined && { head }), text };
      });
    return { version, name, changes };
  });
}

/** A piece of a change's text, and whether it stands in italics. */
export function piecesOf(text: string): readonly { readonly text: string; readonly isCited: boolean }[] {
  return text
    .split('*')
    .map((text, i) => ({ text, isCited: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
