import { expect, test } from 'vitest';
import { flatFrom, x, y } from '../../../src/components/example/sigmoid-drawing.ts';

test('larger sums stand farther to the right, larger values higher', () => {
  // 512 units for z from −6 to 6, from 24 on; 214 units for y from 0, at 236, up to 1
  expect([-6, 0, 3, 6].map(x)).toEqual([24, 280, 408, 536]);
  expect([0, 1 / 4, 1 / 2, 1].map(y)).toEqual([236, 182.5, 129, 22]);
});

test('it is flat from where its slope, σ(1 − σ), is a tenth of a quarter', () => {
  const value = 1 / (1 + Math.exp(-flatFrom));
  expect(value).toBeGreaterThan(1 / 2);
  expect(value * (1 - value)).toBeCloseTo(1 / 40, 12);
});
