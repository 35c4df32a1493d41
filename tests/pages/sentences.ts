// The sentences of a chapter's source: tags read as what they name, so that a sentence is found again by its beginning.
import { globSync } from 'node:fs';

export interface Sentence {
  /** `<S of="b22" />` reads b22, `<N of="E" />` [E], a claim {its name} */
  readonly text: string;
  /** whether a number of it lives, or of the lines that it announces, or of what it is the caption of */
  readonly isLive: boolean;
}

export const chapterFiles = globSync('src/pages/**/*.mdx')
  .sort()
  .map((file) => ({ file, slug: file.replaceAll('\\', '/').replace(/^src\/pages\/|\.mdx$/g, '') }));

const liveLine = /^<(Numbers|LineTable|StepsTable|StepTable)\b(?![^>]*\bfixed\b)/;

export function sentencesIn(source: string): readonly Sentence[] {
  const blocks = source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/\$\$[\s\S]*?\$\$/g, '')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => !/^(import|export)\b/.test(block));
  // Chapters over many points have figures and no numbers that live.
  const isLive = /<N\b(?![^>]*\bfixed\b)/.test(source);
  return blocks.flatMap((block, i) => {
    const sentences = split(readable(block)).map((text) => ({ text, isLive: text.includes('[') }));
    const last = sentences.at(-1);
    if (last && liveLine.test(blocks[i + 1] ?? ''))
      sentences[sentences.length - 1] = { ...last, isLive: true };
    // A caption belongs to what it stands below or above: to numbers that live, unless they are fixed.
    const captions =
      isLive && /^<(LineTable|StepsTable|Network|Figure)\b/.test(block) && !/\bfixed\b/.test(block)
        ? [...block.matchAll(/caption="([^"]*)"/g)].flatMap(([, text = '']) => split(text))
        : [];
    return [...sentences, ...captions.map((text) => ({ text, isLive: true }))];
  });
}

function readable(block: string): string {
  return block
    .replace(/(?<!=)\{(?!#)(?:[^{}]|\{[^{}]*\})*\}/g, '…')
    .replace(/<When claim="([^"]*)">[\s\S]*?<\/When>/g, '{$1}')
    .replace(/<(?:N)\b[^>]*?\bof="([^"]*)"[^>]*?\/>/g, (tag, of) => (/\bfixed\b/.test(tag) ? of : `[${of}]`))
    .replace(/<(?:S|Printed|Chapter)\b[^>]*?\bof="([^"]*)"[^>]*?\/>/g, '$1')
    .replace(/<[A-Z]\w*\b(?:\{[^}]*\}|"[^"]*"|[^>"{])*>|<\/?[a-z]+\b[^>]*>|<\/[A-Z]\w*>/g, ' ')
    .replace(/[*`]|\{#[^}]*\}/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:?!])/g, '$1')
    .trim();
}

function split(text: string): string[] {
  return text.split(/(?<=[.?!])\s+(?=\S)/).filter((sentence) => /\p{L}/u.test(sentence));
}
