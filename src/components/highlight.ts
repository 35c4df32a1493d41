import { codeToHtml, type ShikiTransformer } from 'shiki';
import { codeThemes } from './code-themes.ts';

/** How far the further rows of a wrapped line stand behind its own beginning, in letters. */
const HANG = 4;

/** What a line that is wrapped goes on below: the text of a comment or of a stated output, else moved in. */
function hangOf(line: string): number {
  const [beginning = ''] = /^ *(\/\*\*|\*|\/\/ →|\/\/)? */.exec(line) ?? [];
  return beginning.trim() === '' ? beginning.length + HANG : beginning.length;
}

/** Colours in place of a token's own, in both themes. */
const OUTPUT = { '--shiki-light': 'var(--value)', '--shiki-dark': 'var(--value)' };

/**
 * Smaller, and with the book's own meanings: a token in the colour of plain text needs no element, a stated output has
 * the colour of values, and a wrapped line goes on moved in.
 */
const forTheBook: ShikiTransformer = {
  tokens(lines) {
    let output = false;
    for (const line of lines) {
      const text = line.map(({ content }) => content).join('');
      output = text.includes('// →') || (output && text.startsWith('//   '));
      const comment = line.at(-1);
      if (output && comment) comment.htmlStyle = OUTPUT;
    }
  },
  line(node) {
    const text = node.children.flatMap((token) => ('children' in token ? token.children : []));
    const content = text.map((part) => ('value' in part ? part.value : '')).join('');
    const hang = hangOf(content);
    if (hang !== HANG) node.properties.style = `--hang:${hang}`;
  },
  root(root) {
    const [pre] = root.children;
    if (pre?.type !== 'element') return;
    // It wraps, so there is nothing to scroll.
    delete pre.properties.tabindex;
    const plain = /--shiki-light:[^;]+;--shiki-dark:[^;]+/
      .exec(String(pre.properties.style))?.[0]
      .toLowerCase();
    pre.properties.class = 'astro-code';
    pre.properties.style = plain;
    const [code] = pre.children;
    if (code?.type !== 'element') return;
    for (const line of code.children)
      if (line.type === 'element')
        line.children = line.children.flatMap((token) =>
          token.type === 'element' && String(token.properties.style).toLowerCase() === plain
            ? token.children
            : [token],
        );
  },
};

/** Code in both themes at once, for a page; its text is the source to the letter. */
export function highlight(source: string, lang: 'ts' | 'python' = 'ts'): Promise<string> {
  return codeToHtml(source, { lang, ...codeThemes, mergeSameStyleTokens: true, transformers: [forTheBook] });
}
