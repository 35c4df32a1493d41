// The study of runs that are stuck, in few steps: by hand. `long` has the committed results.
import { test } from 'vitest';
import { pointsAt } from '../../../src/lib/points/points.ts';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { stuckLosses } from '../../../src/lib/studies/stuck-study.ts';
import { runEpochs } from '../../../src/lib/training/gradient-descent.ts';
import { initialise } from '../../../src/lib/training/initialise.ts';
import { multilayerModel } from '../../../src/lib/training/multilayer.ts';
import { expectClose } from '../helpers.ts';

/** Units, points and start of a seed. */
function begin(width: number, seed: number) {
  const { train } = prepareMoons({ seed, samples: 200, noise: 0.1 });
  const model = multilayerModel({ inputs: 2, hidden: [width], activation: 'tanh' });
  return { train, model, parameters: initialise(model, 'fan-in', randomState(seed)) };
}

test.each([
  [2, 32, 7],
  [3, 50, 6],
  [2, 1, 125],
])('%s units in batches of %s, %s steps: the last epoch ends where the steps do', (width, size, steps) => {
  const { train, model, parameters } = begin(width, 4);
  const random = randomState(4);
  const gradient = new Float64Array(model.size);
  let order: readonly number[] = [];
  for (let step = 0; step < steps; step++) {
    if (order.length === 0) order = [...random.permutation(120)];
    model.lossAndGradient(parameters, pointsAt(train, Uint32Array.from(order.slice(0, size))), gradient);
    order = order.slice(size);
    for (const [i, g] of gradient.entries()) parameters[i] = (parameters[i] as number) - 0.5 * g;
  }
  const { run } = runEpochs({ model, parameters, train, learningRate: 0.5 }, steps);
  const found = stuckLosses(width, size, 4, steps);
  expectClose(found.shaken, model.loss(parameters, train), 1e-12);
  expectClose(found.settled, run.trainLoss, 1e-12);
});

test('over all points it settles as it was shaken: one run, twice as long', () => {
  const { train, model, parameters } = begin(2, 1);
  const { losses } = runEpochs({ model, parameters, train, learningRate: 0.5 }, 24);
  const { shaken, settled } = stuckLosses(2, 120, 1, 12);
  expectClose(shaken, losses.train[12] as number, 1e-10);
  expectClose(settled, losses.train[24] as number, 1e-10);
});
