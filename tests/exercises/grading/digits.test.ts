import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../src/exercises/exercise.ts';
import { lastPlace, sameDigits, written } from '../../../src/exercises/grading/digits.ts';

describe('the last digit asked for', () => {
  test.each([
    [0.0344, { decimals: 4 }, 1e-4],
    [0.0344, { significant: 2 }, 1e-3],
    [0.0996, { significant: 2 }, 1e-2],
    [652, { decimals: 0 }, 1],
    [652, { significant: 2 }, 10],
    [0, { significant: 3 }, 1e-2],
  ] as [number, Asked, number][])('of %d, to %o, is worth %d', (value, asked, worth) => {
    expect(lastPlace(value, asked)).toBeCloseTo(worth, 12);
  });
});

describe('the same digits', () => {
  // To three significant digits it is 0.0344.
  test.each([
    [0.0344, 0.034374, true],
    [0.03437, 0.034374, true],
    [0.03433, 0.034374, true],
    [0.0343, 0.034374, false],
    [0.0345, 0.034374, false],
    [-0.0344, 0.034374, false],
  ])('%d for %d, to three significant digits: %s', (value, exact, same) => {
    expect(sameDigits(value, exact, { significant: 3 })).toBe(same);
  });

  test('a half may be rounded up or down', () => {
    for (const value of [0.12, 0.13]) expect(sameDigits(value, 0.125, { decimals: 2 })).toBe(true);
    for (const value of [2, 3]) expect(sameDigits(value, 2.5, { decimals: 0 })).toBe(true);
    for (const value of [0.11, 0.14]) expect(sameDigits(value, 0.125, { decimals: 2 })).toBe(false);
  });
});

test.each([
  [0.034374, { significant: 3 }, '0.0344'],
  [-0.5, { decimals: 2 }, '-0.50'],
  [1234.5, { significant: 5 }, '1234.5'],
  [652, { decimals: 0 }, '652'],
] as [number, Asked, string][])('%d, to %o, is written %s', (value, asked, text) => {
  expect(written(value, asked)).toBe(text);
});
