// What is said of a paste: what was not read, in the order of its lines, and what its numbers claim.
import { describe, expect, test } from 'vitest';
import { claimsIn, givenIn, readPaste } from '../../../../src/lib/audit/paste/read-paste.ts';
import { oblong, square } from './networks.ts';

const unread = (text: string, of = square) =>
  readPaste(text, of).unread.map(({ line, last, why }) => [line, last, why.reason]);

describe('lines that were not read', () => {
  test('in their order, whatever the reason', () => {
    expect(unread('wq = 3\nOnly words here.\nwz = 4')).toEqual([
      [1, 1, 'unknown name'],
      [2, 2, 'no number'],
      [3, 3, 'unknown name'],
    ]);
  });

  test('at once where they say the same, one after the other', () => {
    expect(
      unread(
        'Only words.\n---\nMore words.\nSome words.\nIt was 1986 then.\nThe last words.\nWords, w1 = 0.15',
      ),
    ).toEqual([
      [1, 1, 'no number'],
      [3, 4, 'no number'],
      [5, 5, 'not understood'],
      [6, 6, 'no number'],
    ]);
    expect(unread('w1 = soon\nw1 = soon')).toEqual([
      [1, 1, 'not a number'],
      [2, 2, 'not a number'],
    ]);
  });

  test('a line longer than four thousand characters, and that alone', () => {
    const line = (length: number) => `w1 = 0.15 ${'.'.repeat(length - 10)}`;
    expect(unread(`${line(4001)}\nw2 = 0.2`)).toEqual([[1, 1, 'too long']]);
    expect(readPaste(`${line(4001)}\nw2 = 0.2`, square).placed).toMatchObject([{ id: 'a21' }]);
    expect(unread(line(4000))).not.toContainEqual([1, 1, 'too long']);
  });
});

describe('a name that nobody uses', () => {
  const why = (text: string) => readPaste(text, square).unread[0]?.why;

  test.each([
    ['five words', 'one two three four five', 'unknown name'],
    ['six', 'one two three four five six', 'not understood'],
    ['six, far apart', 'one  two  three  four  five  six', 'not understood'],
    ['one of sixty letters', 'q'.repeat(60), 'unknown name'],
    ['one of sixty-one', 'q'.repeat(61), 'not understood'],
    ['none', '', 'not understood'],
  ])('%s: prose has longer ones', (_, name, reason) => expect(why(`${name} = 1`)).toMatchObject({ reason }));

  test('prose is said to be that, without a name', () =>
    expect(why('the weight that stands in the first row = 1')).toEqual({ reason: 'not understood' }));

  const nearest = (text: string) =>
    readPaste(text, square).unread.map((one) => 'nearest' in one.why && one.why.nearest.length > 0);

  test('twenty are compared with those that there are', () => {
    const all = Array.from('abcdefghijklmnopqrstuv', (letter) => `w${letter} = 1`).join('\n');
    expect(nearest(all)).toEqual([...Array(20).fill(true), false, false]);
    expect(readPaste(all, square).unread[21]?.why).toEqual({
      reason: 'unknown name',
      name: 'wv',
      nearest: [],
    });
  });

  test('the same one again and again is compared once', () =>
    expect(nearest('wq = 1\n'.repeat(30))).toEqual(Array(30).fill(true)));
});

describe('what numbers claim', () => {
  test('under the id, with the sign or the factor that the name has', () => {
    const pasted = readPaste('-E = 0.3\n-out_h1 = 0.6\nE_o1 = 0.25\nnet_h1 = 0.3775\nw1 = 0.15', square);
    expect(pasted.placed.map(({ id, times, value }) => [id, times, value])).toEqual([
      ['E', -1, -0.3],
      ['y1', -1, -0.6],
      ['e1', 0.5, 0.5],
      ['zy1', 1, 0.3775],
      ['a11', 1, 0.15],
    ]);
    expect(claimsIn(pasted, square)).toEqual([
      { quantity: '-E', digits: '0.3' },
      { quantity: '-y1', digits: '0.6' },
      { quantity: 'E_o1', digits: '0.25' },
      { quantity: 'zy1', digits: '0.3775' },
    ]);
    expect(givenIn(pasted, square)).toEqual({ a11: 0.15 });
  });

  test('the same twice is the same number, sign and factor taken into account', () => {
    expect(unread('E_o1 = 0.25\nE_o1 = 0.25\n-E = 0.3\nE = -0.3')).toEqual([]);
    expect(unread('E_o1 = 0.25\nE_o1 = 0.5\n-E = 0.3\nE = 0.3')).toEqual([
      [2, 2, 'twice'],
      [4, 4, 'twice'],
    ]);
  });

  test('numbers without a name have none', () =>
    expect(readPaste('[1, 0, 1]', oblong).placed.map(({ name, id }) => [name, id])).toEqual([
      ['', 'x1'],
      ['', 'x2'],
      ['', 'x3'],
    ]));
});

test('a network that is none is told by the name of what was called', () => {
  const none = { ...square, shape: { ...square.shape, inputs: 0 } };
  expect(() => readPaste('w1 = 0.15', none)).toThrow(/^readPaste\b/);
});
