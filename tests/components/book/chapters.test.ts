import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chapters, neighboursOf } from '../../../src/components/book/chapters.ts';
import { chapterWords } from '../../../src/components/words/chapter.ts';

test('chapters are numbered in reading order, and appendices, which come last, are not', () => {
  const numbers = chapters.map(({ number }) => number);
  const numbered = numbers.filter((number) => number !== undefined);
  expect(numbers.slice(0, numbered.length)).toEqual(numbered.map((_, i) => i + 1));
  expect(numbers.slice(numbered.length).every((number) => number === undefined)).toBe(true);
});

test('every page of the book has a place in it, a title and a file', () => {
  expect(chapters.map(({ slug }) => slug).sort()).toEqual(Object.keys(chapterWords.titles).sort());
  for (const { slug } of chapters)
    expect(
      ['mdx', 'astro'].some((type) => existsSync(`src/pages/${slug}.${type}`)),
      slug,
    ).toBe(true);
});

test('each page leads to the ones before and after it', () => {
  expect(neighboursOf('network').previous).toBeUndefined();
  expect(neighboursOf('forward')).toMatchObject({ previous: { slug: 'sigmoid' }, next: { slug: 'error' } });
  expect(neighboursOf('many-steps').next?.slug).toBe('two-moons');
});
