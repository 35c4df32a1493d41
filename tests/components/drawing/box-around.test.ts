import { expect, test } from 'vitest';
import { boxAround } from '../../../src/components/drawing/box-around.ts';

test('a box holds all points of all lists, and a twenty-fourth more on every side', () => {
  const lists = [Float64Array.of(0, 48, 12, 10), Float64Array.of(24, 0)];
  expect(boxAround(lists)).toEqual({ left: -1, right: 25, bottom: -2, top: 50 });
});

test('of one point, or of points in a line, it has an inside all the same', () => {
  expect(boxAround([Float64Array.of(3, 5)])).toEqual({ left: 2, right: 4, bottom: 4, top: 6 });
  expect(boxAround([Float64Array.of(0, 7, 48, 7)])).toEqual({ left: -2, right: 50, bottom: 6, top: 8 });
});
