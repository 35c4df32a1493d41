// The names that the numbers of a matrix or a list have one by one.
import { describe, expect, test } from 'vitest';
import { cellOf } from '../../../../src/lib/audit/paste/cells.ts';
import { elementsOf } from '../../../../src/lib/audit/paste/expand.ts';
import type { Item } from '../../../../src/lib/audit/paste/pasted.ts';

const item = (name: string, form: Item['form'], ...rows: readonly (readonly number[])[]): Item => ({
  name,
  form,
  line: 1,
  rows: rows.map((row) => row.map((number) => cellOf(String(number), 1))),
});
const names = (of: Item, base: 0 | 1 = 1) =>
  elementsOf(of, base).map((way) => way.map(({ name }) => name).join(' '));

describe('by row and column', () => {
  test('a number alone keeps its name', () => expect(names(item('η', 'number', [0.5]))).toEqual(['η']));

  test('a matrix, counted from 1 or from 0', () => {
    const w = item('W', 'grid', [1, 2, 3], [4, 5, 6]);
    expect(names(w)).toEqual(['W_1_1 W_1_2 W_1_3 W_2_1 W_2_2 W_2_3']);
    expect(names(w, 0)).toEqual(['W_0_0 W_0_1 W_0_2 W_1_0 W_1_1 W_1_2']);
    expect(elementsOf(w, 1)[0]?.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
  });

  test('a list is a vector, or a matrix of one row or one column', () => {
    expect(names(item('b', 'list', [1, 2]))).toEqual(['b_1 b_2', 'b_1_1 b_1_2', 'b_1_1 b_2_1']);
    expect(names(item('b', 'list', [1, 2]), 0)).toEqual(['b_0 b_1', 'b_0_0 b_0_1', 'b_0_0 b_1_0']);
  });

  test.each([
    ['W1', 'W1_1_1 W1_1_2'],
    ['W₁', 'W₁_1_1 W₁_1_2'],
    ['w_1', 'w_1_1_1 w_1_1_2'],
    ['dE/dw1', 'dE/dw1_1_1 dE/dw1_1_2'],
    ['W^{(1)}', 'W^{(1)}_1_1 W^{(1)}_1_2'],
    ['W[1]', 'W[1]_1_1 W[1]_1_2'],
    ['weights 1', 'w 1_1_1 w 1_1_2'],
    ['W1+', 'W1_1_1+ W1_1_2+'],
    ['W1_new', 'W1_new_1_1 W1_new_1_2'],
  ])('a list called %s is a layer’s matrix before all else', (name, row) => {
    const column = row.replace('_1_2', '_2_1');
    expect(names(item(name, 'list', [1, 2])).slice(0, 2)).toEqual([row, column]);
  });

  test.each(['b1', 'θ1', 'W', 'w_new', 'w_h1', 'h1'])(
    'a list called %s is a vector before it is a matrix',
    (name) => expect(names(item(name, 'list', [1, 2]))[0]).toBe(`${name}_1 ${name}_2`),
  );

  test('a row or a column as it stands may be a vector, or lie the other way', () => {
    expect(names(item('b', 'grid', [1, 2]))).toEqual(['b_1_1 b_1_2', 'b_1 b_2', 'b_1_1 b_2_1']);
    expect(names(item('b', 'grid', [1], [2]))).toEqual(['b_1_1 b_2_1', 'b_1 b_2', 'b_1_1 b_1_2']);
  });

  test('one number in brackets may be the only one of its name', () => {
    expect(names(item('b', 'list', [1]))).toEqual(['b_1', 'b_1_1', 'b_1_1', 'b']);
    expect(names(item('b', 'grid', [1]))).toEqual(['b_1_1', 'b_1', 'b_1_1', 'b']);
  });

  test.each([
    ['weights', 'w_1'],
    ['Biases', 'b_1'],
    ['inputs', 'x_1'],
    ['targets', 'target_1'],
    ['labels', 'target_1'],
    ['outputs', 'out_1'],
    ['w+', 'w_1+'],
    ['w^{+}', 'w_1^{+}'],
    ['w^*', 'w_1^*'],
    ["w'", "w_1'"],
    ['w′', 'w_1′'],
    ["w''", "w_1''"],
    ['b2+', 'b2_1+'],
    ['w2+', 'w2_1_1+'],
    ['hidden weights', 'hidden w_1'],
  ])('%s: its first is %s', (name, first) =>
    expect(elementsOf(item(name, 'list', [1, 2]), 1)[0]?.[0]?.name).toBe(first),
  );
});
