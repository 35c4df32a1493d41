import { type OptimiserName, optimiserNamed } from '../optimisers/descent-path.ts';
import { articleMoons, prepareMoons } from '../points/prepare-moons.ts';
import { randomState } from '../points/random-state.ts';
import { articleStart } from '../training/initialise.ts';
import { logisticModel } from '../training/logistic.ts';
import { leastLoss, searchedRates } from './batch-study.ts';
import { inOtherUnits } from './surfaces.ts';

/**
 * What counts as having arrived, how many steps are waited for, and how large the first feature is made.
 * @internal
 */
export const stepsProtocol = { within: 1 / 100, most: 1000, scales: [1, 10] } as const;

/**
 * How many steps an optimiser needs until the loss is within a hundredth of its least and stays there, at the best of
 * `searchedRates`: full batch, the article's neuron, data, split and start by the seed, the first feature so many times as
 * large as standardised.
 * @param samples  as many moons as in the article unless given
 * @param most     steps to wait for, `stepsProtocol.most` unless given
 * @returns the steps and the rate; NaN for both where no rate is there after the most steps
 * @internal
 */
export function stepsAtBest(
  name: OptimiserName,
  seed: number,
  scale: number,
  samples: number = articleMoons.samples,
  most: number = stepsProtocol.most,
): { readonly steps: number; readonly rate: number } {
  const { train: standard } = prepareMoons({ seed, samples });
  const wanted = (1 + stepsProtocol.within) * leastLoss(standard);
  const train = inOtherUnits(standard, [scale, 1]);
  const model = logisticModel(2);
  const begin = articleStart(model, randomState(seed));
  // The same probabilities at the start, whatever the units.
  begin[0] = (begin[0] as number) / scale;
  const gradient = new Float64Array(model.size);
  let best = { steps: Number.NaN, rate: Number.NaN };
  for (const rate of searchedRates) {
    const optimiser = optimiserNamed(name, rate);
    let state = optimiser.start(begin);
    let steps = 0;
    for (let n = 0; n <= most; n++) {
      if (!(model.lossAndGradient(state.parameters, train, gradient) <= wanted)) steps = n + 1;
      state = optimiser.step(state, gradient);
    }
    if (steps <= most && !(steps >= best.steps)) best = { steps, rate };
  }
  return best;
}
