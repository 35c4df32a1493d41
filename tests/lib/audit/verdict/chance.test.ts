import { describe, expect, test } from 'vitest';
import { chanceHits } from '../../../../src/lib/audit/verdict/chance.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe('how many candidates would meet a figure by chance, by hand', () => {
  test.each([
    ['four within 1.5 either way, a figure of a tenth: 4 · 0.1 / 3', [1, 2, 3, 4], 2.5, 0.1, 0.4 / 3],
    ['in any order', [4, 1, 3, 2], 2.5, 0.1, 0.4 / 3],
    ['what shows the figure itself is none of the crowd', [1, 2, 2.5, 3, 4], 2.5, 0.1, 0.4 / 3],
    ['just half a unit away it shows: 1 · 2 / 4', [1, 4], 2, 2, 0.5],
    ['what is the same number counts once', [1, 2, 2, 3, 4, 4], 2.5, 0.1, 0.4 / 3],
    ['also but for the machine’s noise', [1, 2, 2 + 1e-13, 3, 4], 2.5, 0.1, 0.4 / 3],
    ['and next to 0', [0, 1e-16, 1], 2, 0.1, 0.2 / 4],
    ['but not what is as small, and another number', [1e-6, 2e-6, 1], 2, 0.1, 0.3 / (4 - 2e-6)],
    ['what is no number counts for nothing', [1, 2, 3, 4, Number.NaN, Infinity], 2.5, 0.1, 0.4 / 3],
    ['nor does what goes beyond all bounds', [-Infinity, 1, 2, 3, 4], 2.5, 0.1, 0.4 / 3],
    ['wherever it stands', [Number.NaN, 1, 2, 3, 4], 2.5, 0.1, 0.4 / 3],
    ['the noise of large numbers is larger', [1000, 1000 + 1e-10, 1003], 1001, 0.1, 0.2 / 4],
    ['where all of them show it, all would', [2.5, 2.51], 2.5, 0.1, 2],
    ['where there are none, none would', [], 2.5, 0.1, 0],
  ])('%s', (_, values, figure, width, hits) =>
    expect(chanceHits(values, figure, width)).toBeCloseTo(hits, 12),
  );

  test('of more than a dozen, the crowd of the nearest dozen counts: 12 · 0.1 / 24', () => {
    expect(chanceHits([...upTo(12), 1000], 0, 0.1)).toBeCloseTo(0.05, 12);
    expect(chanceHits([...upTo(12), ...upTo(12).map((i) => 1000 + i)], 0, 0.1)).toBeCloseTo(0.05, 12);
  });

  test('two that are near by accident are no crowd: 13 · 0.1 / 2200', () => {
    const far = upTo(11).map((i) => 1000 + 10 * i);
    expect(chanceHits([1, 2, ...far], 0, 0.1)).toBeCloseTo((13 * 0.1) / 2220, 12);
  });

  test('two dozen may be more of a crowd than the nearest one: 24 · 0.1 / 226', () => {
    expect(chanceHits([...upTo(24).map((i) => 89 + i), 9999], 0, 0.1)).toBeCloseTo(2.4 / 226, 12);
  });
});
