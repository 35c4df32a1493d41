import { sigmoid } from './sigmoid.ts';

/** tanh, the sigmoid's zero-centred relative: tanh(z) = 2σ(2z) − 1, so its slope reaches 1. */
export function tanh(z: number): number {
  return Math.tanh(z);
}

/** tanh′ from the output: 1 − y². */
export function tanhDerivativeFromOutput(y: number): number {
  return (1 - y) * (1 + y);
}

/** tanh′ at the weighted sum z. */
export function tanhDerivative(z: number): number {
  return tanhDerivativeFromOutput(Math.tanh(z));
}

/** The rectified linear unit: z where it is positive, otherwise 0. */
export function relu(z: number): number {
  return z > 0 ? z : 0;
}

/** Its slope: 1 or 0, and 0 at the kink itself, as PyTorch has it. */
export function reluDerivative(z: number): number {
  return z > 0 ? 1 : 0;
}

/** The slope of each activation, from what the forward pass kept: the weighted sum z and the output y. */
export const activations = {
  sigmoid: { apply: sigmoid, slope: (_z: number, y: number) => y * (1 - y) },
  tanh: {
    apply: tanh,
    slope: (_z: number, y: number) => tanhDerivativeFromOutput(y),
  },
  relu: { apply: relu, slope: (z: number) => reluDerivative(z) },
  identity: { apply: (z: number) => z, slope: () => 1 },
} satisfies Record<string, { apply: (z: number) => number; slope: (z: number, y: number) => number }>;

export type Activation = keyof typeof activations;
