import { writeFileSync } from 'node:fs';
import {
  accuracy,
  differentUnits,
  type Initialisation,
  idealMoonsClasses,
  initialise,
  logic,
  multilayerModel,
  predict,
  prepareMoons,
  protocolAccuracies,
  protocolSeeds,
  protocols,
  randomState,
  runEpochs,
  trainHidden,
  trainOnMoons,
  unitsOf,
} from '../src/lib/index.ts';

// The training runs of chapter 11 that are too long for every build of the book, run by its library:
//     node scripts/hidden-layer-results.ts
// writes src/lib/results/hidden-layer.json. Takes about a minute.

const trained = { seed: 0, noise: 0.1, learningRate: 0.5, epochs: 1000 } as const;
const starts: readonly Initialisation[] = ['zeros', 'constant', 'fan-in'];
const xorStarts = Array.from({ length: 20 }, (_, seed) => seed);
const results = {
  'made by': 'scripts/hidden-layer-results.ts',
  protocols: protocols.map((protocol) => ({
    ...protocol,
    seeds: protocolSeeds.map((seed) => ({ seed, ...protocolAccuracies(protocol, seed) })),
  })),
  ideal: [0.4, 0.1].map((noise) => ({
    noise,
    accuracies: protocolSeeds.map((seed) => {
      const { test } = prepareMoons({ seed, noise }).split;
      return accuracy(test.y, idealMoonsClasses(test, noise));
    }),
  })),
  widths: [1, 2, 3, 4, 8, 16].map((width) => {
    const { run, accuracy } = trainHidden([width], trained);
    return { width, trainLoss: run.trainLoss, accuracy, parameters: [...run.parameters] };
  }),
  starts: starts.map((start) => {
    const model = multilayerModel({ inputs: 2, hidden: [4], activation: 'tanh' });
    const { run, accuracy } = trainOnMoons({
      ...trained,
      model,
      start: initialise(model, start, randomState(trained.seed), 1 / 2),
    });
    const different = differentUnits(unitsOf(model, run.parameters));
    return { start, trainLoss: run.trainLoss, accuracy, different };
  }),
  xor: [1, 2, 3, 4].map((width) => {
    const model = multilayerModel({ inputs: 2, hidden: [width], activation: 'tanh' });
    const solved = xorStarts.filter((seed) => {
      const parameters = initialise(model, 'xavier', randomState(seed));
      const { run } = runEpochs({ model, parameters, train: logic.xor, learningRate: 0.5 }, 2000);
      return accuracy(logic.xor.y, predict(model, run.parameters, logic.xor)) === 1;
    });
    return { width, starts: xorStarts.length, solved: solved.length };
  }),
};

writeFileSync(
  new URL('../src/lib/results/hidden-layer.json', import.meta.url),
  `${JSON.stringify(results, null, 2)}\n`,
);
