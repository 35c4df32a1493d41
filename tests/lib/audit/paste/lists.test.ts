// Lists and matrices among other lines: where they begin and end, what they are called, and what stands around them.
import { describe, expect, test } from 'vitest';
import { readPaste } from '../../../../src/lib/audit/paste/read-paste.ts';
import { oblong, square } from './networks.ts';

const read = (text: string, of = square) =>
  readPaste(text, of)
    .placed.map(({ id, value }) => `${id} ${value}`)
    .join(', ');
const unread = (text: string, of = square) =>
  readPaste(text, of).unread.map(({ line, why }) => ({ line, ...why }));

const rows = '[[0.15, 0.2], [0.25, 0.3]]';
const w1 = 'a11 0.15, a21 0.2, a12 0.25, a22 0.3';

describe('what it is called', () => {
  test.each([
    [`W1=${rows}`],
    [`W1 := ${rows}`],
    [`W1 ≈ ${rows}`],
    [`'W1' = ${rows}`],
    [`W1 = array ${rows}`],
    [`W1: tensor ${rows}`],
    [`W1 = matrix ${rows}`],
    [`W1 = Matrix${rows}`],
    [`W1 is the matrix ${rows}`],
    [`the first layer has W1 = ${rows}`],
    [`W1 = np.matrix( ${rows} )`],
    [`W1 = np.asarray (${rows})`],
    [`self.W1 = nn.Parameter( torch.tensor ( ${rows}))`],
    [`W1 = list(${rows})`],
    [`W1\narray(${rows})`],
    [`W1\nmatrix ${rows}`],
    ['W1 = \\left [ \\begin{array}{rr} 0.15 & 0.2 \\\\ 0.25 & 0.3 \\end{array} \\right ]'],
    ['W1 = \\left\\{ \\begin{array}{rr} 0.15 & 0.2 \\\\ 0.25 & 0.3 \\end{array} \\right\\}'],
    ['W1\n\\begin{pmatrix} 0.15 & 0.2 \\\\ 0.25 & 0.3 \\end{pmatrix}'],
    ['W1 =\n\n(\\begin{matrix} 0.15 & 0.2 \\\\ 0.25 & 0.3 \\end{matrix})'],
  ])('%j', (text) => {
    expect(read(text)).toBe(w1);
    expect(unread(text)).toEqual([]);
  });

  test('a prime is part of a name, as a plus is', () => {
    for (const name of ["W1'", 'W1′', 'W1+'])
      expect(read(`${name} = ${rows}`)).toBe('a11_new 0.15, a21_new 0.2, a12_new 0.25, a22_new 0.3');
  });

  test('a name with a space in it is no other one behind a number', () =>
    expect(unread(`η = 0.5, hidden weights = ${rows}`)).toMatchObject([
      { reason: 'unknown name', name: 'hidden weights' },
    ]));

  test('no list of somebody’s words, and no year in brackets', () => {
    for (const text of ['words [1, 2]', 'Rumelhart [1986] wrote it'])
      expect(unread(text)).toEqual([{ line: 1, reason: 'not understood' }]);
  });

  test('one that waits is not asked twice', () => {
    for (const text of [`W1\n${rows}\n0.6 0.7`, `W1 =\n${rows}\n0.6 0.7`]) {
      expect(read(text)).toBe(w1);
      expect(unread(text)).toEqual([{ line: 3, reason: 'several places', ids: ['x1', 't1'] }]);
    }
  });
});

describe('what stands before it in its line', () => {
  test.each([
    [`eta = 0.5, W1 = ${rows}`],
    [`eta := 0.5; and W1 := ${rows}`],
    [`eta = 0.5 W1 = ${rows}`],
    [`eta: 0.5, "W1": ${rows}`],
    [`eta = 0.5, W1 = \\begin{pmatrix} 0.15 & 0.2 \\\\ 0.25 & 0.3 \\end{pmatrix}`],
  ])('%s', (text) => {
    expect(read(text)).toBe(`rho 0.5, ${w1}`);
    expect(unread(text)).toEqual([]);
  });

  test('a number is its own, and the list nobody’s', () => {
    expect(read(`eta = 0.5, ${rows}`)).toBe('rho 0.5');
    expect(unread(`eta = 0.5, ${rows}`)).toMatchObject([{ reason: 'several places' }]);
    expect(unread(`wq = 0.5, W1 = ${rows}`)).toMatchObject([{ reason: 'unknown name', name: 'wq' }]);
    expect(unread(`w1 = soon, W2 = ${rows}`)).toMatchObject([{ reason: 'not a number', typed: 'soon' }]);
  });

  test('what is worked out with a list is not the list', () => {
    for (const text of [`W1 = np.dot(${rows})`, `W1 = np.transpose(${rows})`]) {
      expect(read(text)).toBe('');
      expect(unread(text)).toMatchObject([
        { reason: 'not a number', typed: text.slice(5, text.indexOf('(')) },
      ]);
    }
  });
});

describe('where it ends', () => {
  test.each([
    ['a round one', 't=(0.01,0.99)', 't1 0.01, t2 0.99'],
    ['one behind it goes on', 't = (0.01, 0.99), x = [0.05,\n0.1]', 't1 0.01, t2 0.99, x1 0.05, x2 0.1'],
    ['lines below it', 'x = [\n0.05,\n0.1\n]\nη = 0.5', 'x1 0.05, x2 0.1, rho 0.5'],
    [
      'round brackets in it',
      'weights = [\nnp.array([[0.15, 0.2], [0.25, 0.3]]),\nnp.array([[0.4, 0.45],\n[0.5, 0.55]])]',
      `${w1}, b11 0.4, b21 0.45, b12 0.5, b22 0.55`,
    ],
  ])('%s', (_, text, numbers) => {
    expect(read(text)).toBe(numbers);
    expect(unread(text)).toEqual([]);
  });

  test('a round bracket in it is part of what is no number', () => {
    expect(read('x = [0.05, (0.1]\nη = 0.5')).toBe('x1 0.05, rho 0.5');
    expect(unread('x = [0.05, (0.1]')).toMatchObject([{ reason: 'not a number', typed: '(0.1' }]);
  });

  test.each(['w1 = 0.15', '  w1 = 0.15', 'w1=0.15', 'w1: 0.15', 'my w_1\t= 0.15', 'the 1st w1 = 0.15'])(
    'not behind the next name: %j',
    (line) => {
      expect(read(`x = [0.05, 0.1\n${line}\nη = 0.5]`)).toBe('a11 0.15');
      expect(unread(`x = [0.05, 0.1\n${line}\nη = 0.5]`)).toMatchObject([
        { line: 1, reason: 'unclosed' },
        { line: 3, reason: 'not a number', typed: '0.5]' },
      ]);
    },
  );

  test('one behind it that stays open costs it nothing', () => {
    for (const [text, numbers] of [
      ['t = (0.01, 0.99), x = [0.05\nη = 0.5', 't1 0.01, t2 0.99, rho 0.5'],
      ['t = [0.01, 0.99], x = [0.05\nη = 0.5', 't1 0.01, t2 0.99, rho 0.5'],
    ] as const) {
      expect(read(text)).toBe(numbers);
      expect(unread(text)).toEqual([{ line: 1, reason: 'unclosed' }]);
    }
  });

  test('a matrix in TeX that stays open costs its own line alone', () => {
    const text =
      'W1 = \\begin{pmatrix} 1 & 2\nη = 0.5\nW2 = \\begin{pmatrix} 3 & 4 \\\\ 5 & 6 \\end{pmatrix}';
    expect(read(text)).toBe('rho 0.5, b11 3, b21 4, b12 5, b22 6');
    expect(unread(text)).toEqual([{ line: 1, reason: 'unclosed' }]);
  });

  test('after two hundred lines', () => {
    const after = (empty: number) => read(`x = [0.05,${'\n'.repeat(empty)}0.1]`);
    expect(after(200)).toBe('x1 0.05, x2 0.1');
    expect(after(201)).toBe('');
  });
});

describe('which line it is in', () => {
  test('its first number’s', () => {
    for (const [text, line] of [
      ['W1 = [\n[1, 2],\n[3, 4]]', 2],
      ['η = 0.5\nW1 = [[1, 2],\n[3, 4]]', 2],
      ['W1 = [[],\n[1, 2]]', 2],
      ['η = 0.5\nW1 = []', 2],
    ] as const)
      expect(unread(text, oblong)).toMatchObject([{ line }]);
  });

  test('each number’s own', () => {
    const lines = (text: string) => readPaste(text, square).placed.map(({ line }) => line);
    expect(lines('W1 =\n\\begin{pmatrix} 0.15 & 0.2 \\\\\n0.25 & 0.3 \\end{pmatrix}\nb2 = 0.6')).toEqual([
      2, 2, 3, 3, 4,
    ]);
    expect(lines('x = [0.05,\n0.1], η = 0.5')).toEqual([1, 2, 2]);
  });
});

describe('rows above and below', () => {
  const order = ['a11', 'a21', 'a12', 'a22'];
  const inOrder = (text: string) =>
    readPaste(text, square, { order })
      .placed.map(({ id, value }) => `${id} ${value}`)
      .join(', ');

  test('what comes first is first', () => {
    expect(inOrder('1\n2\n[3, 4]')).toBe('a11 1, a21 2, a12 3, a22 4');
    expect(inOrder('1 2\n[3]\n4')).toBe('a11 1, a21 2, a12 3, a22 4');
  });

  test('a name with its number ends them', () => {
    expect(read('b1\n-0.4 0.2\nη = 0.5', oblong)).toBe('c1_1 -0.4, c1_2 0.2, rho 0.5');
    expect(read('W1\n0.15 0.2\nη = 0.5\n0.25 0.3')).toBe('rho 0.5');
  });

  test('an empty line ends them, a rule does not', () => {
    for (const empty of ['', '  ', '\t']) {
      expect(read(`W1\n0.15 0.2\n0.25 0.3\n${empty}\n0.6 0.7`)).toBe(w1);
      expect(read(`W1\n0.15 0.2\n${empty}\n0.25 0.3`)).toBe('');
    }
    expect(read('W1\n0.15 0.2\n---\n0.25 0.3')).toBe(w1);
  });

  test('a name of which only its numbers are known', () =>
    expect(read('W_ih\n0.2 0.4 -0.5\n-0.3 0.1 0.2', oblong)).toBe(
      'a11 0.2, a21 0.4, a31 -0.5, a12 -0.3, a22 0.1, a32 0.2',
    ));

  test('a name alone at the end, indented', () => {
    expect(read('\tw1\n\t0.15')).toBe('a11 0.15');
    expect(read('η = 0.5\n\tw1')).toBe('rho 0.5');
  });
});
