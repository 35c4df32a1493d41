import { fail } from '../number/expect.ts';

/**
 * The logistic sigmoid σ(z) = 1/(1 + e^−z), safe at both ends: the exponential is never taken of a positive
 * number, so it cannot overflow, and for very negative z the tiny result is kept instead of flushed to 0.
 * @example
 * sigmoid(0) // 0.5
 * sigmoid(-720) // 2.03223…e-313
 */
export function sigmoid(z: number): number {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const e = Math.exp(z);
  return e / (1 + e);
}

/**
 * σ′ at the weighted sum z: σ(z)(1 − σ(z)), with 1 − σ(z) taken as σ(−z) so that no digits cancel.
 * @example sigmoidDerivative(0) // 0.25
 */
export function sigmoidDerivative(z: number): number {
  return sigmoid(z) * sigmoid(-z);
}

/**
 * σ′ from the output alone: y(1 − y). This is why a forward pass that keeps its outputs has its slopes almost for free.
 * @param y  an output of the sigmoid, in [0, 1]
 * @throws RangeError if y is outside [0, 1]
 * @example sigmoidDerivativeFromOutput(0.5) // 0.25
 */
export function sigmoidDerivativeFromOutput(y: number): number {
  if (!(y >= 0 && y <= 1)) fail('sigmoidDerivativeFromOutput', 'an output of the sigmoid, in [0, 1]', y);
  return y * (1 - y);
}

/**
 * The inverse of the sigmoid: logit(p) = ln(p/(1 − p)), the weighted sum that gives the output p.
 * @param p  in [0, 1]; 0 gives −∞ and 1 gives ∞
 * @throws RangeError if p is outside [0, 1]
 * @example
 * logit(0.5) // 0
 * logit(sigmoid(2)) // 2
 */
export function logit(p: number): number {
  if (!(p >= 0 && p <= 1)) fail('logit', 'a probability in [0, 1]', p);
  return Math.log(p) - Math.log1p(-p);
}
