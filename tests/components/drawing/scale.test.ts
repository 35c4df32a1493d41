import { expect, test } from 'vitest';
import { linear, logarithmic } from '../../../src/components/drawing/scale.ts';

test('equal steps go to equal lengths, also backwards and beyond the ends', () => {
  const scale = linear([-2, 6], [100, 20]);
  expect([-2, 0, 2, 6, 8].map(scale)).toEqual([100, 80, 60, 20, 0]);
});

test('equal ratios go to equal lengths', () => {
  const scale = logarithmic([1e-3, 10], [0, 400]);
  for (const [value, at] of [
    [1e-3, 0],
    [1e-2, 100],
    [0.1, 200],
    [1, 300],
    [10, 400],
    [Math.sqrt(10), 350],
  ] as const)
    expect(scale(value)).toBeCloseTo(at, 9);
});
