import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chapters } from '../../src/components/book/chapters.ts';
import { partsOf } from '../../src/components/listing/twin/parts.ts';

const sources = globSync('src/**/*.{mdx,astro,svelte,ts}').sort();

const number = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
/** A chapter by its number, or by where it stands: a word that turns false when the list of chapters changes. */
const typed = new RegExp(
  String.raw`\bchapters?\s+${number}\b|\b(?:next|last|previous) chapter\b|\bchapter (?:before|after)\b|第\s*[\d一二三四五六七八九十]+\s*章`,
  'gi',
);

/** A sentence for each: where it stands, and what to write in its place. */
function typedIn(source: string, file: string): string[] {
  return source
    .split('\n')
    .flatMap((line, i) =>
      (line.match(typed) ?? []).map(
        (found) =>
          `${file}:${i + 1}: "${found}" is typed. In a page write <Chapter of="SLUG" />; elsewhere say what the chapter is about.`,
      ),
    );
}

describe('a chapter’s number is never typed', () => {
  test.each([
    ['a number', 'as chapter 7 says'],
    ['several', 'Chapters 3 to 6 did that'],
    ['a number in letters', 'see Chapter four.'],
    ['a place', 'that is the [next chapter](/hidden-layer/)'],
    ['another language', '见第 7 章'],
  ])('%s is found, and its line and the remedy are said', (_, line) => {
    const [said, ...more] = typedIn(`one\n${line}`, 'src/pages/a.mdx');
    expect(said).toMatch(/^src\/pages\/a\.mdx:2: ".+" is typed\. .*<Chapter of="SLUG" \/>/);
    expect(more).toEqual([]);
  });

  test.each(['the chapters of this book', 'a chapter on one neuron', '<Chapter of="error" />'])(
    '%s is not',
    (line) => expect(typedIn(line, 'src/pages/a.mdx')).toEqual([]),
  );

  test('in any source', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.flatMap((file) => typedIn(readFileSync(file, 'utf8'), file))).toEqual([]);
  });
});

test('the NumPy twin names each chapter as the list of chapters does', () => {
  const program = readFileSync('src/components/listing/twin/twin.py', 'utf8');
  const listed = new Map(chapters.map(({ number, title }) => [number, title]));
  const parts = [...partsOf(program)].filter(([number]) => number > 0);
  expect(parts.length).toBeGreaterThan(5);
  for (const [number, part] of parts)
    expect(part.split('\n')[0]).toBe(`# Chapter ${number}. ${listed.get(number)}`);
});
