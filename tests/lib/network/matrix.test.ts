import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entrywise, product, shapeOf, transposed } from '../../../src/lib/network/matrix.ts';
import { check, decimal, expectClose, expectRangeError } from '../helpers.ts';

const table = (n: number, m: number) =>
  fc.array(fc.array(decimal(-2, 2), { minLength: m, maxLength: m }), { minLength: n, maxLength: n });
const size = fc.integer({ min: 1, max: 5 });

describe('tables of numbers, by hand', () => {
  const a = [
    [1, 2, 3],
    [4, 5, 6],
  ];

  test('two rows and three columns', () => {
    expect(shapeOf(a)).toEqual([2, 3]);
    expect(transposed(a)).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
  });

  test('row times column', () => {
    expect(product(a, [[1], [0], [-1]])).toEqual([[-2], [-2]]);
    expect(product([[2], [3]], [[5, 7]])).toEqual([
      [10, 14],
      [15, 21],
    ]);
  });

  test('place by place', () => {
    expect(entrywise(a, a)).toEqual([
      [1, 4, 9],
      [16, 25, 36],
    ]);
  });
});

describe('what holds of any tables', () => {
  const pair = fc.tuple(size, size, size).chain(([n, k, m]) => fc.tuple(table(n, k), table(k, m)));

  test('a product turned over is the product of both turned over, in the other order', () => {
    check(pair, ([a, b]) => {
      expect(transposed(product(a, b))).toEqual(product(transposed(b), transposed(a)));
      expect(shapeOf(product(a, b))).toEqual([a.length, b[0]?.length]);
    });
  });

  test('a product is the sum over what lies between of column times row', () => {
    check(pair, ([a, b]) => {
      const pieces = b.map((row, i) =>
        product(
          a.map((from) => [from[i] as number]),
          [row],
        ),
      );
      product(a, b).forEach((row, n) => {
        row.forEach((value, m) => {
          expectClose(
            value,
            pieces.reduce((sum, piece) => sum + (piece[n]?.[m] as number), 0),
            1e-12,
            1e-14,
          );
        });
      });
    });
  });
});

describe('what does not fit says so', () => {
  test('by the shapes of both', () => {
    expectRangeError(
      () =>
        product(
          [[1, 2]],
          [
            [1, 2],
            [3, 4],
            [5, 6],
            [7, 8],
          ],
        ),
      'product needs 2 rows behind a table of 1 × 2, got 4',
    );
    expectRangeError(
      () => entrywise([[1, 2]], [[1], [2]]),
      'entrywise needs two tables of 1 × 2, got "2 × 1"',
    );
    expectRangeError(
      () => shapeOf([]),
      'shapeOf needs a table with a row and a column at least, got 0 of them',
    );
    expectRangeError(() => shapeOf([[1, 2], [3]]), 'shapeOf needs rows of 2 numbers, got 1 of them');
  });
});
