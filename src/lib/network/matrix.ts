import { fail } from '../number/expect.ts';

/** A table of numbers, row by row, each row as long as the first. */
export type Matrix = readonly (readonly number[])[];

/**
 * How many rows a table has, and how many columns.
 * @throws RangeError if it has none of either, or its rows differ in length
 * @example shapeOf([[1, 2, 3], [4, 5, 6]]) // [2, 3]
 */
export function shapeOf(a: Matrix): readonly [rows: number, columns: number] {
  const columns = a[0]?.length ?? 0;
  if (columns === 0) fail('shapeOf', 'a table with a row and a column at least', a);
  for (const row of a) if (row.length !== columns) fail('shapeOf', `rows of ${columns} numbers`, row);
  return [a.length, columns];
}

/**
 * The product of two tables: in row i and column j, row i of the first times column j of the second, number by number,
 * added up.
 * @param a  n × k
 * @param b  k × m
 * @returns n × m
 * @throws RangeError if the second has not as many rows as the first has columns
 * @example product([[1, 2]], [[3, 4], [5, 6]]) // [[13, 16]]
 */
export function product(a: Matrix, b: Matrix): number[][] {
  const [[n, k], [rows, m]] = [shapeOf(a), shapeOf(b)];
  if (rows !== k) fail('product', `${k} rows behind a table of ${n} × ${k}`, rows);
  return a.map((row) =>
    Array.from({ length: m }, (_, j) => row.reduce((sum, x, i) => sum + x * (b[i]?.[j] as number), 0)),
  );
}

/**
 * The table turned over its diagonal: its rows have become columns.
 * @param a  n × m
 * @returns m × n
 * @example transposed([[1, 2, 3]]) // [[1], [2], [3]]
 */
export function transposed(a: Matrix): number[][] {
  const [, m] = shapeOf(a);
  return Array.from({ length: m }, (_, j) => a.map((row) => row[j] as number));
}

/**
 * Two tables of one shape multiplied place by place, which is written ⊙.
 * @throws RangeError if their shapes differ
 * @example entrywise([[1, 2]], [[3, 4]]) // [[3, 8]]
 */
export function entrywise(a: Matrix, b: Matrix): number[][] {
  const [[n, m], [rows, columns]] = [shapeOf(a), shapeOf(b)];
  if (rows !== n || columns !== m) fail('entrywise', `two tables of ${n} × ${m}`, `${rows} × ${columns}`);
  return a.map((row, i) => row.map((x, j) => x * (b[i]?.[j] as number)));
}
