import { describe, expect, test } from 'vitest';
import { readField } from '../../../src/components/points/read-field.ts';
import type { FieldName } from '../../../src/components/words/vocabulary.ts';

describe('what stands in a field', () => {
  test.each<[FieldName, string, number]>([
    ['samples', '2000', 2000],
    ['samples', ' 2,000 ', 2000],
    ['samples', '2.000', 2000],
    ['epochs', '1 000', 1000],
    ['seed', "999'999", 999_999],
    ['samples', '1e3', 1000],
    ['noise', '0', 0],
    ['noise', '0,25', 0.25],
    ['learningRate', '-0', 0],
    ['learningRate', '1e9', 1e9],
    ['seed', '0', 0],
    ['testSize', '.5', 0.5],
    ['testSize', '20 %', 0.2],
    ['learningRate', '1,234', 1.234],
    ['width', '64', 64],
  ])('%s: “%s” is %d', (name, text, value) => {
    const read = readField(name, text, 7);
    expect(read).toMatchObject({ value });
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
    ['learningRate', '-0.05', /below 0 the steps would climb/],
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
    expect(read).toMatchObject({ problem: expect.stringMatching(sentence) });
    expect(read).toMatchObject({ problem: expect.stringMatching(/ stays 7\.$/) });
  });
});
