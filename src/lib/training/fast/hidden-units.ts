import type { HiddenActivation } from '../../neuron/activations.ts';
import { tabledTanh } from './tables.ts';

/** Up to `end`, weighted sums become outputs, and the slopes there are left in `slopes`. */
type Activate = (z: Float64Array, slopes: Float64Array, end: number) => void;

/**
 * Output and slope in one pass, from one evaluation: the slope is read off the output. Each is a loop of its own: a
 * shared one, handed the function to call, takes longer.
 */
export const activate = {
  /** σ(z) = (1 + tanh z/2)/2, so that its slope is (1 − tanh²)/4 */
  sigmoid(z, slopes, end) {
    for (let n = 0; n < end; n++) {
      const t = tabledTanh(0.5 * (z[n] as number));
      z[n] = 0.5 + 0.5 * t;
      slopes[n] = 0.25 * (1 - t) * (1 + t);
    }
  },
  tanh(z, slopes, end) {
    for (let n = 0; n < end; n++) {
      const t = tabledTanh(z[n] as number);
      z[n] = t;
      slopes[n] = (1 - t) * (1 + t);
    }
  },
  /** half the sum of z and |z|: no branch, which would be guessed wrong half the time */
  relu(z, slopes, end) {
    for (let n = 0; n < end; n++) {
      const sum = z[n] as number;
      z[n] = 0.5 * sum + 0.5 * Math.abs(sum);
      slopes[n] = Number(sum > 0);
    }
  },
} as const satisfies Record<HiddenActivation, Activate>;
