// What chapter 2 says of its own numbers, and of the article's.
import { describe, expect, test } from 'vitest';
import { quantities } from '../../../src/components/chapters/sigmoid.ts';
import { quantity } from '../../../src/lib/index.ts';

const at = (name: keyof typeof quantities) => quantities[name]();
const e = Math.E;

test('slopes are those of e^z/(1 + e^z)²', () => {
  expect(at('slope-at-one')).toBeCloseTo(e / (1 + e) ** 2, 14);
  expect(at('slope-at-five')).toBeCloseTo(e ** 5 / (1 + e ** 5) ** 2, 14);
});

describe('a nudge', () => {
  test('of a thousandth is off by the third derivative times a sixth of its square', () => {
    const slope = e / (1 + e) ** 2;
    expect(at('off-at-thousandth')).toBeCloseTo((Math.abs(slope * (1 - 6 * slope)) * 1e-6) / 6, 11);
  });

  test('gets better as it becomes smaller, then worse', () => {
    expect(at('off-at-hundred-thousandth')).toBeLessThan(at('off-at-thousandth'));
    expect(at('off-at-billionth')).toBeGreaterThan(at('off-at-thousandth'));
    expect(1 + 1e-16).toBe(1);
  });
});

describe('with the article’s numbers', () => {
  test('a hundred steps with the slope taken of the output leave a smaller error', () => {
    expect(quantity('E@100~slope-of-output')).toBeCloseTo(0.00039207, 8);
    expect(quantity('E@100')).toBeCloseTo(0.0025464862830682023, 12);
  });

  test('a step without the slope lowers the error', () => {
    expect(quantity('E_after~no-slope')).toBeLessThan(quantity('E'));
  });
});
