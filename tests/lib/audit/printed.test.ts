import { describe, expect, test } from 'vitest';
import { agrees, decimalsOf, printedByMazur, printedInArticle } from '../../../src/lib/audit/printed.ts';

const printed = (digits: string) => ({ digits, value: Number(digits) });

describe('agrees', () => {
  test('rounds a number to the decimals that were printed', () => {
    expect(agrees(2 / 3, printed('0.667'))).toBe(true);
    expect(agrees(2 / 3, printed('0.666'))).toBe(false);
    expect(agrees(2 / 3, printed('0.66667'))).toBe(true);
    expect(agrees(2 / 3, printed('1'))).toBe(true);
  });

  test('counts zeros at the end', () => {
    expect(agrees(0.5604, printed('0.560'))).toBe(true);
    expect(agrees(0.5604, printed('0.5600'))).toBe(false);
  });

  test('minds the sign', () => {
    expect(agrees(-1 / 8, printed('0.125'))).toBe(false);
    expect(agrees(-1 / 8, printed('-0.125'))).toBe(true);
  });

  test('never holds for what is no number', () => {
    expect(agrees(Number.NaN, printed('0.5'))).toBe(false);
  });
});

describe('printed figures', () => {
  test('know how many decimals they have', () => {
    expect(['0.44356', '0.560', '7'].map((digits) => decimalsOf(printed(digits)))).toEqual([5, 3, 0]);
  });

  test('have the value that their digits say', () => {
    for (const { figures } of [printedInArticle, printedByMazur])
      for (const { digits, value } of Object.values(figures))
        expect(value.toFixed(decimalsOf(printed(digits)))).toBe(digits);
  });
});
