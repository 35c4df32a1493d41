import { writeFileSync } from 'node:fs';
import {
  batchProtocol,
  excessInBatches,
  lossAfterSteps,
  type OptimiserName,
  protocolSeeds,
  stepsAtBest,
  stepsProtocol,
  stuckProtocol,
} from '../src/lib/index.ts';

// The three studies of chapter 14, run by the book's library: how far a neuron comes in batches of several sizes, how many
// steps each optimiser needs, and whether noise frees a run that is stuck.
//     node scripts/descent-results.ts
// writes src/lib/results/descent.json in a minute or two.

const names: readonly OptimiserName[] = ['plain', 'momentum', 'adam'];
const { sizes, rates, epochs } = batchProtocol;

const results = {
  'made by': 'scripts/descent-results.ts',
  batches: rates.flatMap((rate) =>
    sizes.map((size) => ({
      rate,
      size,
      excess: protocolSeeds.map((seed) => excessInBatches(seed, { size, rate, epochs })),
    })),
  ),
  optimisers: stepsProtocol.scales.flatMap((scale) =>
    names.map((name) => ({ scale, name, best: protocolSeeds.map((seed) => stepsAtBest(name, seed, scale)) })),
  ),
  stuck: stuckProtocol.widths.flatMap((width) =>
    stuckProtocol.sizes.map((size) => ({
      width,
      size,
      losses: stuckProtocol.seeds.map((seed) => lossAfterSteps(width, size, seed)),
    })),
  ),
};

writeFileSync(
  new URL('../src/lib/results/descent.json', import.meta.url),
  `${JSON.stringify(results, null, 1)}\n`,
);
