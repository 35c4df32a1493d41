// What programs print and hold: scalars in a type's name, what PyTorch has stored, dictionaries, matrices turned round.
import { describe, expect, test } from 'vitest';
import { readPaste } from '../../../../src/lib/audit/paste/read-paste.ts';
import { oblong, square } from './networks.ts';

const read = (text: string, of = square) =>
  readPaste(text, of)
    .placed.map(({ id, value }) => `${id} ${value}`)
    .join(', ');
const whyNot = (text: string, of = square) => readPaste(text, of).unread.map(({ why }) => why);

test.each([
  ['np.float64(0.298)'],
  ['numpy.float32(0.298)'],
  ['float(0.298)'],
  ['tensor(0.298)'],
  ['tensor( 0.298 )'],
  ['torch.tensor(2.98e-1)'],
  ['jax.numpy.array(0.298)'],
  ['Array(0.298, dtype=float32)'],
  ['tensor(0.298, grad_fn=<MseLossBackward0>)'],
  ["tensor(0.298, device='cuda:0', dtype=torch.float64, requires_grad=True)"],
])('one number as Python prints it: %s', (typed) => {
  expect(read(`E = ${typed}`)).toBe('E 0.298');
  expect(read(`b1 = 0.35\nE = -${typed}`)).toBe('c1 0.35, E -0.298');
  expect(read(`E\n${typed}\n`)).toBe('E 0.298');
  expect(whyNot(`E = ${typed}`)).toEqual([]);
});

test('a matrix under a letter that means nothing without two indices', () =>
  expect(read('A [[1, 2], [3, 4], [5, 6]]', oblong)).toBe('a11 1, a12 2, a21 3, a22 4, a31 5, a32 6'));

test('numbers in a list as NumPy prints them', () => {
  expect(read('x = [np.float64(0.05), np.float64(-.1)]')).toBe('x1 0.05, x2 -0.1');
  expect(read("{'w1': np.float64(0.15), 'w2': np.float64(0.2)}")).toBe('a11 0.15, a21 0.2');
  expect(whyNot('w1 = array(1, 2)')).toMatchObject([{ reason: 'not a number', typed: 'array(1, 2)' }]);
});

describe('what PyTorch has stored', () => {
  const all = 'a11 1, a21 2, a31 3, a12 4, a22 5, a32 6, b11 7, b21 8';
  const pairs =
    "[('fc1.weight', tensor([[1, 2, 3],\n [4, 5, 6]])), ( 'fc2.weight' , tensor([[7, 8]], device='cuda:0'))]";
  const dictionary = "{'fc1.weight': tensor([[1, 2, 3],\n [4, 5, 6]]), 'fc2.weight': tensor([[7, 8]])}";
  test.each([
    ['pairs', `OrderedDict(${pairs})`],
    ['indented', `  OrderedDict(${pairs})`],
    ['with its module', `collections.OrderedDict(${pairs})`],
    ['under a name', `model.state = OrderedDict(${pairs})`],
    ['under a name, without spaces', `state=OrderedDict(${pairs})`],
    ['as a notebook prints it', `Out[3]: OrderedDict(${pairs})`],
    ['a dictionary, as newer versions of Python print it', `OrderedDict(${dictionary})`],
  ])('%s', (_, text) => {
    expect(read(text, oblong)).toBe(all);
    expect(whyNot(text, oblong)).toEqual([]);
  });

  test('nothing', () => expect(whyNot('OrderedDict([])')).toEqual([]));

  test('what stands before a matrix and is none is told', () => {
    const text = `OrderedDict([('steps', tensor(5.)), ${pairs.slice(1, -1)}])`;
    expect(read(text, oblong)).toBe(all);
    expect(whyNot(text, oblong)).toEqual([{ reason: 'not understood' }]);
  });
});

test.each([
  ['Python', 'params = {"w1": 0.15, "w2": 0.2}'],
  ['Python, in lines', "params = {\n  'w1': 0.15,\n  'w2': 0.2\n}"],
  ['JavaScript', 'const params = { w1: 0.15, w2: 0.2 };'],
  ['JSON', '{\n "weights" : {\n "w1": 0.15, "w2": 0.2\n }\n}'],
  ['an attribute', 'self.params={"w1": 0.15, "w2": 0.2}'],
])('a dictionary with a name: %s', (_, text) => {
  expect(read(text)).toBe('a11 0.15, a21 0.2');
  expect(whyNot(text)).toEqual([]);
});

test.each([
  ['Python', 'parameters = {"W1": np.array([[0.15, 0.2], [0.25, 0.3]]), "b1": 0.35}'],
  ['Python, in lines', 'parameters = {\n  "W1": np.array([[0.15, 0.2], [0.25, 0.3]]),\n  "b1": 0.35}'],
  ['a comma before it', "{'b1': 0.35, 'W1': [[0.15, 0.2], [0.25, 0.3]]}"],
  ['JavaScript', '{ W1: [ [ 0.15, 0.2 ], [ 0.25, 0.3 ] ], b1: [ 0.35 ] }'],
])('matrices in a dictionary: %s', (_, text) => {
  expect(read(text).split(', ').sort()).toEqual(['a11 0.15', 'a12 0.25', 'a21 0.2', 'a22 0.3', 'c1 0.35']);
  expect(whyNot(text)).toEqual([]);
});

describe('turned round', () => {
  const rows = '[[1, 2], [3, 4]]';
  const tex = '\\begin{array}{rr} 1 & 2 \\\\ 3 & 4 \\end{array}';
  test.each([
    [`np.array(${rows}).T`],
    [`${rows}.T`],
    [`np.array(${rows}, dtype=float).T`],
    [`torch.tensor( ${rows} ).t()`],
    [`np.array(${rows}).transpose();`],
    ["[1 2; 3 4]'"],
    ["[1 2; 3 4].';"],
    [`${tex}^T`],
    [`(${tex}) ^{T}`],
    [`\\left[${tex}\\right]^T`],
    [`\\left (${tex}\\right )^\\top`],
    [`${tex}^{\\mathrm{T}}`],
    [`${tex}^{\\mathsf{T}}`],
    [`${tex}^{\\intercal}`],
  ])('%s', (typed) => {
    expect(read(`W1 = ${typed}\nη = 0.5`)).toBe('a11 1, a21 3, a12 2, a22 4, rho 0.5');
    expect(whyNot(`W1 = ${typed}`)).toEqual([]);
  });

  test('only what stands right before it', () =>
    expect(read(`W1 = ${rows}, W2 = ${rows}.T`)).toBe(
      'a11 1, a21 2, a12 3, a22 4, b11 1, b21 3, b12 2, b22 4',
    ));

  test('numbers stay in the order of their lines', () =>
    expect(read('W1 = [[1, 2],\n[3, 4],\n[5, 6]].T', oblong)).toBe(
      'a11 1, a12 2, a21 3, a22 4, a31 5, a32 6',
    ));

  test('rows of different lengths are told as they were typed', () => {
    for (const [typed, lengths] of [
      ['[[1, 2, 3], [4, 5]].T', [3, 2]],
      ['[[1, 2], [3, 4, 5]].T', [2, 3]],
    ] as const)
      expect(whyNot(`W1 = ${typed}`)).toEqual([{ reason: 'ragged', name: 'W1', lengths }]);
    expect(whyNot('[].T')).toEqual([{ reason: 'no name', rows: 0, columns: 0 }]);
  });
});
