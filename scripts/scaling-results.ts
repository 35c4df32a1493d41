import { writeFileSync } from 'node:fs';
import { protocolSeeds, type Scaling, trainOnMoons } from '../src/lib/index.ts';

// The five ways to scale of chapter 9, the article's training from ten seeds each, run by the book's library:
//     node scripts/scaling-results.ts
// writes src/lib/results/scaling.json.

const scalings: readonly Scaling[] = [
  'training part',
  'all points',
  'test by itself',
  'nothing',
  'test left raw',
];

const results = {
  'made by': 'scripts/scaling-results.ts',
  scalings: scalings.map((scaling) => ({
    scaling,
    runs: protocolSeeds.map((seed) => {
      const { run, accuracy } = trainOnMoons({ seed, scaling });
      return { seed, trainLoss: run.trainLoss, testLoss: run.testLoss, accuracy };
    }),
  })),
};

writeFileSync(
  new URL('../src/lib/results/scaling.json', import.meta.url),
  `${JSON.stringify(results, null, 2)}\n`,
);
