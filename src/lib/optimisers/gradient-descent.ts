import { needGradient, needRate, needShare } from './needs.ts';
import type { DescentState, Optimiser } from './optimiser.ts';

/**
 * Plain gradient descent: every parameter moves against its derivative, w − ρ·g. PyTorch's `SGD` without momentum.
 * @param rate  ρ, from 0
 * @throws RangeError if the rate is not finite or negative
 * @example
 * const { start, step } = gradientDescent({ rate: 0.5 });
 * step(start([1]), [0.2]).parameters // [0.9]
 */
export function gradientDescent({ rate }: { readonly rate: number }): Optimiser {
  needRate('gradientDescent', rate);
  return {
    start: (parameters) => ({ parameters: Float64Array.from(parameters), steps: 0 }),
    step: (state, gradient) => {
      needGradient('gradientDescent', state, gradient);
      const parameters = state.parameters.map((w, i) => w - rate * (gradient[i] as number));
      return { parameters, steps: state.steps + 1 };
    },
  };
}

/** A descent that has a velocity, one number a parameter. */
export interface MomentumState extends DescentState {
  readonly velocity: Float64Array;
}

/**
 * Momentum, the heavy ball: v ← μ·v + g, w ← w − ρ·v. What points the same way step after step adds up, to 1/(1 − μ)
 * times the gradient; what changes its sign cancels. As PyTorch's `SGD(momentum=μ)` has it, where the rate stands
 * outside v. Source: Polyak 1964; Sutskever et al. 2013; torch.optim.SGD.
 * @param rate      ρ, from 0
 * @param momentum  μ, from 0 to less than 1: what is kept of the velocity; 0.9 unless said
 * @throws RangeError if one is anything else
 * @example
 * const { start, step } = momentum({ rate: 0.1, momentum: 0.9 });
 * step(step(start([1]), [1]), [1]).velocity // [1.9]
 */
export function momentum({
  rate,
  momentum: kept = 0.9,
}: {
  readonly rate: number;
  readonly momentum?: number;
}): Optimiser<MomentumState> {
  needRate('momentum', rate);
  needShare('momentum', 'a momentum', kept);
  return {
    start: (parameters) => ({
      parameters: Float64Array.from(parameters),
      steps: 0,
      velocity: new Float64Array(parameters.length),
    }),
    step: (state, gradient) => {
      needGradient('momentum', state, gradient);
      const velocity = state.velocity.map((v, i) => kept * v + (gradient[i] as number));
      const parameters = state.parameters.map((w, i) => w - rate * (velocity[i] as number));
      return { parameters, velocity, steps: state.steps + 1 };
    },
  };
}
