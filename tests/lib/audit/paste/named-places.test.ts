// Where numbers with a name go: names are read together, and a matrix has to fit where it goes.
import { describe, expect, test } from 'vitest';
import type { PlaceOptions } from '../../../../src/lib/audit/paste/place-items.ts';
import { readPaste } from '../../../../src/lib/audit/paste/read-paste.ts';
import type { Example } from '../../../../src/lib/slips/step.ts';
import { networkOf, oblong, single, square } from './networks.ts';

type Network = Pick<Example, 'shape' | 'policy'>;

const read = (text: string, of: Network, options: PlaceOptions = {}) =>
  readPaste(text, of, options)
    .placed.map(({ id, value }) => `${id} ${value}`)
    .join(', ');
const whyNot = (text: string, of: Network) => readPaste(text, of).unread.map(({ why }) => why);
const doubtful = (text: string, of: Network) =>
  readPaste(text, of).placed.flatMap((one) => (one.doubtful ? [one.id] : []));
const wrong = (
  name: string,
  [rows, columns]: readonly number[],
  ...wants: readonly (readonly number[])[]
) => [{ reason: 'wrong shape', name, rows, columns, wants }];

describe('a name that can be what one starts with or what comes out', () => {
  test.each([
    // a network’s output, or its target
    ['y1 = 1', 'y1 1', 't1 1'],
    // the output of a last neuron, or of the first of all
    ['o1 = 0.5', 'h1 0.5', 'x1 0.5'],
    ['h1 = 0.5', 'h1 0.5', 'h1 0.5'],
  ])('%s is %s, and %s where the given is wanted', (text, usual, given) => {
    expect(read(text, square)).toBe(usual);
    expect(read(text, square, { prefer: 'given' })).toBe(given);
  });

  test('most of what is given counts, not most of the names', () =>
    expect(read('y1 = 1\ny2 = 0\nx1 = 3', square, { prefer: 'given' })).toBe('t1 1, t2 0, x1 3'));

  test('any of the ways that were offered can be asked for, and stands first then', () => {
    const ways = readPaste('y1 = 1', oblong).readings;
    expect(ways.map((convention) => read('y1 = 1', oblong, { convention }))).toEqual([
      'y1 1',
      't1 1',
      'h1 1',
    ]);
    for (const convention of ways) {
      const options = { prefer: 'given', convention } as const;
      expect(readPaste('y1 = 1', oblong, options).readings[0]).toEqual(convention);
    }
  });
});

describe('several numbers under a name', () => {
  test('are counted from 0 where only so all of them have one', () => {
    const first = 'a11 1, a21 2, a31 3, a12 4, a22 5, a32 6';
    expect(read('W[0] = [[1, 2, 3], [4, 5, 6]]', oblong)).toBe(first);
    expect(read('W[0] = [[1, 2, 3], [4, 5, 6]]\nW[1] = [[7, 8]]', oblong)).toBe(`${first}, b11 7, b21 8`);
  });

  test('a row of weights into one neuron', () => {
    expect(read('W1 = [1, 2, 3]\nb1 = [4]', networkOf(3, 1))).toBe('a11 1, a21 2, a31 3, c1_1 4');
    expect(read('W = [1, 2, 3]\nb = 4', networkOf(3, 1))).toBe('a11 1, a21 2, a31 3, c1_1 4');
  });

  test.each([
    ['W1', 'W2'],
    ['w1', 'w2'],
    ['W^(1)', 'W^(2)'],
    ['W[0]', 'W[1]'],
    ['weights 1', 'weights 2'],
  ])('%s and %s are of two layers, each with as many weights', (one, other) => {
    const each = networkOf(1, 2, 1);
    expect(read(`${one} = [0.1, 0.2]\n${other} = [0.3, 0.4]`, each)).toBe(
      'a11 0.1, a12 0.2, b11 0.3, b21 0.4',
    );
    expect(read(`${one} = [0.1, 0.2]`, each)).toBe('a11 0.1, a12 0.2');
  });

  test('as many as the second layer has are not the first one’s', () => {
    expect(read('dW2 = [1, 2]', oblong)).toBe('dE_db11 1, dE_db21 2');
    expect(whyNot('dW1 = [1, 2]', oblong)).toEqual(wrong('dW1', [1, 2], [2, 3], [3, 2]));
  });

  test('as many as there are, or none is read', () => {
    expect(whyNot('W1 = []', oblong)).toEqual(wrong('W1', [0, 0], [2, 3], [3, 2]));
    expect(whyNot('W1 = [1]', oblong)).toEqual(wrong('W1', [1, 1], [2, 3], [3, 2]));
    expect(whyNot('b = [1, 2]', single)).toEqual(wrong('b', [1, 2], [1, 1]));
    expect(whyNot('c1 = []', square)).toEqual(wrong('c1', [0, 0], [1, 1]));
  });

  test('a matrix that lies otherwise than the rest is not in doubt, where only one way fits', () => {
    const text = 'w^(1)_12 = 1\nw^(1)_13 = 2\nw^(1)_21 = 3\nW^(2) = [[4], [5]]';
    expect(read(text, oblong)).toBe('a21 1, a31 2, a12 3, b11 4, b21 5');
    expect(doubtful(text, oblong)).toEqual([]);
  });

  test('where layers are counted otherwise, it keeps its sign', () => {
    const text = 'z^(1)_1 = 1\nz^(1)_2 = 2\nz^(2)_1 = 3\nδ^(2) = [0.1, -0.2]';
    expect(read(text, oblong)).toBe('zy1 1, zy2 2, zh1 3, dE_dzy1 0.1, dE_dzy2 -0.2');
  });

  test.each([
    ['rows', '[[0.1, 0.2]]', '[[0.3, 0.4]]'],
    ['columns', '[[0.1], [0.2]]', '[[0.3], [0.4]]'],
  ])('two that lie as %s, though one layer’s weights then lie otherwise than the other’s', (_, one, other) =>
    expect(read(`W1 = ${one}\nW2 = ${other}`, networkOf(1, 2, 1))).toBe('a11 0.1, a12 0.2, b11 0.3, b21 0.4'),
  );

  test('two ways that would both fit are none', () => {
    const text = 'w^(1)_11 = 1\nw^(1)_12 = 2\nw^(1)_21 = 3\nw^(1)_22 = 4\nW^(2) = [[5, 6], [7, 8]]';
    expect(whyNot(text, networkOf(2, 2, 1))).toEqual(wrong('W^(2)', [2, 2], [1, 2], [2, 1]));
  });
});

describe('what is in doubt', () => {
  test('whose it is', () => {
    const text = 'W1 = [[1, 2], [3, 4]]';
    expect(read(text, square)).toBe('a11 1, a21 2, a12 3, a22 4');
    expect(doubtful(text, square)).toEqual(['a21', 'a12']);
  });

  test('its sign', () => {
    expect(doubtful('δ_o1 = 0.1', oblong)).toEqual(['dE_dzh1']);
    expect(doubtful('dE/dnet_o1 = 0.1', oblong)).toEqual([]);
  });
});

describe('the bias of a whole layer', () => {
  test('may stand once for each of its neurons, with a minus too', () => {
    for (const text of ['c1 = [0.35, 0.35]', 'b1 = [0.35, 0.35]', '-c1 = [-0.35, -0.35]']) {
      expect(read(text, square)).toBe('c1 0.35');
      expect(doubtful(text, square)).toEqual([]);
    }
  });

  test('which is one number, so two different ones are not it', () => {
    for (const numbers of ['0.35, 0.4', '0.35, 0.35, 0.4', '0.35, 0.4, 0.35'])
      expect(read(`c1 = [${numbers}]`, square)).toBe('');
    expect(whyNot('c1 = [0.35, 0.4]', square)).toEqual([{ reason: 'one bias', name: 'c1' }]);
  });

  test('is no neuron’s own', () =>
    expect(whyNot('c1_1 = [0.3, 0.3]', oblong)).toEqual(wrong('c1_1', [1, 2], [2, 1], [1, 2])));

  test('is no weight', () =>
    expect(whyNot('a11 = [0.3, 0.3]', oblong)).toEqual(wrong('a11', [1, 2], [2, 3], [3, 2])));
});

describe('a number alone', () => {
  test('is not said to be a matrix of the wrong shape', () =>
    expect(whyNot('x = 5', oblong)).toEqual([
      { reason: 'unknown name', name: 'x', nearest: ['x1', 'x2', 'x3'] },
    ]));
});
