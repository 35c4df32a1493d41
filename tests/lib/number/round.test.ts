import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundTo } from '../../../src/lib/number/round.ts';
import { check, expectRangeError } from '../helpers.ts';

describe('roundTo', () => {
  test('rounds halves that are stored exactly away from zero', () => {
    expect([0.5, 1.5, 2.5, -0.5, -2.5].map((v) => roundTo(v, 0))).toEqual([1, 2, 3, -1, -3]);
    expect(roundTo(0.125, 2)).toBe(0.13);
    expect(roundTo(-0.125, 2)).toBe(-0.13);
  });

  test('rounds the exact binary value, as printing does', () => {
    expect(roundTo(1.005, 2)).toBe(1);
    expect(roundTo(-1.005, 2)).toBe(-1);
  });

  test('stays within half a unit and is done after one go', () => {
    const cases = fc.tuple(fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.integer({ min: 0, max: 9 }));
    check(cases, ([value, decimals]) => {
      const once = roundTo(value, decimals);
      expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6));
      expect(roundTo(once, decimals) - once).toBe(0);
      expect(roundTo(-value, decimals) + once).toBe(0);
    });
  });

  test('leaves what is no number or infinite as it is', () => {
    expect(roundTo(Number.NaN, 3)).toBeNaN();
    expect(roundTo(Number.POSITIVE_INFINITY, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(roundTo(Number.NEGATIVE_INFINITY, 3)).toBe(Number.NEGATIVE_INFINITY);
  });

  test.each([-1, 16, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d decimals', (decimals) => {
    expectRangeError(
      () => roundTo(1, decimals),
      `roundTo needs a whole number of decimals from 0 to 15, got ${decimals}`,
    );
  });
});
