import { gradientDescent } from '../optimisers/gradient-descent.ts';
import { epochInBatches } from '../optimisers/mini-batches.ts';
import { prepareMoons } from '../points/prepare-moons.ts';
import { randomState } from '../points/random-state.ts';
import { runEpochs } from '../training/gradient-descent.ts';
import { initialise } from '../training/initialise.ts';
import { multilayerModel } from '../training/multilayer.ts';

/**
 * What tries whether noise frees a run that is stuck: few hidden units, which often stay on a bend, and equally many steps.
 * Then each run settles, for as many steps over all points, so that none is counted by how it shakes.
 * @internal
 */
export const stuckProtocol = {
  seeds: Array.from({ length: 20 }, (_, seed) => seed),
  widths: [2, 3],
  sizes: [120, 32, 8, 1],
  rate: 0.5,
  steps: 3000,
  /** of the training loss, below which both turns of the moons have been found */
  solved: 0.1,
} as const;

/**
 * The training loss of so few tanh units on 120 moons of noise 0.1 after 3,000 steps at rate 0.5, each over a batch of such
 * a size, and after as many again over all points. Data, split, start (fan-in) and order by the seed.
 * @param steps  other than those of the protocol
 * @throws RangeError as initialise and epochInBatches
 * @internal
 */
export function stuckLosses(
  width: number,
  size: number,
  seed: number,
  steps: number = stuckProtocol.steps,
): { readonly shaken: number; readonly settled: number } {
  const { train } = prepareMoons({ seed, samples: 200, noise: 0.1 });
  const model = multilayerModel({ inputs: 2, hidden: [width], activation: 'tanh' });
  const optimiser = gradientDescent({ rate: stuckProtocol.rate });
  const random = randomState(seed);
  let state = optimiser.start(initialise(model, 'fan-in', randomState(seed)));
  while (state.steps < steps) {
    const left = steps - state.steps;
    const epoch = epochInBatches({ model, optimiser, train, size }, state, random);
    state = epoch[Math.min(left, epoch.length) - 1]?.state ?? state;
  }
  const { parameters } = state;
  const { rate: learningRate } = stuckProtocol;
  const { run } = runEpochs({ model, parameters, train, learningRate }, steps);
  return { shaken: model.loss(parameters, train), settled: run.trainLoss };
}
