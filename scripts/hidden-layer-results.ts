import { writeFileSync } from 'node:fs';
import {
  type HiddenActivation,
  protocolAccuracies,
  protocolSeeds,
  protocols,
  trainHidden,
} from '../src/lib/index.ts';

// The training runs of chapter 11 that are too long for every build of the book, run by its library:
//     node scripts/hidden-layer-results.ts
// writes src/lib/results/hidden-layer.json. Takes about a minute.

const trained = { seed: 0, noise: 0.1, learningRate: 0.5, epochs: 1000 } as const;
const activations: readonly HiddenActivation[] = ['sigmoid', 'tanh', 'relu'];

const results = {
  'made by': 'scripts/hidden-layer-results.ts',
  protocols: protocols.map((protocol) => ({
    ...protocol,
    seeds: protocolSeeds.map((seed) => ({ seed, ...protocolAccuracies(protocol, seed) })),
  })),
  widths: [1, 2, 3, 4, 8, 16].map((width) => {
    const { run, accuracy } = trainHidden([width], trained);
    return { width, trainLoss: run.trainLoss, accuracy, parameters: [...run.parameters] };
  }),
  depths: [1, 2, 3, 4, 5, 6].map((layers) => ({
    layers,
    runs: activations.map((activation) => {
      const widths = new Array<number>(layers).fill(10);
      const { run, accuracy } = trainHidden(widths, { ...trained, samples: 200 }, activation);
      return { activation, trainLoss: run.trainLoss, accuracy };
    }),
  })),
};

writeFileSync(
  new URL('../src/lib/results/hidden-layer.json', import.meta.url),
  `${JSON.stringify(results, null, 2)}\n`,
);
