import { codeToHtml, type ShikiTransformer, type ThemedToken } from 'shiki';
import { codeThemes } from './code-themes.ts';

/** How far the further rows of a wrapped line stand behind its own beginning, in letters. */
const HANG = 4;

/** What a line that is wrapped goes on below: the text of a comment or of a stated output, else moved in. */
function hangOf(line: string): number {
  const [beginning = ''] = /^ *(\/\*\*|\*|\/\/ →|\/\/|# )? */.exec(line) ?? [];
  return beginning.trim() === '' ? beginning.length + HANG : beginning.length;
}

/** One of the book's colours in both themes: its variable knows light from dark. */
const inBoth = (colour: string) => ({ '--shiki-light': `var(${colour})`, '--shiki-dark': `var(${colour})` });

/** The light theme's colours of keywords and functions. Other words are plain, and so are signs: a page is no editor. */
const COLOURED_WORDS = ['#A0111F', '#622CBC'];

function isPlain({ content, htmlStyle }: ThemedToken): boolean {
  if (/^\s*[\p{L}_$]/u.test(content)) return !COLOURED_WORDS.includes(htmlStyle?.['--shiki-light'] ?? '');
  return !/[\p{N}'"`]/u.test(content);
}

/**
 * Smaller, and with the book's own meanings: comments are soft, a stated output has the colour of values, a plain token
 * needs no element, and a wrapped line goes on moved in.
 */
const forTheBook: ShikiTransformer = {
  tokens(lines) {
    let output = false;
    for (const line of lines) {
      const text = line.map(({ content }) => content).join('');
      output = text.includes('// →') || (output && text.startsWith('//   '));
      const [first] = line;
      if (first && /^\s*(\/\*\*|\*|\/\/|# )/.test(text))
        line.splice(0, line.length, { ...first, content: text });
      for (const token of line)
        if (/^\s*(\/\/|\/?\*.|\/\*\*|\*\/|# )/.test(token.content))
          token.htmlStyle = inBoth(output ? '--value' : '--soft');
        else if (isPlain(token)) token.htmlStyle = {};
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
    pre.properties.class = 'astro-code';
    pre.properties.style = /--shiki-light:[^;]+;--shiki-dark:[^;]+/.exec(String(pre.properties.style))?.[0];
    // A translator would take a program's words for words.
    pre.properties.translate = 'no';
    const [code] = pre.children;
    if (code?.type !== 'element') return;
    for (const line of code.children)
      if (line.type === 'element')
        line.children = line.children.flatMap((token) =>
          token.type === 'element' && !token.properties.style ? token.children : [token],
        );
  },
};

/** Code in both themes at once, for a page; its text is the source to the letter. */
export function highlight(source: string, lang: 'ts' | 'python' = 'ts'): Promise<string> {
  return codeToHtml(source, {
    lang,
    ...codeThemes,
    mergeSameStyleTokens: true,
    // Without a limit: on a busy machine a line that took longer would be left without its colours.
    tokenizeTimeLimit: 0,
    transformers: [forTheBook],
  });
}
