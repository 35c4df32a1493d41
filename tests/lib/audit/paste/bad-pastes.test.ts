// What is wrong with a paste is said with its line, and what is right is kept.
import { describe, expect, test } from 'vitest';
import { claimsIn, givenIn, readPaste } from '../../../../src/lib/audit/paste/read-paste.ts';
import { examplesPublished } from '../../../../src/lib/audit/published.ts';
import { namesOf } from '../../../../src/lib/trace/names.ts';
import { oblong, square } from './networks.ts';

const read = (text: string, of = square) => {
  const { placed, unread } = readPaste(text, of);
  return { placed: placed.map(({ id, value }) => `${id} ${value}`).join(', '), unread };
};

describe('what is not understood', () => {
  test('prose, lines at once', () => {
    const text =
      'Backpropagation is easy.\nIt was found more than once.\n\nw1 = 0.15\nIn 1986 it was published: everybody read it.';
    expect(read(text)).toEqual({
      placed: 'a11 0.15',
      unread: [
        { line: 1, last: 2, why: { reason: 'no number' } },
        { line: 5, last: 5, why: { reason: 'no number' } },
      ],
    });
  });

  test('a number in prose', () => {
    expect(read('Rumelhart wrote in 1986 about it.').unread).toEqual([
      { line: 1, last: 1, why: { reason: 'not understood' } },
    ]);
  });

  test('a name that nobody uses, with the nearest', () => {
    const { placed, unread } = read('w1 = 0.15\nwq = 3\nw2 = 0.2');
    expect(placed).toBe('a11 0.15, a21 0.2');
    expect(unread).toMatchObject([{ line: 2, why: { reason: 'unknown name', name: 'wq' } }]);
    expect(unread[0]?.why).toHaveProperty('nearest.0', 'w1');
  });

  test('a quantity that this step does not have', () => {
    expect(read('Δw5 = 0.04').unread).toEqual([
      { line: 1, last: 1, why: { reason: 'not in this step', name: 'Δw5', id: 'b11_step', lacks: 'steps' } },
    ]);
  });

  test('words where a number should be', () => {
    expect(read('w1 = soon\nw2 = 0.2')).toEqual({
      placed: 'a21 0.2',
      unread: [{ line: 1, last: 1, why: { reason: 'not a number', typed: 'soon', problem: 'not a number' } }],
    });
    expect(read('w1 = 1/0').unread).toMatchObject([{ why: { problem: 'divides by zero' } }]);
    expect(read('w1 = inf').unread).toMatchObject([{ why: { problem: 'not finite' } }]);
  });

  test('one wrong number in a matrix', () => {
    expect(read('W1 = [[0.2, 0.4, -0.5],\n [-0.3, oops, 0.2]]', oblong)).toEqual({
      placed: 'a11 0.2, a21 0.4, a31 -0.5, a12 -0.3, a32 0.2',
      unread: [{ line: 2, last: 2, why: { reason: 'not a number', typed: 'oops', problem: 'not a number' } }],
    });
  });

  test('a matrix of the wrong shape, and what would fit', () => {
    expect(read('b1 = [1, 2]\nW1 = [[1, 2],\n[3, 4]]', oblong)).toEqual({
      placed: 'c1_1 1, c1_2 2',
      unread: [
        {
          line: 2,
          last: 2,
          why: {
            reason: 'wrong shape',
            name: 'W1',
            rows: 2,
            columns: 2,
            wants: [
              [2, 3],
              [3, 2],
            ],
          },
        },
      ],
    });
    const big = `W1 = [${Array(40)
      .fill(`[${Array(40).fill('1').join(', ')}]`)
      .join(',\n')}]`;
    expect(read(big, oblong).unread).toMatchObject([
      { line: 1, why: { reason: 'wrong shape', rows: 40, columns: 40 } },
    ]);
  });

  test('rows of different lengths', () => {
    expect(read('W1 = [[1, 2, 3], [4, 5]]', oblong).unread).toEqual([
      { line: 1, last: 1, why: { reason: 'ragged', name: 'W1', lengths: [3, 2] } },
    ]);
  });

  test('a bracket that stays open costs its own line alone', () => {
    expect(read('w1 = 0.15\nW1 = [[0.2, 0.4\nw2 = 0.3')).toEqual({
      placed: 'a11 0.15, a21 0.3',
      unread: [{ line: 2, last: 2, why: { reason: 'unclosed' } }],
    });
    expect(read('W1 = \\begin{pmatrix} 1 & 2 \\\\').unread).toMatchObject([{ why: { reason: 'unclosed' } }]);
  });

  test('the same quantity twice', () => {
    expect(read('w1 = .15\nw1 = .16\nw1 = 0.15')).toEqual({
      placed: 'a11 0.15',
      unread: [{ line: 2, last: 2, why: { reason: 'twice', name: 'w1', id: 'a11', first: 1 } }],
    });
  });

  test('numbers without a name', () => {
    const column = '0.15\n0.20\n0.25\n0.30';
    expect(read(column)).toMatchObject({ placed: '', unread: [{ line: 1, why: { reason: 'no name' } }] });
    const order = ['a11', 'a21', 'a12', 'a22'];
    const { placed } = readPaste(column, square, { order });
    expect(placed.map(({ id, value, line }) => [id, value, line])).toEqual([
      ['a11', 0.15, 1],
      ['a21', 0.2, 2],
      ['a12', 0.25, 3],
      ['a22', 0.3, 4],
    ]);
    expect(read('[[1, 2], [3, 4]]').unread).toEqual([
      { line: 1, last: 1, why: { reason: 'several places', ids: ['a11', 'b11'] } },
    ]);
  });

  test.each([
    '',
    ' \n\n',
    '---',
    '# nothing',
    '```\n```',
    '[]',
    '[[]]',
    '[',
    ']',
    '=',
    ': :',
    '\\\\',
    '\u0000',
    '|||',
    ',,,',
    '{}',
    '()',
  ])('%j holds nothing', (text) => expect(readPaste(text, square).placed).toEqual([]));
});

describe('what can be read in more than one way', () => {
  test('a matrix as long as it is wide may stand either way round', () => {
    const { placed, readings } = readPaste('W1 = [[.15, .2], [.25, .3]]', square);
    expect(placed.map(({ id, doubtful }) => [id, doubtful])).toEqual([
      ['a11', false],
      ['a21', true],
      ['a12', true],
      ['a22', false],
    ]);
    const other = readings.find(({ order }) => order !== readings[0]?.order) ?? expect.fail();
    const turned = readPaste('W1 = [[.15, .2], [.25, .3]]', square, { convention: other });
    expect(turned.placed.map(({ id }) => id)).toEqual(['a11', 'a12', 'a21', 'a22']);
  });

  test('one number with a comma before three digits', () => {
    expect(readPaste('w1 = 1,234', square).placed).toMatchObject([{ value: 1.234, doubtful: true }]);
    expect(readPaste('x = [0,1]', square).placed).toMatchObject([
      { value: 0, doubtful: true },
      { value: 1, doubtful: true },
    ]);
  });
});

test('what a step begins with, and what was worked out', () => {
  const pasted = readPaste('w1 = 0.15\nδ_o1 = -0.1385\nE = 0,298', square);
  expect(givenIn(pasted, square)).toEqual({ a11: 0.15 });
  expect(claimsIn(pasted, square)).toEqual([
    { quantity: 'dE_dzh1', digits: '-0.1385' },
    { quantity: 'E', digits: '0,298' },
  ]);
});

describe('published networks, written as a program', () => {
  test.each(examplesPublished().map((one) => [one.id, one.example] as const))(
    '%s',
    (_, { shape, policy, parameters }) => {
      const { inputs, targets, layers } = namesOf(shape);
      const list = (ids: readonly string[]) => `[${ids.map((id) => parameters[id]).join(', ')}]`;
      const lines = layers.flatMap(({ weights, biases }, l) => [
        `layers.${l}.weight = tensor([${(weights[0] ?? []).map((__, j) => list(weights.map((row) => row[j] as string))).join(',\n  ')}])`,
        ...(biases.length > 0 ? [`layers.${l}.bias = tensor(${list(biases)})`] : []),
      ]);
      const text = [`x = np.array(${list(inputs)})`, `t = np.array(${list(targets)})`, ...lines].join('\n');
      const pasted = readPaste(text, { shape, policy });
      expect(pasted.unread).toEqual([]);
      const { rho: __, ...others } = parameters as Record<string, number>;
      expect(givenIn(pasted, { shape, policy })).toEqual(others);
    },
  );
});
