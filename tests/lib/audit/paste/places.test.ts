// Numbers that have no name of their own: where they go by how a framework calls them, or by their shape alone.
import { describe, expect, test } from 'vitest';
import { readPaste } from '../../../../src/lib/audit/paste/read-paste.ts';
import { oblong, single, square } from './networks.ts';

const read = (text: string, of = oblong) =>
  readPaste(text, of)
    .placed.map(({ id, value }) => `${id} ${value}`)
    .join(', ');
const whyNot = (text: string, of = oblong) => readPaste(text, of).unread.map(({ why }) => why);

describe('as a framework has stored it', () => {
  const second = 'fc2.weight = [[-0.3, -0.2]]';
  const byInput = 'a11 0.2, a12 -0.3, a21 0.4, a22 0.1, a31 -0.5, a32 0.2, b11 -0.3, b21 -0.2';

  test.each([
    ['Keras', 'dense/kernel', 'dense_1/kernel'],
    ['scikit-learn', 'coefs_[0]', 'coefs_[1]'],
    ['scikit-learn, indices alone', 'coefs[0]', 'coefs[1]'],
    ['scikit-learn, numbered', 'coefs_0', 'coefs_1'],
  ])('%s has a column for each neuron', (_, one, other) => {
    const text = `${one} = [[0.2, -0.3], [0.4, 0.1], [-0.5, 0.2]]\n${other} = [[-0.3], [-0.2]]`;
    expect(read(text)).toBe(byInput);
    expect(readPaste(text, oblong).placed.every(({ doubtful }) => !doubtful)).toBe(true);
  });

  test('a layer is one of as many as the network has, or nobody knows which', () => {
    expect(read('fc1.weight = [[0.2, 0.4, -0.5], [-0.3, 0.1, 0.2]]')).toBe('');
    expect(read(`${second}\nfc1.bias = [1, 2]\nfc3.bias = [3]`)).toBe('');
  });

  test('a gradient is no weight, and somebody else’s coefficients are none', () => {
    expect(read(`fc1.weight.grad = [[1, 2, 3], [4, 5, 6]]\n${second}`)).toBe('');
    expect(read('mycoefs_[0] = [[1, 2], [3, 4], [5, 6]]\ncoefs_[1] = [[1], [2]]')).toBe('');
    expect(read('coefs_[0]_old = [[1, 2], [3, 4], [5, 6]]\ncoefs_[1] = [[1], [2]]')).toBe('');
  });

  test('what is called otherwise goes by its name, in a single layer too', () =>
    expect(read('x = [5]\nw = 3', single)).toBe('x1 5, a11 3'));

  const wrong = (name: string, rows: number, columns: number, ...wants: readonly number[]) => [
    { reason: 'wrong shape', name, rows, columns, wants: [wants] },
  ];
  test.each([
    ['too narrow', '[[1, 2], [3, 4]]', 2, 2],
    ['too high', '[[1, 2, 3], [4, 5, 6], [7, 8, 9]]', 3, 3],
    ['turned round', '[[1, 2], [3, 4], [5, 6]]', 3, 2],
  ])('a matrix that is %s', (_, numbers, rows, columns) => {
    const text = `fc1.weight = ${numbers}\n${second}`;
    expect(read(text)).toBe('b11 -0.3, b21 -0.2');
    expect(whyNot(text)).toEqual(wrong('fc1.weight', rows, columns, 2, 3));
  });

  test('one number for a column of two', () => {
    expect(whyNot('coefs_[0] = [[1, 2], [3, 4], [5, 6]]\ncoefs_[1] = [[5]]')).toEqual(
      wrong('coefs_[1]', 1, 1, 2, 1),
    );
  });

  test('biases in a column', () =>
    expect(read(`fc1.bias = [[1], [2]]\n${second}`)).toMatch(/^c1_1 1, c1_2 2, /));

  test('too many biases', () =>
    expect(whyNot(`fc1.bias = [1, 2, 3]\n${second}`)).toEqual(wrong('fc1.bias', 1, 3, 1, 2)));

  test('rows of different lengths', () =>
    expect(whyNot(`fc1.weight = [[1, 2, 3], [4, 5]]\n${second}`)).toEqual([
      { reason: 'ragged', name: 'fc1.weight', lengths: [3, 2] },
    ]));

  test('a bias that a layer shares stands there once for each of its neurons', () => {
    const weights = 'fc2.weight = [[1, 2], [3, 4]]';
    expect(read(`fc1.bias = [0.35, 0.35]\n${weights}`, square)).toMatch(/^c1 0.35, b11 1/);
    expect(whyNot(`fc1.bias = [0.35, 0.4]\n${weights}`, square)).toEqual([
      { reason: 'one bias', name: 'fc1.bias' },
    ]);
    expect(whyNot(`fc1.bias = [0.35]\n${weights}`, square)).toEqual(wrong('fc1.bias', 1, 1, 1, 2));
  });
});

describe('without a name, by their shape', () => {
  test.each([
    ['a row', '[1, 0, 1]'],
    ['a column', '[[1], [0], [1]]'],
  ])('%s as long as the inputs', (_, text) => expect(read(text)).toBe('x1 1, x2 0, x3 1'));

  test('what is free once everything with a name has its place', () => {
    expect(whyNot('[-0.3, -0.2]')).toEqual([{ reason: 'several places', ids: ['c1_1', 'b11'] }]);
    for (const text of ['[-0.3, -0.2]', '[[-0.3], [-0.2]]'])
      expect(read(`b1 = [5, 6]\n${text}`)).toBe('c1_1 5, c1_2 6, b11 -0.3, b21 -0.2');
    expect(whyNot('W1 = [[1, 2, 3], [4, 5, 6]]\n[[1, 2, 3], [4, 5, 6]]')).toEqual([
      { reason: 'no name', rows: 2, columns: 3 },
    ]);
  });

  test('a matrix of which one number is known already', () => {
    expect(read('w1 = 1\n[[1, 2, 3], [4, 5, 6]]')).toBe('a11 1, a21 2, a31 3, a12 4, a22 5, a32 6');
  });

  test('one number in brackets, where only one place is free', () => {
    const others = 'a11 = 1\nc1_1 = 2\nt1 = 3\n[5]';
    expect(read(others, single)).toBe('a11 1, c1_1 2, t1 3, x1 5');
    expect(read(`${others}\n\n0.5`, single)).toBe('a11 1, c1_1 2, t1 3, x1 5');
  });

  test('an empty list is nothing of nobody', () =>
    expect(whyNot('[]')).toEqual([{ reason: 'no name', rows: 0, columns: 0 }]));

  test('one number in brackets may be a bias or a target; one without is anything', () => {
    expect(whyNot('[5]')).toEqual([{ reason: 'several places', ids: ['c2_1', 't1'] }]);
    expect(whyNot('5')).toEqual([{ reason: 'no name', rows: 1, columns: 1 }]);
  });

  test('two that would fit in the same place; but not another that does not', () => {
    const several = { reason: 'several places', ids: ['x1'] };
    expect(whyNot('[1, 0, 1]\n[0, 1, 0]')).toEqual([several, several]);
    expect(read('[1, 0, 1]\n[[1, 2, 3], [4, 5, 6]]')).toBe(
      'x1 1, x2 0, x3 1, a11 1, a21 2, a31 3, a12 4, a22 5, a32 6',
    );
    expect(read('[[5], [6], [7]]\n\n0.5')).toBe('x1 5, x2 6, x3 7');
  });

  test('rows of different lengths', () =>
    expect(whyNot('[[1, 2, 3], [4, 5]]')).toEqual([{ reason: 'ragged', lengths: [3, 2] }]));

  test('in the order asked for, if there are as many as that', () => {
    const placed = (text: string, ...order: readonly string[]) =>
      readPaste(text, oblong, { order }).placed.map(({ id }) => id);
    expect(placed('1\n2\n3\n4', 'a11', 'a21', 'a31')).toEqual([]);
    expect(placed('1\n2\n3', 'a11', 'a21', 'a31')).toEqual(['a11', 'a21', 'a31']);
  });
});

describe('what would fit is told', () => {
  test('either way round, or once where both are the same', () => {
    expect(whyNot('dW1 = [[1, 2], [3, 4]]')).toMatchObject([
      {
        reason: 'wrong shape',
        wants: [
          [2, 3],
          [3, 2],
        ],
      },
    ]);
    expect(whyNot('W1 = [[1, 2, 3], [4, 5, 6]]', square)).toMatchObject([{ wants: [[2, 2]] }]);
  });

  test('as many numbers as nine neurons with nine inputs have are read', () => {
    const { layers } = oblong.shape;
    const nine = {
      ...oblong,
      shape: { inputs: 9, layers: layers.map((layer) => ({ ...layer, units: 9 })) },
    };
    const row = `[${Array(9).fill('0.5').join(', ')}]`;
    expect(readPaste(`W1 = [${Array(9).fill(row).join(', ')}]`, nine).placed).toHaveLength(81);
  });
});
