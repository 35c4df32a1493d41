// A paste as long as a book is read in a moment, or told to be too long.
import { describe, expect, test } from 'vitest';
import { readPaste } from '../../../../src/lib/audit/paste/read-paste.ts';
import { square } from './networks.ts';

describe('ten thousand lines', () => {
  const many = (line: (i: number) => string) => Array.from({ length: 10_000 }, (_, i) => line(i)).join('\n');
  test.each([
    ['prose', many((i) => `Line ${i}: the quick brown fox jumps over the lazy dog, and ${i} more`)],
    ['names that nobody uses', many((i) => `name${i} = 0.${i}`)],
    ['open brackets', many((i) => `[ x${i}`)],
    ['open matrices', many(() => '\\begin{pmatrix} 1 & 2')],
    ['rows of numbers', many(() => '0.1 0.2')],
    ['a name again and again', many(() => 'w5 = 0.1')],
  ])(
    '%s, and one that is right',
    (_, text) => {
      const { placed } = readPaste(`w1 = 0.15\n\n${text}\n\nw2 = 0.2`, square);
      expect(placed.map(({ id }) => id).filter((id) => id !== 'b11')).toEqual(['a11', 'a21']);
      expect(placed.at(-1)).toMatchObject({ line: 10_004 });
    },
    60_000,
  );

  test('a line of a million characters is told, not read', () => {
    const { placed, unread } = readPaste(`w1 = 0.15\n${'w2 = 0.2, '.repeat(100_000)}`, square);
    expect(placed).toHaveLength(1);
    expect(unread).toEqual([{ line: 2, last: 2, why: { reason: 'too long' } }]);
  });
});
