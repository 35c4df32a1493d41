import { describe, expect, test } from 'vitest';
import * as interval from '../../../../src/lib/audit/recover/interval.ts';

const range = () => [interval.least + 0, interval.most + 0];

describe('stretches of numbers, by hand', () => {
  test.each([
    [1, 2, 3, 4, 3, 8],
    [-1, 2, 3, 4, -4, 8],
    [-2, -1, 3, 4, -8, -3],
    [-2, -1, -4, -3, 3, 8],
    [-1, 2, -3, 4, -6, 8],
    [-5, 2, -3, 4, -20, 15],
    [0, 0, 1, 2, 0, 0],
  ])('%d to %d times %d to %d is %d to %d', (a, b, c, d, from, to) => {
    interval.times(a, b, c, d);
    expect(range()).toEqual([from, to]);
  });

  test('what is no number may be any', () => {
    interval.times(0, 1, 0, Infinity);
    expect(range()).toEqual([-Infinity, Infinity]);
    interval.set(Number.NaN, 3);
    expect(range()).toEqual([-Infinity, 3]);
    interval.set(3, Number.NaN);
    expect(range()).toEqual([3, Infinity]);
  });

  test.each([
    [1, 2, 1, 4],
    [-3, -2, 4, 9],
    [-3, 2, 0, 9],
    [0, 2, 0, 4],
    [-2, 0, 0, 4],
  ])('the square of %d to %d is %d to %d', (a, b, from, to) => {
    interval.square(a, b);
    expect(range()).toEqual([from, to]);
  });

  test('a hump is as high as its top, and no lower than its lower end', () => {
    interval.hump(0.1, 0.2, 0.25);
    expect(interval.least).toBeCloseTo(0.1, 10);
    expect(interval.most).toBeCloseTo(0.25, 10);
    interval.hump(0.2, 0.1, 0.1);
    expect(interval.least).toBeCloseTo(0.1, 10);
    expect(interval.most).toBeCloseTo(0.2, 10);
  });

  test('rounding on the way makes a range wider, never narrower, about 0 as well', () => {
    for (const [from, to] of [
      [1, 2],
      [-2, -1],
      [-1, 1],
      [0, 0],
    ] as const) {
      interval.widened(from, to);
      expect(interval.least).toBeLessThan(from);
      expect(interval.most).toBeGreaterThan(to);
      expect(interval.least).toBeCloseTo(from, 10);
      expect(interval.most).toBeCloseTo(to, 10);
    }
  });

  test('−t ln y: a target of 0 counts for nothing, whatever the logarithm', () => {
    interval.surprise(0, 0, -Infinity, 0);
    expect(range()).toEqual([0, 0]);
    interval.surprise(0.5, 1, -2, -1);
    expect(interval.least).toBeCloseTo(0.5, 10);
    expect(interval.most).toBeCloseTo(2, 10);
    // A logarithm is rounded.
    expect(interval.least).toBeLessThan(0.5);
    expect(interval.most).toBeGreaterThan(2);
    interval.surprise(0, 1, -2, -1);
    expect(interval.least).toBeCloseTo(0, 10);
    expect(interval.most).toBeCloseTo(2, 10);
    interval.surprise(-1, 0, -2, -1);
    expect(interval.least).toBeCloseTo(-2, 10);
    expect(interval.most).toBeCloseTo(0, 10);
  });
});
