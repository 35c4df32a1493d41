import { fail, needPairs } from '../number/expect.ts';

/**
 * Squared errors, all from one sum Σ(target − output)², told apart by the factor in front:
 * 1/N for the mean over outputs, 1/2 for the half sum, 1 for the sum. For N = 2 the first two are the same number.
 */
export type SquaredLoss = 'mean' | 'half sum' | 'sum';

/**
 * The factor in front of Σ(target − output)² for N outputs.
 * @throws RangeError if there is no such loss
 * @example
 * lossFactor('mean', 4) // 0.25
 * lossFactor('half sum', 4) // 0.5
 */
export function lossFactor(loss: SquaredLoss, outputs: number): number {
  switch (loss) {
    case 'mean':
      return 1 / outputs;
    case 'half sum':
      return 1 / 2;
    case 'sum':
      return 1;
    default:
      return fail('lossFactor', 'a loss of mean, half sum, sum', loss satisfies never);
  }
}

/**
 * Any of the three squared errors of one sample.
 * @param targets  length N
 * @param outputs  length N, same order
 * @throws RangeError if the lengths differ, N is 0 or a number is not finite
 * @example
 * squaredError([1, 0], [0.5, 0.5], 'sum') // 0.5
 * squaredError([1, 0], [0.5, 0.5], 'mean') // 0.25
 */
export function squaredError(
  targets: readonly number[],
  outputs: readonly number[],
  loss: SquaredLoss,
): number {
  needPairs('squaredError', targets, outputs);
  const sum = targets.reduce((total, target, k) => total + (target - (outputs[k] as number)) ** 2, 0);
  return lossFactor(loss, targets.length) * sum;
}

/**
 * Mean squared error over the N outputs of one sample: E = (1/N) Σ (target − output)².
 * @throws RangeError as squaredError
 * @example meanSquaredError([0.03, 0.05], [0.694, 0.718]) // 0.44356
 */
export function meanSquaredError(targets: readonly number[], outputs: readonly number[]): number {
  return squaredError(targets, outputs, 'mean');
}

/**
 * Half the sum of squares: E = ½ Σ (target − output)². The ½ is there to cancel the 2 of the derivative.
 * @throws RangeError as squaredError
 * @example halfSumOfSquares([1, 0, 0], [0, 0, 1]) // 1
 */
export function halfSumOfSquares(targets: readonly number[], outputs: readonly number[]): number {
  return squaredError(targets, outputs, 'half sum');
}

/**
 * The plain sum of squares: E = Σ (target − output)².
 * @throws RangeError as squaredError
 * @example sumOfSquares([1, 0, 0], [0, 0, 1]) // 2
 */
export function sumOfSquares(targets: readonly number[], outputs: readonly number[]): number {
  return squaredError(targets, outputs, 'sum');
}

/**
 * ∂E/∂output of a squared error, one entry an output: 2 · factor · (output − target).
 * @throws RangeError as squaredError
 * @example squaredErrorGradient([1, 0], [0.5, 0.75], 'mean') // [-0.5, 0.75]
 */
export function squaredErrorGradient(
  targets: readonly number[],
  outputs: readonly number[],
  loss: SquaredLoss,
): number[] {
  needPairs('squaredErrorGradient', targets, outputs);
  const factor = 2 * lossFactor(loss, targets.length);
  return targets.map((target, k) => factor * ((outputs[k] as number) - target));
}
