import { expect, test } from 'vitest';
import { chapters } from '../../../src/components/book/chapters.ts';
import { readingMinutes, wordsIn } from '../../../src/components/book/reading-time.ts';

test('only what is read is counted', () => {
  const page = `---
layout: ../components/Layout.astro
question: Not counted?
---
import { N } from '../components/chapter.ts';

export const own = 3;

## Two words {#two}

The error is <N of="E" />, and $x_1$ {own} don’t count.

$$
\\alpha = 1
$$
`;
  // Two words The error is and don’t count
  expect(wordsIn(page)).toBe(8);
});

test('every chapter takes its time, and the book as long as its chapters', () => {
  const numbered = chapters.filter(({ number }) => number !== undefined).map(({ slug }) => slug);
  const each = numbered.map((slug) => readingMinutes([slug]));
  for (const [i, minutes] of each.entries()) expect(minutes, numbered[i]).toBeGreaterThan(3);
  expect(readingMinutes(numbered)).toBeCloseTo(
    each.reduce((sum, minutes) => sum + minutes, 0),
    9,
  );
});
