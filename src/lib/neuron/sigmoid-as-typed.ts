// The sigmoid as it is found in other people's code: right in the middle, less so far out. Nothing is computed with it.

/**
 * 1/(1 + e^−z) as it is usually typed. Harmless in doubles, except that it flushes tiny results to 0.
 * @example
 * sigmoidAsTyped(0) // 0.5
 * sigmoidAsTyped(-720) // 0
 */
export function sigmoidAsTyped(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/**
 * e^z/(1 + e^z), the other way to write the same function: NaN as soon as e^z overflows.
 * @example
 * sigmoidOverflowing(0) // 0.5
 * sigmoidOverflowing(1000) // NaN
 */
export function sigmoidOverflowing(z: number): number {
  return Math.exp(z) / (1 + Math.exp(z));
}
