import { describe, expect, test } from 'vitest';
import {
  claimsOf,
  lackOf,
  parted,
  rowsFor,
  withChange,
  without,
} from '../../../../src/components/your-network/check/rows.ts';

const claim = (quantity: string, digits: string) => ({ quantity, digits });
const written = (rows: ReturnType<typeof rowsFor>) =>
  rows.map(({ quantity, digits }) => `${quantity}=${digits}`);

describe('rows', () => {
  test('there is always room for one more', () => {
    expect(written(rowsFor([]))).toEqual(['=', '=', '=']);
    const four = [claim('a', '1'), claim('b', '2'), claim('c', '3'), claim('d', '4')];
    expect(written(rowsFor(four))).toEqual(['a=1', 'b=2', 'c=3', 'd=4', '=']);
  });

  test('writing into the last one makes another', () => {
    const rows = rowsFor([claim('a', '1'), claim('b', '2'), claim('c', '3')]);
    const last = rows.at(-1)?.key as number;
    const more = withChange(rows, last, { quantity: 'd' });
    expect(written(more)).toEqual(['a=1', 'b=2', 'c=3', 'd=', '=']);
    expect(written(withChange(more, last, { digits: '4' }))).toEqual(['a=1', 'b=2', 'c=3', 'd=4', '=']);
  });

  test('one taken out leaves the others as they are, by their keys', () => {
    const rows = rowsFor([claim('a', '1'), claim('b', '2')]);
    const [, second] = rows;
    const fewer = without(rows, rows[0]?.key as number);
    expect(written(fewer)).toEqual(['b=2', '=', '=']);
    expect(fewer[0]?.key).toBe(second?.key);
  });

  test('claims are the whole ones, without the spaces around them', () => {
    const rows = rowsFor([claim(' h1 ', ' 0.5'), claim('', '3'), claim('E', ''), claim('E', '0,4')]);
    expect(claimsOf(rows)).toEqual([claim('h1', '0.5'), claim('E', '0,4')]);
    expect(rows.map(lackOf)).toEqual([undefined, 'name', 'number', undefined, undefined]);
  });

  test.each([
    ['w5+ = 0.3589', claim('w5+', '0.3589')],
    ['E: 0,29', claim('E', '0,29')],
    ['h1≈ .7', claim('h1', '.7')],
    ['w5+', claim('w5+', '')],
    ['net = 0.1 = x', claim('net = 0.1 = x', '')],
  ])('%s in one field', (typed, both) => {
    expect(parted(claim(typed, ''))).toEqual(both);
  });

  test('what has its number already is left alone', () => {
    expect(parted(claim('a = 1', '2'))).toEqual(claim('a = 1', '2'));
  });
});
