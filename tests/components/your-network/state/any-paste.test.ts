// Whatever is pasted: it is read without an error, what found its place is a number of this step, and numbers among
// lines that cannot be read are found all the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idsOf } from '../../../../src/components/your-network/state/numbers.ts';
import { readPaste } from '../../../../src/lib/audit/paste/read-paste.ts';
import { oblong, square } from '../../../lib/audit/paste/networks.ts';
import { check } from '../../../lib/helpers.ts';

const piece = fc.constantFrom(
  ...[
    'w1',
    'a11',
    'dE/db22',
    '∂E/∂b22',
    'W',
    'b1',
    'x',
    ' = ',
    ': ',
    ',',
    ';',
    '\t',
    '\n',
    '\n\n',
    '|',
    '&',
    '\\\\',
    ' ',
  ],
  ...[
    '[',
    ']',
    '[[',
    ']]',
    '(',
    ')',
    '{',
    '}',
    '"',
    '```',
    '0.15',
    '.2',
    '-3',
    '0,35',
    '1e-3',
    '44 %',
    '1/3',
    'nan',
    'Infinity',
  ],
  ...[
    'array(',
    'tensor(',
    'dtype=float32)',
    '\\begin{bmatrix}',
    '\\end{bmatrix}',
    '#',
    '//',
    '->',
    '→',
    '|---|',
    '...',
    '\0',
    '\ud800',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);

test('is read, and what is read can be used', () => {
  check(
    fc.tuple(text, fc.constantFrom(square, oblong)),
    ([pasted, of]) => {
      const { placed, unread } = readPaste(pasted, of);
      const lines = pasted.split(/\r\n|\r|\n|\u2028|\u2029/).length;
      for (const { id, value, line } of placed) {
        expect(id).toMatch(/\w/);
        expect(Number.isFinite(value)).toBe(true);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
      expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
      for (const { line, last } of unread) expect(line <= last && last <= lines).toBe(true);
    },
    2000,
  );
});

test('a number for each quantity, in any order, with prose between', () => {
  const prose = fc.constantFrom('', 'So far so good.', '# the weights', 'wq = 3', 'and 17 more', '---');
  const numbers = fc.shuffledSubarray([...idsOf(square.shape, square.policy)], { minLength: 1 });
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  check(
    fc.tuple(numbers, fc.array(fc.tuple(value, prose), { minLength: 30, maxLength: 30 })),
    ([ids, rest]) => {
      const lines = ids.map((id, at) => `${rest[at]?.[1]}\n${id} = ${rest[at]?.[0]}`);
      const { placed } = readPaste(lines.join('\n'), square);
      const read = Object.fromEntries(placed.map(({ id, value }) => [id, value + 0]));
      expect(read).toEqual(Object.fromEntries(ids.map((id, at) => [id, (rest[at]?.[0] ?? 0) + 0])));
    },
    200,
  );
});
