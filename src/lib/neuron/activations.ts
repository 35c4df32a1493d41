import { exponential, exponentialLess1 } from '../number/exponential.ts';
import { sigmoid } from './sigmoid.ts';

/**
 * tanh, the sigmoid's zero-centred relative: tanh(z) = 2σ(2z) − 1, so its slope reaches 1.
 * @example
 * tanh(1) // 0.761594…
 * 2 * sigmoid(2) - 1 // 0.761594…
 */
export function tanh(z: number): number {
  return Math.tanh(z);
}

/**
 * tanh′ from the output: 1 − y².
 * @example tanhDerivativeFromOutput(0.5) // 0.75
 */
export function tanhDerivativeFromOutput(y: number): number {
  return (1 - y) * (1 + y);
}

/**
 * tanh′ at the weighted sum z.
 * @example tanhDerivative(0) // 1
 */
export function tanhDerivative(z: number): number {
  return tanhDerivativeFromOutput(Math.tanh(z));
}

/**
 * The rectified linear unit: z where it is positive, otherwise 0.
 * @example
 * relu(2) // 2
 * relu(-2) // 0
 */
export function relu(z: number): number {
  return z > 0 ? z : 0;
}

/**
 * Its slope: 1 or 0, and 0 at the kink itself, as PyTorch has it.
 * @example
 * reluDerivative(2) // 1
 * reluDerivative(0) // 0
 */
export function reluDerivative(z: number): number {
  return z > 0 ? 1 : 0;
}

/**
 * What there is to know of an activation. The first two say what it is; the other two do the same in place to the
 * numbers from `start` up to `end` of a list, which training does millions of times. Each of those is a loop of its
 * own: a shared one, handed the function to call, takes longer.
 */
interface ActivationRules {
  /** y at the weighted sum z */
  readonly apply: (z: number) => number;
  /** dy/dz, from what the forward pass kept: z and y */
  readonly slope: (z: number, y: number) => number;
  /** z becomes y */
  readonly applyAll: (z: Float64Array, start: number, end: number) => void;
  /** δ becomes δ · dy/dz. The slope is read off y: training keeps no z. */
  readonly timesSlopes: (delta: Float64Array, y: Float64Array, start: number, end: number) => void;
}

/**
 * Every activation that there is, by its name. Whatever depends on one takes it from here.
 * @example
 * activations.tanh.slope(0, 0) // 1
 * Object.keys(activations) // ['sigmoid', 'tanh', 'relu', 'identity']
 */
export const activations = {
  sigmoid: {
    apply: sigmoid,
    slope: (_z, y) => y * (1 - y),
    applyAll(z, start, end) {
      for (let n = start; n < end; n++) {
        const e = exponential(-Math.abs(z[n] as number));
        z[n] = ((z[n] as number) >= 0 ? 1 : e) / (1 + e);
      }
    },
    timesSlopes(delta, y, start, end) {
      for (let n = start; n < end; n++) {
        const h = y[n] as number;
        delta[n] = (delta[n] as number) * (h * (1 - h));
      }
    },
  },
  tanh: {
    apply: tanh,
    slope: (_z, y) => tanhDerivativeFromOutput(y),
    applyAll(z, start, end) {
      for (let n = start; n < end; n++) {
        const u = exponentialLess1(2 * Math.min(z[n] as number, 300)); // tanh z = u/(u + 2), u = e^2z − 1
        z[n] = u / (u + 2);
      }
    },
    timesSlopes(delta, y, start, end) {
      for (let n = start; n < end; n++) {
        const h = y[n] as number;
        delta[n] = (delta[n] as number) * ((1 - h) * (1 + h));
      }
    },
  },
  relu: {
    apply: relu,
    slope: reluDerivative,
    applyAll(z, start, end) {
      for (let n = start; n < end; n++) z[n] = Math.max(0, z[n] as number);
    },
    timesSlopes(delta, y, start, end) {
      for (let n = start; n < end; n++) delta[n] = (delta[n] as number) * ((y[n] as number) > 0 ? 1 : 0);
    },
  },
  identity: { apply: (z) => z, slope: () => 1, applyAll() {}, timesSlopes() {} },
} as const satisfies Record<string, ActivationRules>;

/** The name of an activation. */
export type Activation = keyof typeof activations;

/** Those with a bend: hidden layers of the identity would be one layer. */
export type HiddenActivation = Exclude<Activation, 'identity'>;

/**
 * The names of those that a hidden layer can have.
 * @example hiddenActivations // ['sigmoid', 'tanh', 'relu']
 */
export const hiddenActivations = Object.keys(activations).filter(
  (name): name is HiddenActivation => name !== 'identity',
);
