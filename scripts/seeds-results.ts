import { writeFileSync } from 'node:fs';
import {
  activationsInDepth,
  depthLoss,
  noiseAccuracy,
  noiseWays,
  protocolSeeds,
  pureNoise,
  widthRun,
} from '../src/lib/index.ts';

// What chapters 9 and 11 say of learning, over seeds and not of one alone, run by the book's library:
//     node scripts/seeds-results.ts && npm run format
// writes src/lib/results/seeds.json. Takes about three minutes.

/** Losses are compared to a few digits, so a few are kept. */
const short = (loss: number) => Number(loss.toPrecision(6));

const results = {
  'made by': 'scripts/seeds-results.ts',
  widths: [1, 2, 3, 4, 8, 16].map((width) => {
    const runs = protocolSeeds.map((seed) => widthRun(width, seed));
    return {
      width,
      trainLosses: runs.map(({ trainLoss }) => short(trainLoss)),
      accuracies: runs.map(({ accuracy }) => accuracy),
    };
  }),
  depths: [1, 2, 3, 4, 5, 6].flatMap((layers) =>
    activationsInDepth.map((activation) => ({
      layers,
      activation,
      trainLosses: protocolSeeds.map((seed) => short(depthLoss(layers, activation, seed))),
    })),
  ),
  noise: noiseWays.map((way) => ({
    way,
    accuracies: Array.from({ length: pureNoise.sets }, (_, seed) => noiseAccuracy(way, seed)),
  })),
};

writeFileSync(
  new URL('../src/lib/results/seeds.json', import.meta.url),
  `${JSON.stringify(results, null, 2)}\n`,
);
