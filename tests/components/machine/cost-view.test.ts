import { describe, expect, test } from 'vitest';
import { costView, readShape } from '../../../src/components/machine/cost-view.ts';

describe('a shape as people write it', () => {
  test.each([
    ['2-16-1', [2, 16, 1]],
    ['2 – 16 – 1', [2, 16, 1]],
    ['2, 16, 1', [2, 16, 1]],
    ['784 × 30 × 10', [784, 30, 10]],
    ['784→30→10', [784, 30, 10]],
    ['２-２-２', [2, 2, 2]],
  ])('%s', (text, widths) => {
    expect(readShape(text, '2-2-2')).toEqual(widths);
  });

  test.each([
    ['', /one to 12 layers.*stays 2-2-2/],
    ['5', /one to 12 layers/],
    ['2-two-2', /“two” is not a whole number/],
    ['2-0-2', /from 1 to 10,000/],
    ['2-20000-2', /from 1 to 10,000/],
    [Array(14).fill(2).join('-'), /one to 12 layers/],
  ])('“%s” is answered', (text, said) => {
    expect(readShape(text, '2-2-2')).toMatch(said);
  });
});

describe('what a pass costs', () => {
  test('784-30-10, by hand', () => {
    const { rows, said } = costView([784, 30, 10]);
    expect(rows.map(({ count }) => count)).toEqual(['23,820', '23,820', '300', '90', '24,210']);
    expect(rows.map(({ bar }) => bar)).toEqual([98.4, 98.4, 1.2, 0.4, 100]);
    expect(said).toContain('1.02 times');
    expect(said).toContain('23,860 parameters');
  });

  test('how many passes back nudging is worth: one is one pass, and what is rounded says so', () => {
    // 2 parameters, each nudged twice through 1 multiplication; back 1 + 0 + 3
    expect(costView([1, 1]).said).toMatch(/takes 4 multiplications, as many as one pass back\.$/);
    // 4 · 2 · 2 = 16, back 2 + 1 + 5 = 8
    expect(costView([1, 1, 1]).said).toMatch(/takes 16 multiplications, as many as 2 passes back\.$/);
    // 3 · 2 · 2 = 12, back 2 + 0 + 3 = 5
    expect(costView([2, 1]).said).toMatch(/takes 12 multiplications, about as many as 2 passes back\.$/);
  });

  test('what a double can’t count exactly is said to three digits', () => {
    expect(costView([10_000, 10_000, 10_000]).said).toContain('8.00 × 10¹⁶');
  });
});
