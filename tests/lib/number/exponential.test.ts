import { describe, expect, test } from 'vitest';
import { exponential, exponentialLess1 } from '../../../src/lib/number/exponential.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';

const random = randomState(0);
const drawn = Array.from(
  { length: 100000 },
  () => random.standardNormal() * 10 ** (6 * random.randomSample() - 4),
);

describe('exponential', () => {
  test('is within two ulps of Math.exp', () => {
    const off = drawn.map((x) => Math.abs(exponential(x) / Math.exp(x) - 1));
    expect(Math.max(...off.filter(Number.isFinite).slice(0, 50000))).toBeLessThan(2 ** -51);
  });

  test('keeps the digits of e^x − 1 near 0', () => {
    const worst = drawn.reduce((most, x) => {
      const wanted = Math.expm1(x);
      return Number.isFinite(wanted) && wanted !== 0
        ? Math.max(most, Math.abs(exponentialLess1(x) / wanted - 1))
        : most;
    }, 0);
    expect(worst).toBeLessThan(2e-14);
    for (const x of [1e-20, -1e-300, 3e-9]) expect(exponentialLess1(x)).toBe(Math.expm1(x));
  });

  test('knows its ends', () => {
    expect(exponential(0)).toBe(1);
    expect(exponential(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(exponential(-1e300)).toBe(0);
    expect(exponential(710)).toBe(Number.POSITIVE_INFINITY);
    expect(exponential(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(exponential(Number.NaN)).toBeNaN();
    expect(exponentialLess1(Number.NEGATIVE_INFINITY)).toBe(-1);
    expect(exponentialLess1(0)).toBe(0);
    expect(exponentialLess1(Number.NaN)).toBeNaN();
    expect(exponentialLess1(710)).toBe(Number.POSITIVE_INFINITY);
    for (const x of [800, 1e300]) expect(exponentialLess1(x)).toBe(Number.POSITIVE_INFINITY);
    expect(exponentialLess1(-1e300)).toBe(-1);
  });

  test('goes down to the smallest double', () => {
    expect(exponential(-720) / Math.exp(-720)).toBeCloseTo(1, 9);
    expect(exponential(-744)).toBe(Math.exp(-744));
  });

  // Worked out in Python, step by step as here; Math.exp of Node has another last digit for each.
  test('has the same digits everywhere', () => {
    expect([-49.875, 2.5, 12.125, 40].map(exponential)).toEqual([
      2.1855599065731896e-22, 12.182493960703475, 184425.3401256583, 2.3538526683702e17,
    ]);
    expect([1.5, 3.5, 12.125].map(exponentialLess1)).toEqual([
      3.4816890703380645, 32.11545195869231, 184424.3401256583,
    ]);
  });
});
