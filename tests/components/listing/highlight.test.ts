import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { highlight } from '../../../src/components/listing/highlight.ts';

const entities: Readonly<Record<string, string>> = { '&#x3C;': '<', '&#x26;': '&' };
const textOf = (html: string) =>
  html.replace(/<[^>]+>/g, '').replace(/&#x[0-9A-F]+;/g, (code) => entities[code] ?? code);

test.each([...globSync('src/cells/**/*.ts'), 'src/lib/network/backward.ts', 'src/lib/trace/trace.ts'])(
  'the text of %s is its source to the letter',
  async (file) => {
    const source = readFileSync(file, 'utf8').trimEnd();
    expect(textOf(await highlight(source))).toBe(source);
  },
);

test('so is that of the twin in Python', async () => {
  const source = readFileSync('src/components/listing/twin/twin.py', 'utf8').trimEnd();
  const html = await highlight(source, 'python');
  expect(textOf(html)).toBe(source);
  const comments = source.match(/^ *# .*$/gm) ?? [];
  expect(comments.length).toBeGreaterThan(9);
  expect(html.match(/var\(--soft\)[^>]*> *# /g)?.length).toBeGreaterThanOrEqual(comments.length);
});

test('comments are soft, what a cell states has the colour of values, signs have none', async () => {
  const html = await highlight(
    '/** a\n * @param b  c */\nconst x = f(2 * 3); // d\ng(x); // → 1\n//   2\n// e\n//   f',
  );
  const colours = [...html.matchAll(/style="--shiki-light:([^;]+);[^"]*"(?: translate="no")?>([^<]*)</g)].map(
    ([, colour, text]) => [text, colour],
  );
  expect(html).toMatch(/^<pre [^>]*translate="no"/);
  expect(colours).toEqual([
    ['', '#0e1116'],
    ['/** a', 'var(--soft)'],
    [' * @param b  c */', 'var(--soft)'],
    ['const', '#A0111F'],
    [' f', '#622CBC'],
    ['2', '#023B95'],
    [' 3', '#023B95'],
    ['// d', 'var(--soft)'],
    ['g', '#622CBC'],
    ['// → 1', 'var(--value)'],
    ['//   2', 'var(--value)'],
    ['// e', 'var(--soft)'],
    ['//   f', 'var(--soft)'],
  ]);
});

test('a wrapped line goes on below its own text', async () => {
  const html = await highlight('  a;\n// → 1\n * b\nc;');
  expect([...html.matchAll(/class="line"(?: style="--hang:(\d)")?/g)].map(([, hang]) => hang)).toEqual([
    '6',
    '5',
    '3',
    undefined,
  ]);
});
