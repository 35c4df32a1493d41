import { expect, test } from 'vitest';
import { highlight } from '../../src/components/highlight.ts';

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9A-F]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

const coloured = (html: string) =>
  [...html.matchAll(/<span style="[^"]*">([^<]*)</g)].map(([, word]) => word);

const sources = {
  ts: "const a = b;\n\n// why\nexport function c() {\n  return a < 1 && 'less';\n}",
  python: '# why\ndef c(a):\n    return a < 1 and "less"',
} as const;

test.each(['ts', 'python'] as const)('highlighted %s keeps every character of the source', async (lang) => {
  expect(textOf(await highlight(sources[lang], lang))).toBe(sources[lang]);
});

test('a word has an element where it has a colour of its own, and only there', async () => {
  const words = coloured(await highlight(sources.ts)).map((word) => word?.trim());
  for (const word of ['const', '// why', 'export function', 'return']) expect(words).toContain(word);
  for (const plain of ['b;', 'b', '{', '}']) expect(words).not.toContain(plain);
});
