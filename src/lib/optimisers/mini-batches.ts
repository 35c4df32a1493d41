import { fail } from '../number/expect.ts';
import { needPoints, type Points, pointsAt } from '../points/points.ts';
import type { RandomState } from '../points/random-state.ts';
import { type Model, needFit } from '../training/model.ts';
import type { DescentState, Optimiser } from './optimiser.ts';

/**
 * The places of so many points in random order, cut into batches; the last one is what is left over. With NumPy:
 * `order = rng.permutation(count)`, then `order[start:start + size]`, so the same seed gives the same batches.
 * @param count   how many points there are, a whole number from 1
 * @param size    how many go into a batch, from 1; from `count` on there is one batch
 * @param random  where the order is drawn from; it has moved on afterwards, so the next epoch has another order
 * @throws RangeError if count or size is anything else
 * @example miniBatches(5, 2, randomState(0)) // [[2, 0], [1, 3], [4]]
 */
export function miniBatches(count: number, size: number, random: RandomState): Uint32Array[] {
  if (!Number.isInteger(count) || count < 1) fail('miniBatches', 'a whole number of points from 1', count);
  if (!Number.isInteger(size) || size < 1)
    fail('miniBatches', 'a whole number of points in a batch, from 1', size);
  const order = random.permutation(count);
  return Array.from({ length: Math.ceil(count / size) }, (_, n) => order.subarray(n * size, (n + 1) * size));
}

/** One step of an epoch in batches. */
export interface BatchStep<State> {
  readonly state: State;
  /** of the batch, before the step: a noisy reading of the loss over all points */
  readonly loss: number;
}

/**
 * One epoch: every point once, in random order, a step of the optimiser after each batch. A batch of all points is
 * full-batch descent, one of a single point is what the S in SGD first meant.
 * @param state  where it begins, as the optimiser's `start` or an epoch before left it
 * @param size   how many points go into a batch
 * @returns a step for each batch, in order; the last one's state is where the epoch ends
 * @throws RangeError if points, parameters and model do not fit, or as miniBatches
 * @example
 * const { train } = prepareMoons({ seed: 0 });
 * const optimiser = gradientDescent({ rate: 0.05 });
 * const batches = { model: logisticModel(2), optimiser, train, size: 32 };
 * epochInBatches(batches, optimiser.start([0, 0, 0]), randomState(0)).length // 38
 */
export function epochInBatches<State extends DescentState>(
  { model, optimiser, train, size }: BatchTraining<State>,
  state: State,
  random: RandomState,
): BatchStep<State>[] {
  needPoints('epochInBatches', train);
  needFit('epochInBatches', model, state.parameters, train);
  const gradient = new Float64Array(model.size);
  let at = state;
  return miniBatches(train.y.length, size, random).map((places) => {
    const loss = model.lossAndGradient(at.parameters, pointsAt(train, places), gradient);
    at = optimiser.step(at, gradient);
    return { state: at, loss };
  });
}

/** What an epoch in batches is made of. */
export interface BatchTraining<State extends DescentState> {
  readonly model: Model;
  readonly optimiser: Optimiser<State>;
  readonly train: Points;
  readonly size: number;
}
