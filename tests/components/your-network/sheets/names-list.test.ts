import { expect, test } from 'vitest';
import { namesIn } from '../../../../src/components/your-network/sheets/names-list.ts';

test('a name a line, whatever ends the lines; empty ones are none', () => {
  expect(namesIn('Ada\r\n  Grace Hopper \n\n\tKatherine\u00a0 Johnson\r\u2028Émilie\n   \n').names).toEqual([
    'Ada',
    'Grace Hopper',
    'Katherine Johnson',
    'Émilie',
  ]);
  expect(namesIn('  \n\n').names).toEqual([]);
});

test('names in any script stay as they are, markup too: it is text', () => {
  const names = ['محمد الخوارزمي', '吴文俊', 'מרים', '👩🏽‍🏫 Ms Ünal', '<b>Bobby</b> & "Tables"', "O'Neill"];
  expect(namesIn(names.join('\n')).names).toEqual(names);
});

test('what would turn the direction of the sheet, or can’t be seen, is taken out', () => {
  expect(namesIn('\u202eadA\u202c\n\u200f\u2066Grace\u2069\nEmmy\u0000\u0007\n\ufeff').names).toEqual([
    'adA',
    'Grace',
    'Emmy',
  ]);
});

test('a long one is cut between its letters, and more than two hundred are told', () => {
  const { names } = namesIn('👩'.repeat(300));
  expect([...(names[0] as string)]).toEqual(Array.from({ length: 80 }, () => '👩'));
  expect(namesIn('Ada\n'.repeat(200))).toMatchObject({ tooMany: false, names: { length: 200 } });
  expect(namesIn('Ada\n'.repeat(10_000))).toMatchObject({ tooMany: true, names: { length: 200 } });
});
