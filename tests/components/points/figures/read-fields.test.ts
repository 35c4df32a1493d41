import { expect, test } from 'vitest';
import { readDeviation, readSymmetryField } from '../../../../src/components/points/figures/read-fields.ts';
import type { SymmetryStart } from '../../../../src/components/points/figures/symmetry-run.ts';

const start = (how: SymmetryStart['how'], scale = 0.5): SymmetryStart => ({ how, width: 4, scale });

test('units are whole numbers from 2 to 8', () => {
  expect(readSymmetryField('width', ' 8 ', start('constant'))).toBe(8);
  for (const text of ['1', '9', '2.5', ''])
    expect(readSymmetryField('width', text, start('constant'))).toBe(
      'The figure takes a whole number of units from 2 to 8. It stays 4.',
    );
});

test('a constant may be negative, a deviation not', () => {
  expect(readSymmetryField('scale', '−1,5', start('constant'))).toBe(-1.5);
  expect(readSymmetryField('scale', '-1', start('normal'))).toBe(
    'A deviation lies between 0 and 5 here. It stays 0.5.',
  );
  expect(readSymmetryField('scale', '6', start('constant', -2))).toBe(
    'A constant lies between −5 and 5 here. It stays −2.',
  );
});

test('what is no number is named', () => {
  expect(readSymmetryField('scale', 'abc', start('constant'))).toMatch(/^“abc” is no number\. A constant/);
  expect(readDeviation('abc', 1)).toMatch(/^“abc” is no number\. A deviation .* It stays 1\.$/);
});

test('a deviation of the deep networks lies from 0 on', () => {
  expect(readDeviation('0', 1)).toBe(0);
  expect(readDeviation('2.5', 1)).toBe(2.5);
  expect(readDeviation('-1', 1)).toBe('A deviation lies between 0 and a billion here. It stays 1.');
});
