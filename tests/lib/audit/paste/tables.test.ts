// Tables and rows of numbers, line by line, where only a few names mean something.
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../../src/lib/audit/paste/items.ts';
import { readPaste } from '../../../../src/lib/audit/paste/read-paste.ts';
import { oblong, square } from './networks.ts';

const names = ['w1', 'w2', 'W', 'b', 'learning rate', 'i1', 'h1', 'h2', 'w_i1_h1', 'w_i1_h2'];
const read = (text: string) => {
  const { items, problems } = itemsOf(text, (name) => names.includes(name));
  return {
    items: items.map(({ name = 'nothing', form, rows }) => {
      const digits = rows.map((row) => row.map((cell) => cell.digits).join(' ')).join(' | ');
      return `${name} is the ${form} ${digits}`;
    }),
    told: problems.map(({ line, why }) => `${line} ${why.reason}`),
  };
};
const all = (...items: readonly string[]) => ({ items, told: [] });
const told = (...lines: readonly string[]) => ({ items: [], told: lines });

describe('rows under a name', () => {
  test.each([
    ['a number', 'W\n5', ['W is the number 5']],
    ['a number with spaces in it', 'W\n2 · 10^-3', ['W is the number 2 · 10^-3']],
    ['a row', 'W\n1 2', ['W is the list 1 2']],
    ['a column', 'W\n1\n2', ['W is the list 1 2']],
    ['rows', 'W\n1 2\n3 4', ['W is the grid 1 2 | 3 4']],
    ['rows of different lengths', 'W\n1 2\n3', ['W is the grid 1 2 | 3']],
    ['a name with a sign', 'W =\n1 2\n3 4', ['W is the grid 1 2 | 3 4']],
    ['both indented by tabs', '\tW\n\t1 2\n\t3 4', ['W is the grid 1 2 | 3 4']],
    ['two names', 'W\n1 2\n3 4\nb\n5', ['W is the grid 1 2 | 3 4', 'b is the number 5']],
    ['hundreds', 'W\n100 200', ['W is the list 100 200']],
    ['spaces of different widths', 'W\n1  200 300', ['W is the list 1 200 300']],
    ['semicolons at the ends', 'W\n;1;2\n3;4;', ['W is the grid 1 2 | 3 4']],
    ['decimal commas', 'W\n0,15, 0,2\n0,25,  0,3', ['W is the grid 0,15 0,2 | 0,25 0,3']],
    ['decimal commas and spaces', 'W\n0,15   0,2\n0,25 , 0,3', ['W is the grid 0,15 0,2 | 0,25 0,3']],
    ['powers with decimal commas', 'W\n1,5e-3 2,5e-3', ['W is the list 1,5e-3 2,5e-3']],
    ['points elsewhere', 'W\n1.5,2\n3,4', ['W is the grid 1.5 2 | 3 4']],
    ['commas alone', 'W\n1,2,3', ['W is the list 1 2 3']],
    [
      'a number with a name between',
      'W\n1 2\nw1 5\n3 4',
      ['W is the list 1 2', 'w1 is the number 5', 'nothing is the list 3 4'],
    ],
  ])('%s', (_, text, items) => expect(read(text)).toEqual(all(...items)));
});

describe('a name and what is behind it', () => {
  test.each([
    ['spaces in a name', 'learning rate 0.5', 'learning rate is the number 0.5'],
    ['spaces in a number', 'learning rate 50 %', 'learning rate is the number 50 %'],
    ['a minus apart', 'w1 - 0.5', 'w1 is the number - 0.5'],
    ['wide spaces before a number', 'my thing  0.5', 'my thing is the number 0.5'],
    ['semicolons', 'w1 ; 0,15', 'w1 is the number 0,15'],
    ['bars', '| w1 | 0.15 |', 'w1 is the number 0.15'],
    ['a comma apart', 'w1 ,0,15', 'w1 is the number 0,15'],
    ['a name that means nothing', 'foo,5', 'foo is the number 5'],
    ['several numbers', 'b,1.5,2', 'b is the list 1.5 2'],
    ['three numbers and no point', 'b,0,15,3', 'b is the list 0 15 3'],
  ])('%s', (_, text, item) => expect(read(text)).toEqual(all(item)));

  test('where points are decimal, a comma is not', () =>
    expect(read('b,0,15\nw1 0.5')).toEqual(all('b is the list 0 15', 'w1 is the number 0.5')));
});

describe('what is no table is told', () => {
  test.each([
    ['several numbers of nothing', 'foo,1,2', '1 not understood'],
    ['a decimal comma of nothing', 'foo,0,15', '1 not understood'],
    ['a word among numbers', 'w1,0.5,given', '1 not understood'],
    ['a word behind numbers', '1,2,three', '1 not understood'],
    ['a hole in a row', '1;;2', '1 not understood'],
    ['nothing between marks', '; ;', '1 no number'],
    ['one name among words', 'so,is,h', '1 no number'],
    ['a name in a sentence', 'the w1', '1 not understood'],
    ['a name in a list of words', 'here,is,w1', '1 not understood'],
    ['words that begin as a head does', 'weighted,sums', '1 no number'],
    ['words that end as a head does', 'surname,first', '1 no number'],
  ])('%s', (_, text, line) => expect(read(text)).toEqual(told(line)));

  test.each(['name,value', 'Parameters,value', 'symbol'])('%s is a head, and needs no name', (head) =>
    expect(read(`${head}\nw1,5`)).toEqual(all('w1 is the number 5')),
  );

  test.each([
    ['soon', 'not a number'],
    ['1/0', 'divides by zero'],
    ['no number '.repeat(10).trim(), 'not a number'],
  ])('a name with %s for a number, among others', (typed, problem) => {
    const { placed, unread } = readPaste(`w1,0.15\nw2,${typed}\nw3,0.25`, square);
    expect(placed.map(({ id }) => id)).toEqual(['a11', 'a12']);
    const why = { reason: 'not a number', typed: typed.slice(0, 80), problem };
    expect(unread).toEqual([{ line: 2, last: 2, why }]);
  });
});

describe('names above numbers', () => {
  test.each([
    ['a row', 'w1,w2\n5,6', ['w1 is the number 5', 'w2 is the number 6']],
    ['one name beside another column', 'w1,loss\n5,6', ['w1 is the number 5', 'loss is the number 6']],
    ['one column', '| w1 |\n|---|\n| 5 |', ['w1 is the number 5']],
    ['two digits', 'w1,w2\n0,1', ['w1 is the number 0', 'w2 is the number 1']],
    ['fewer numbers', 'w1,w2,b\n5.5,6', ['nothing is the list 5.5 6']],
    [
      'a name with its number between',
      'w1,w2\nb,7\n5;6',
      ['b is the number 7', 'w1 is the number 5', 'w2 is the number 6'],
    ],
  ])('%s', (_, text, items) => expect(read(text)).toEqual(all(...items)));

  test.each([
    ['a corner', ',h1,h2\ni1,1.5,2'],
    ['no corner', 'h1,h2\ni1,1.5,2'],
    ['a word in the corner', 'from,h1,h2\ni1,1.5,2'],
    ['bars', '|  | h1 | h2 |\n|---|---|---|\n| i1 | 1.5 | 2 |'],
  ])('from neuron to neuron, with %s', (_, text) =>
    expect(read(text)).toEqual(all('w_i1_h1 is the number 1.5', 'w_i1_h2 is the number 2')),
  );

  test('where one column has no weights, a row is what it is called', () =>
    expect(read(',h1,h2,sum\ni1,1.5,2,3')).toEqual(all('i1 is the list 1.5 2 3')));

  test.each([
    ['commas', ',o1\nh1,0.40\nh2,0.45'],
    ['tabs, as spreadsheets copy it', '\to1\nh1\t0.40\nh2\t0.45'],
    ['a word in the corner', 'from,o1\nh1,0.40\nh2,0.45'],
    ['bars', '|  | o1 |\n|---|---|\n| h1 | 0.40 |\n| h2 | 0.45 |'],
  ])('to a single neuron, with %s', (_, text) => {
    const { placed, unread } = readPaste(text, oblong);
    expect(placed.map(({ id, value }) => [id, value])).toEqual([
      ['b11', 0.4],
      ['b21', 0.45],
    ]);
    expect(unread).toEqual([]);
  });
});
