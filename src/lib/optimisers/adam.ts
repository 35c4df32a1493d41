import { fail } from '../number/expect.ts';
import { needGradient, needRate, needShare } from './needs.ts';
import type { DescentState, Optimiser } from './optimiser.ts';

/** A descent that remembers how its gradients have been, one number a parameter. */
export interface AdamState extends DescentState {
  /** m, the running mean of the gradient, on its way up from 0 */
  readonly mean: Float64Array;
  /** v, the running mean of its square, on its way up from 0 */
  readonly square: Float64Array;
}

/** Adam's numbers, each of them its authors' own unless it is given. */
export interface AdamOptions {
  /** ρ, about how far a parameter moves in a step, whatever the size of its gradient; 0.001 unless said */
  readonly rate?: number;
  /** β₁, what is kept of the mean, from 0 to less than 1; 0.9 unless said */
  readonly beta1?: number;
  /** β₂, what is kept of the mean square; 0.999 unless said */
  readonly beta2?: number;
  /** ε, from 0, which keeps the quotient from 0/0; 10⁻⁸ unless said */
  readonly epsilon?: number;
}

/**
 * Adam: m ← β₁·m + (1 − β₁)·g and v ← β₂·v + (1 − β₂)·g²; both begin at 0, so after t steps they are divided by 1 − β₁ᵗ
 * and 1 − β₂ᵗ; then w ← w − ρ·m̂/(√v̂ + ε). Each parameter has a step of its own, so the scale of a feature matters
 * little. Source: Kingma and Ba 2015, algorithm 1; torch.optim.Adam, whose order of operations this is.
 * @throws RangeError if a number is not as `AdamOptions` says
 * @example
 * const { start, step } = adam({ rate: 0.1 });
 * step(start([1]), [250]).parameters // [0.900000…]
 */
export function adam({
  rate = 0.001,
  beta1 = 0.9,
  beta2 = 0.999,
  epsilon = 1e-8,
}: AdamOptions = {}): Optimiser<AdamState> {
  needRate('adam', rate);
  needShare('adam', 'a beta1', beta1);
  needShare('adam', 'a beta2', beta2);
  if (!(epsilon >= 0 && epsilon < Infinity)) fail('adam', 'a finite epsilon from 0', epsilon);
  return {
    start: (parameters) => ({
      parameters: Float64Array.from(parameters),
      steps: 0,
      mean: new Float64Array(parameters.length),
      square: new Float64Array(parameters.length),
    }),
    step: (state, gradient) => {
      needGradient('adam', state, gradient);
      const steps = state.steps + 1;
      const mean = state.mean.map((m, i) => beta1 * m + (1 - beta1) * (gradient[i] as number));
      const square = state.square.map((v, i) => beta2 * v + (1 - beta2) * (gradient[i] as number) ** 2);
      const length = rate / (1 - beta1 ** steps);
      const root = Math.sqrt(1 - beta2 ** steps);
      const parameters = state.parameters.map(
        (w, i) => w - (length * (mean[i] as number)) / (Math.sqrt(square[i] as number) / root + epsilon),
      );
      return { parameters, mean, square, steps };
    },
  };
}
