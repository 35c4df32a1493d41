import { expect, test } from 'vitest';
import { chapters } from '../../../../src/components/book/chapters.ts';
import { readingMinutes } from '../../../../src/components/book/reading-time.ts';
import { minutesOf } from '../../../../src/components/page/teach/minutes.ts';

test('the error: two questions to choose or guess, two numbers to work out, nothing to write', () => {
  const { reading, questions, code, together } = minutesOf('error');
  expect(reading).toBe(readingMinutes(['error']));
  expect(questions).toBe(2 + 2 + 5 + 5);
  expect(code).toBe(0);
  expect(together).toBe(5 * Math.ceil((reading + 14) / 5));
});

test('a function is fifteen minutes, and a chapter is rounded up, never down', () => {
  expect(minutesOf('sigmoid').code).toBe(15);
  for (const { slug, number } of chapters) {
    const { reading, questions, code, together } = minutesOf(slug);
    if (number === undefined) continue;
    expect(together % 5, slug).toBe(0);
    expect(together - (reading + questions + code), slug).toBeGreaterThanOrEqual(0);
    expect(together - (reading + questions + code), slug).toBeLessThan(5);
  }
});
