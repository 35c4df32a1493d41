// Whatever is typed into a field: a number that the field shows and takes again, or a sentence that says what stays.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limit } from '../../../src/components/setting/limit.ts';
import { readField } from '../../../src/components/setting/read-typed.ts';
import { formatFull } from '../../../src/lib/writing/format.ts';
import { check } from '../../lib/helpers.ts';

const piece = fc.constantFrom(
  ...[
    '0',
    '1',
    '25',
    '999',
    '.',
    ',',
    '-',
    '−',
    '–',
    '+',
    '/',
    '%',
    '‰',
    'e',
    'E-',
    '^',
    '×',
    '·',
    '10',
    '⁻³',
    '½',
    ' ',
  ],
  ...['\u00a0', '\u2009', '٣', '１', '．', "'", '_', '0x', 'Infinity', 'NaN', 'w', '(', '\n', '\0', '\ud800'],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double().map(String),
);

test('is a number or is refused, and what is taken is taken again', () => {
  check(
    fc.tuple(
      text,
      fc.constantFrom('real' as const, 'count' as const),
      fc.double({ min: -9, max: 9, noNaN: true }),
    ),
    ([typed, wanted, kept]) => {
      const read = readField(typed, { name: 'a11', kept, wanted });
      if ('problem' in read) {
        expect(read.problem).toContain(`a11 stays ${formatFull(kept)}.`);
        return;
      }
      expect(Math.abs(read.value)).toBeLessThanOrEqual(limit);
      expect(readField(formatFull(read.value), { name: 'a11', kept, wanted })).toMatchObject({
        value: read.value,
      });
      // What is not said to have been read otherwise is what a program would read.
      if (read.note === '')
        expect(read.value).toBe(Number(typed.trim().replace(/^[−–]/, '-').replace(',', '.')) + 0);
    },
    2000,
  );
});
