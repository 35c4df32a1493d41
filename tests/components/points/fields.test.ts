import { describe, expect, test } from 'vitest';
import { nudged, readField } from '../../../src/components/points/fields.ts';
import type { FieldName } from '../../../src/components/words/vocabulary.ts';

describe('what stands in a field', () => {
  test.each<[FieldName, string, number]>([
    ['samples', '2000', 2000],
    ['samples', ' 2,000 ', 2000],
    ['samples', '1e3', 1000],
    ['noise', '0', 0],
    ['noise', '0,25', 0.25],
    ['learningRate', '-0', 0],
    ['learningRate', '1e9', 1e9],
    ['seed', '0', 0],
    ['testSize', '.5', 0.5],
    ['width', '64', 64],
  ])('%s: “%s” is %d', (name, text, value) => {
    const read = readField(name, text, 7);
    expect(read).toEqual({ value });
    expect(Object.is('value' in read && read.value, -0)).toBe(false);
  });

  test.each<[FieldName, string, RegExp]>([
    ['samples', '0', /from 2 to 10,000/],
    ['samples', '1', /from 2 to 10,000/],
    ['samples', '20.5', /whole number/],
    ['samples', '10001', /from 2 to 10,000/],
    ['noise', '-0.1', /from 0 to 10/],
    ['noise', 'NaN', /“NaN” is not a number/],
    ['noise', '1e6', /from 0 to 10/],
    ['testSize', '0', /above 0 and below 1/],
    ['testSize', '1', /above 0 and below 1/],
    ['learningRate', '-0.05', /below 0 it would climb/],
    ['learningRate', '1e10', /to a billion/],
    ['learningRate', '1e999', /too large/],
    ['learningRate', '', /The field is empty/],
    ['epochs', '10000000', /from 1 to 100,000/],
    ['epochs', '0', /from 1 to 100,000/],
    ['epochs', 'many', /“many” is not a number/],
    ['width', '0', /from 1 to 64/],
    ['width', '10000', /from 1 to 64/],
    ['seed', '-1', /from 0/],
    ['seed', '4294967296', /to 999,999,999/],
    ['scale', '∞', /too large/],
  ])('%s: “%s” is refused with a sentence that says what stays', (name, text, sentence) => {
    const read = readField(name, text, 7);
    expect(read).toEqual({ problem: expect.stringMatching(sentence) });
    expect(read).toEqual({ problem: expect.stringMatching(/ stays 7\.$/) });
  });
});

test('arrow keys go by ones, or in the first digit, and never out of range', () => {
  const up = (name: FieldName, value: number) => nudged(name, value, 1);
  const down = (name: FieldName, value: number) => nudged(name, value, -1);
  expect([up('seed', 9), down('width', 16), down('seed', 0), up('width', 64)]).toEqual([10, 15, 0, 64]);
  expect([up('learningRate', 0.05), up('learningRate', 0.09), down('learningRate', 0.1)]).toEqual([
    0.06, 0.1, 0.09,
  ]);
  expect([up('epochs', 300), down('epochs', 1000), up('noise', 0)]).toEqual([400, 900, 0.01]);
  expect([up('testSize', 0.9), down('testSize', 0.1)]).toEqual([0.9, 0.09]);
});
