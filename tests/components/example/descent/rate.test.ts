import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextRate } from '../../../../src/components/example/descent/rate.ts';
import { check } from '../../../lib/helpers.ts';

test('keys go up and down its first digit, and over powers of ten', () => {
  for (const [low, high] of [
    [0.8, 0.9],
    [0.9, 1],
    [1, 2],
    [9, 10],
    [10, 20],
  ] as const) {
    expect(nextRate(low, 1)).toBe(high);
    expect(nextRate(high, -1)).toBe(low);
  }
  expect(nextRate(0.25, 1)).toBe(0.35);
});

test('whatever rate one comes from, the next is another, above zero and within a billion', () => {
  check(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (rate) => {
    for (const direction of [1, -1] as const) {
      const next = nextRate(rate, direction);
      expect(next).toBeGreaterThanOrEqual(1e-9);
      expect(next).toBeLessThanOrEqual(1e9);
      if (rate > 2e-9 && rate < 9e8) expect(Math.sign(next - rate)).toBe(direction);
    }
  });
});
