// The study of batches: the committed results against the library.
import { describe, expect, test } from 'vitest';
import descent from '../../../../src/lib/results/descent.json';
import { batchProtocol, excessInBatches, searchedRates } from '../../../../src/lib/studies/batch-study.ts';
import { protocolSeeds } from '../../../../src/lib/studies/hidden-layer-study.ts';
import { expectClose } from '../../helpers.ts';

describe('the committed results', () => {
  test('are whole', () => {
    expect(descent.batches).toHaveLength(batchProtocol.rates.length * batchProtocol.sizes.length);
    expect(descent.searched).toHaveLength(batchProtocol.sizes.length * searchedRates.length);
    for (const { excess } of [...descent.batches, ...descent.searched]) {
      expect(excess).toHaveLength(protocolSeeds.length);
      for (const run of excess) expect(run).toHaveLength(batchProtocol.epochs.length);
    }
    for (const size of batchProtocol.sizes)
      expect(descent.searched.filter((one) => one.size === size).map(({ rate }) => rate)).toEqual(
        searchedRates,
      );
  });

  test.each([0, 7])('batches, seed %i, are run again', (seed) => {
    for (const { rate, size, excess } of descent.batches.filter(({ rate }) => rate === 0.05)) {
      const epochs = batchProtocol.epochs.slice(0, 3);
      const again = excessInBatches(seed, { size, rate, epochs });
      for (const [i, one] of again.entries()) expectClose(one, excess[seed]?.[i] as number, 1e-9, 1e-12);
    }
  });

  test('every fourth of the searched rates is run again, from a seed of its own', () => {
    for (const [n, { size, rate, excess }] of descent.searched.entries()) {
      if (n % 4 > 0) continue;
      const seed = protocolSeeds[n % protocolSeeds.length] as number;
      const epochs = batchProtocol.epochs.slice(0, 3);
      const again = excessInBatches(seed, { size, rate, epochs });
      for (const [i, one] of again.entries()) expectClose(one, excess[seed]?.[i] as number, 1e-5, 1e-12);
    }
  });

  test('the best rate of each size, after each number of epochs, lies within those searched', () => {
    for (const size of batchProtocol.sizes)
      batchProtocol.epochs.forEach((_, n) => {
        const means = descent.searched
          .filter((one) => one.size === size)
          .map(({ excess }) => excess.reduce((sum, run) => sum + (run[n] as number), 0));
        const at = means.indexOf(Math.min(...means));
        expect(at).toBeGreaterThan(0);
        expect(at).toBeLessThan(searchedRates.length - 1);
      });
  });
});
