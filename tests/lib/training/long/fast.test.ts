// Whole runs of the fast models, held against those of the plain ones.
import { describe, test } from 'vitest';
import { hiddenActivations } from '../../../../src/lib/neuron/activations.ts';
import { prepareMoons } from '../../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../../src/lib/points/random-state.ts';
import { fastHiddenLayer } from '../../../../src/lib/training/fast/hidden-layer.ts';
import { fastNeuron } from '../../../../src/lib/training/fast/neuron.ts';
import { runEpochs } from '../../../../src/lib/training/gradient-descent.ts';
import { articleStart, initialise } from '../../../../src/lib/training/initialise.ts';
import { multilayerModel } from '../../../../src/lib/training/multilayer.ts';
import { articleRun, expectAll } from '../../moons-golden.ts';

describe('whole runs', () => {
  test.each([0, 1, 42])('the article’s run from seed %s', (seed) => {
    const { train, test: held, run, losses } = articleRun(seed, 1000);
    const model = fastNeuron();
    const start = {
      model,
      parameters: articleStart(model, randomState(seed)),
      train,
      test: held,
      learningRate: 0.05,
    };
    const fast = runEpochs(start, 1000);
    expectAll(fast.losses.train, [...losses.train]);
    expectAll(fast.losses.test, [...losses.test]);
    expectAll(fast.run.parameters, [...run.parameters]);
  });

  test.each(
    hiddenActivations.flatMap((activation) => [0.1, 0.4].map((noise) => [activation, noise] as const)),
  )('sixteen units of %s, noise %s, five hundred epochs at a rate of a half', (activation, noise) => {
    const { train, test: held } = prepareMoons({ seed: 3, noise, samples: 600 });
    const plain = multilayerModel({ inputs: 2, hidden: [16], activation });
    const fast = fastHiddenLayer(16, activation);
    const parameters = initialise(plain, activation === 'relu' ? 'he' : 'fan-in', randomState(3));
    const [wanted, mine] = [plain, fast].map((model) =>
      runEpochs({ model, parameters, train, test: held, learningRate: 0.5 }, 500),
    ) as [ReturnType<typeof runEpochs>, ReturnType<typeof runEpochs>];
    expectAll(mine.losses.train, [...wanted.losses.train]);
    expectAll(mine.losses.test, [...wanted.losses.test]);
    expectAll(mine.run.parameters, [...wanted.run.parameters]);
  });
});
