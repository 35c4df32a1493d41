import { writeFileSync } from 'node:fs';
import {
  batchProtocol,
  excessInBatches,
  type OptimiserName,
  protocolSeeds,
  searchedRates,
  stepsAtBest,
  stepsProtocol,
  stuckLosses,
  stuckProtocol,
} from '../src/lib/index.ts';

// The studies of chapter 14, run by the book's library: how far a neuron comes in batches of several sizes, at two rates and
// at each of many; how many steps each optimiser needs; and whether noise frees a run that is stuck.
//     node scripts/descent-results.ts
// writes src/lib/results/descent.json in a few minutes.

const names: readonly OptimiserName[] = ['plain', 'momentum', 'adam'];
const { sizes, rates, epochs } = batchProtocol;

/** As many digits as tell which rate is best. */
const rounded = (excess: number) => Number(excess.toPrecision(6));

const results = {
  'made by': 'scripts/descent-results.ts',
  batches: rates.flatMap((rate) =>
    sizes.map((size) => ({
      rate,
      size,
      excess: protocolSeeds.map((seed) => excessInBatches(seed, { size, rate, epochs })),
    })),
  ),
  searched: sizes.flatMap((size) =>
    searchedRates.map((rate) => ({
      size,
      rate,
      excess: protocolSeeds.map((seed) => excessInBatches(seed, { size, rate, epochs }).map(rounded)),
    })),
  ),
  optimisers: stepsProtocol.scales.flatMap((scale) =>
    names.map((name) => ({ scale, name, best: protocolSeeds.map((seed) => stepsAtBest(name, seed, scale)) })),
  ),
  stuck: stuckProtocol.widths.flatMap((width) =>
    stuckProtocol.sizes.map((size) => {
      const runs = stuckProtocol.seeds.map((seed) => stuckLosses(width, size, seed));
      return {
        width,
        size,
        losses: runs.map(({ shaken }) => shaken),
        settled: runs.map(({ settled }) => settled),
      };
    }),
  ),
};

writeFileSync(
  new URL('../src/lib/results/descent.json', import.meta.url),
  `${JSON.stringify(results, null, 1)}\n`,
);
