// The study of optimisers: the committed results against the library.
import { describe, expect, test } from 'vitest';
import descent from '../../../../src/lib/results/descent.json';
import { searchedRates } from '../../../../src/lib/studies/batch-study.ts';
import { stepsAtBest } from '../../../../src/lib/studies/descent-study.ts';
import { protocolSeeds } from '../../../../src/lib/studies/hidden-layer-study.ts';

describe('the committed results', () => {
  test('are whole', () => {
    expect(descent.optimisers).toHaveLength(6);
    for (const { best } of descent.optimisers) expect(best).toHaveLength(protocolSeeds.length);
  });

  test('optimisers, a seed each, are run again', () => {
    for (const { scale, name, best } of descent.optimisers.filter(({ scale }) => scale === 10))
      expect(stepsAtBest(name as 'plain', 2, scale), name).toEqual(best[2]);
  });

  test('each best rate lies within those searched', () => {
    const [least, most] = [Math.min(...searchedRates), Math.max(...searchedRates)];
    for (const { rate } of descent.optimisers.flatMap(({ best }) => best)) {
      expect(rate).toBeGreaterThan(least);
      expect(rate).toBeLessThan(most);
    }
  });
});
