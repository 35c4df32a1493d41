// Lines of numbers cell by cell: what parts them, what belongs together, and what is no table.
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../../src/lib/audit/paste/items.ts';

const names = ['w1', 'w2', 'w_{1,2}', '∂E/∂w1', 'W', 'b', 'learning rate', 'i1', 'h1', 'h2'];
const read = (text: string) => {
  const { items, problems } = itemsOf(text, (name) => names.includes(name));
  return {
    items: items.map(({ name = '', rows }) => [
      name,
      ...rows.map((row) => row.map(({ digits }) => digits).join(' / ')),
    ]),
    told: problems.map(({ line, why }) => `${line} ${why.reason}`),
  };
};

describe('numbers side by side', () => {
  test.each([
    ['hundreds with two spaces between', '1  200', '1 / 200'],
    ['hundreds with spaces of different widths', '1  200 300', '1 / 200 / 300'],
    ['spaces of different widths', '1  2 3', '1 / 2 / 3'],
    ['decimal commas and spaces', '0,15 0,2', '0,15 / 0,2'],
  ])('%s', (_, row, cells) => expect(read(`W\n${row}`)).toEqual({ items: [['W', cells]], told: [] }));

  test('fewer than there are names above, with decimal commas', () =>
    expect(read('w1,w2,b\n0,15 0,2')).toEqual({ items: [['', '0,15 / 0,2']], told: [] }));

  test('a line with nothing but a mark in it parts nothing and is told', () =>
    expect(read('`;`\n1 2\n3 4')).toEqual({ items: [['', '1 / 2', '3 / 4']], told: ['1 no number'] }));

  test('the first row below a line that counts otherwise than by columns', () => {
    expect(read('\t1\t3\nw1\t5\t6')).toEqual({
      items: [
        ['', '1 / 3'],
        ['w1', '5 / 6'],
      ],
      told: [],
    });
    expect(read('\t1\t2\nw1\t5\t6')).toEqual({ items: [['w1', '5 / 6']], told: [] });
  });
});

describe('a name and its number', () => {
  test.each([
    ['wide spaces in the name', 'learning  rate 0.5', 'learning rate', '0.5'],
    ['wide spaces in the name and behind it', 'learning  rate  0.5', 'learning rate', '0.5'],
    ['a name with a comma in it, above', 'w_{1,2}\n0.5', 'w_{1,2}', '0.5'],
    ['a sign that is no letter before the name', '∂E/∂w1,0,15', '∂E/∂w1', '0,15'],
    ['a comma behind the number', 'b,7.5,', 'b', '7.5'],
    ['such a comma below as many names', 'w1,w2,h1\nb,7.5,', 'b', '7.5'],
  ])('%s', (_, text, name, number) => expect(read(text)).toEqual({ items: [[name, number]], told: [] }));
});

describe('what nothing tells whose it is', () => {
  test.each([
    ['a number between two names', 'w1;0.5;w2'],
    ['two names and a number', 'w1,w2, 5'],
    ['a number before a name', '1,w1,0,15'],
    ['a letter that counts within a name', 'w_i1;1.5;2'],
    ['a sentence', 'a loss of - 0.5'],
    ['a name, a word and a number', 'w1 was 0.5'],
  ])('%s', (_, text) => expect(read(text)).toEqual({ items: [], told: ['1 not understood'] }));

  test('a number behind such a line has no name', () =>
    expect(read('w1;0.5;w2\n7;8;9')).toEqual({ items: [['', '7 / 8 / 9']], told: ['1 not understood'] }));
});
