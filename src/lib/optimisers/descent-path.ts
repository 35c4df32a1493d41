import { fail } from '../number/expect.ts';
import { type AdamState, adam } from './adam.ts';
import { gradientDescent, type MomentumState, momentum } from './gradient-descent.ts';
import type { DescentState, Optimiser } from './optimiser.ts';

/** The three ways to go downhill that the book has. */
export type OptimiserName = 'plain' | 'momentum' | 'adam';

/** What each of them remembers from step to step. */
export interface OptimiserStates {
  readonly plain: DescentState;
  readonly momentum: MomentumState;
  readonly adam: AdamState;
}

const optimisers: {
  readonly [Name in OptimiserName]: (rate: number) => Optimiser<OptimiserStates[Name]>;
} = {
  plain: (rate) => gradientDescent({ rate }),
  momentum: (rate) => momentum({ rate }),
  adam: (rate) => adam({ rate }),
};

/**
 * An optimiser by its name, with what its authors or PyTorch set beside the rate: momentum 0.9, Adam's 0.9 and 0.999.
 * @param rate  from 0
 * @throws RangeError as the optimisers
 * @example
 * const { start, step } = optimiserNamed('momentum', 0.1);
 * step(start([1]), [1]).parameters // [0.9]
 */
export function optimiserNamed<Name extends OptimiserName>(
  name: Name,
  rate: number,
): Optimiser<OptimiserStates[Name]> {
  return optimisers[name](rate);
}

/**
 * Where so many steps lead: the state before the first step and after each. It ends early where a parameter has left the
 * doubles; that state is the last.
 * @param gradientAt  of the loss at some parameters; the step tells a batch from the next
 * @param steps       whole number from 0
 * @throws RangeError if steps is anything else, or as the optimiser
 * @example
 * const path = descentPath(gradientDescent({ rate: 0.1 }), ([w]) => [2 * w], [1], 2);
 * path.map(({ parameters }) => parameters[0]) // [1, 0.8, 0.64]
 */
export function descentPath<State extends DescentState>(
  { start, step }: Optimiser<State>,
  gradientAt: (parameters: Float64Array, step: number) => ArrayLike<number>,
  from: ArrayLike<number>,
  steps: number,
): State[] {
  if (!Number.isInteger(steps) || steps < 0) fail('descentPath', 'a whole number of steps from 0', steps);
  const path = [start(from)];
  for (let n = 0; n < steps; n++) {
    const here = path[n] as State;
    if (!here.parameters.every(Number.isFinite)) break;
    path.push(step(here, gradientAt(here.parameters, n)));
  }
  return path;
}
