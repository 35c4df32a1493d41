// What chapter 14 says in words of points in batches: over ten seeds, and over twenty.
import { describe, expect, test } from 'vitest';
import * as own from '../../../src/components/chapters/machine/batches.ts';
import descent from '../../../src/lib/results/descent.json';

describe('batches, over ten seeds', () => {
  const after = (rate: number, size: number) => own.batchOf(rate, size).means;
  const { usualRate: usual, smallRate: small } = own;

  test('at the usual rate single points are first near and then hover; thirty-two come far closer', () => {
    const [ones, some, all] = [1, 32, 1200].map((size) => after(usual, size)) as [
      number[],
      number[],
      number[],
    ];
    expect(ones[0]).toBeLessThan(1);
    expect(some[0]).toBeGreaterThan(50);
    expect(all[0]).toBeGreaterThan(some[0] as number);
    expect(ones[3]).toBeGreaterThan((ones[0] as number) / 2);
    expect(some[3]).toBeLessThan((ones[3] as number) / 50);
    expect(all[3]).toBeGreaterThan(50);
  });

  test('at a tenth of it single points come close, too, later', () => {
    expect(after(small, 1)[0]).toBeGreaterThan(after(usual, 1)[0] as number);
    expect(after(small, 1)[3]).toBeLessThan((after(usual, 1)[3] as number) / 50);
  });

  test('at the start one point is more noise than gradient, thirty-two are mostly gradient', () => {
    const [one, some, all] = own.noises;
    expect(one?.start).toBeGreaterThan(own.gradientAtStart);
    expect(some?.start).toBeLessThan(own.gradientAtStart / 2);
    expect(all?.least).toBe(0);
  });
});

describe('each size at its best rate, over ten seeds', () => {
  const { bestOf, aheadOf } = own;
  const sizes = [1, 32, 1200];

  test('is at least as good as at the shared rate, and from the powers of two', () => {
    for (const size of sizes)
      for (const [n, epochs] of ([1, 3, 10, 30] as const).entries()) {
        const { rate, mean, runs } = bestOf(size, epochs);
        expect(Number.isInteger(Math.log2(rate))).toBe(true);
        expect(runs).toHaveLength(10);
        expect(mean).toBeLessThan(own.batchOf(own.usualRate, size).means[n] as number);
      }
  });

  test('small batches are ahead from every seed in the first epoch, the full batch after thirty', () => {
    for (const size of [1, 32]) expect(aheadOf(size, [1200], 1)).toBe(10);
    expect(aheadOf(1200, [1, 32], 10)).toBeGreaterThan(5);
    expect(aheadOf(1200, [1, 32], 10)).toBeLessThan(10);
    expect(aheadOf(1200, [1, 32], 30)).toBe(10);
    expect(bestOf(1200, 30).mean).toBe(0);
    expect(bestOf(1200, 30).text).toBe('0 (0\u00a0to\u00a00)<br><i>ρ</i> = 2<sup>3</sup>');
  });

  test('the longer small batches go on, the smaller their rate; that of the full batch stays large', () => {
    for (const size of [1, 32]) {
      const rates = ([1, 3, 10, 30] as const).map((epochs) => bestOf(size, epochs).rate);
      rates.slice(1).forEach((rate, n) => {
        expect(rate).toBeLessThan(rates[n] as number);
      });
    }
    for (const epochs of [1, 3, 10, 30] as const) expect(bestOf(1200, epochs).rate).toBeGreaterThanOrEqual(4);
  });
});

describe('runs that may be stuck, over twenty seeds', () => {
  const { solvedOf, freedBy, lostBy } = own;
  const sizes = [120, 32, 8, 1];

  test('settled, no run stands near the bound, so where it lies does not matter', () => {
    for (const { settled } of descent.stuck)
      for (const loss of settled) expect(loss < 0.07 || loss > 0.14, String(loss)).toBe(true);
  });

  test('fewer are solved the fewer points a step sees, settled as well', () => {
    for (const when of ['shaken', 'settled'] as const)
      for (const width of [2, 3]) {
        const solved = sizes.map((size) => solvedOf(width, size, when));
        expect(solved).toEqual([...solved].sort((a, b) => b - a));
        expect(solved[3]).toBeLessThan(solved[0] as number);
      }
    for (const width of [2, 3])
      for (const size of sizes)
        expect(solvedOf(width, size, 'settled')).toBeGreaterThanOrEqual(solvedOf(width, size, 'shaken'));
    expect(own.onlyShaken).toBe(5);
  });

  test('noise frees a run now and then, and loses more', () => {
    expect([freedBy(2, 8), freedBy(2, 1)]).toEqual([1, 1]);
    for (const size of [8, 1]) expect(lostBy(2, size)).toBeGreaterThan(freedBy(2, size));
    expect(solvedOf(3, 120, 'settled')).toBe(20);
    for (const [width, size] of [
      [2, 32],
      [2, 8],
      [2, 1],
      [3, 32],
      [3, 8],
      [3, 1],
    ] as const)
      expect(solvedOf(width, 120, 'settled') + freedBy(width, size) - lostBy(width, size)).toBe(
        solvedOf(width, size, 'settled'),
      );
  });
});
