// A line that only numbers the columns of a table, with the row of a name below it.
import { describe, expect, test } from 'vitest';
import { isColumnCount } from '../../../../src/lib/audit/paste/tables.ts';

const names = ['b', 'i', 'in', 'net', 'v1', 'z'];
const isName = (text: string) => names.includes(text);
const counts = (line: string, below = 'z\t0.1\t0.2') => isColumnCount(line, () => below, isName);

describe('neurons are counted', () => {
  test.each([
    ['from 1', '\t1\t2\t3'],
    ['from 0', '\t0\t1'],
    ['behind a word', 'neuron\t1\t2'],
    ['behind the letter that counts', 'j\t1\t2'],
    ['behind such a letter that is a name too', 'i\t1\t2'],
    ['with their letter', '\tj = 1\tj=2'],
    ['between ampersands', 'neuron & 1 & 2'],
    ['between semicolons', ';1;2'],
    ['between commas', 'neuron, 1, 2'],
    ['between spaces', 'neuron 1 2'],
    ['between spaces of different widths', 'neuron  1   2'],
    ['between bars', '| neuron | 1 | 2 |'],
    ['between bars with spaces around them', '  ||1|2|  '],
    ['between bars without spaces', '|neuron|1|2|'],
  ])('%s', (_, line) => expect(counts(line)).toBe(true));
});

describe('neurons are not counted', () => {
  test.each([
    ['by one number', '\t1'],
    ['by none', 'neuron'],
    ['from 2', '\t2\t3'],
    ['where one is left out', '\t1\t3'],
    ['where one is no number', '\t1\tb'],
    ['behind a number', '3\t1\t2'],
    ['behind a numbered neuron', 'h7\t1\t2'],
    ['behind a word and a number', 'layer 2\t1\t2'],
    ['behind a number and a word', '2nd\t1\t2'],
    ['behind a name, whose numbers they are', 'b\t1\t2'],
    ['behind a name that begins with such a letter', 'net\t1\t2'],
    ['behind a name that ends with one', 'in\t1\t2'],
  ])('%s', (_, line) => expect(counts(line)).toBe(false));
});

describe('what stands below', () => {
  test.each([
    ['a name and numbers', 'z\t0.1\t0.2', true],
    ['a name with the letter that counts', 'z_j\t0.1\t0.2', true],
    ['the same in TeX', 'z_{j}\t0.1\t0.2', true],
    ['a name with such a letter within', 'v_i1\t0.1\t0.2', false],
    ['no name', 'sum\t0.1\t0.2', false],
    ['numbers', '3\t0.1\t0.2', false],
    ['a name and words', 'z\tis\tsmall', false],
    ['a name alone', 'z', false],
    ['nothing', '', false],
  ])('%s', (_, below, is) => expect(counts('\t1\t2', below)).toBe(is));
});
