import type { SquaredLoss } from '../neuron/losses.ts';

/**
 * times · the factor before Σ(target − output)², as a reduced fraction.
 * @param times  1 for the error itself, 2 for its slope
 */
export function lossFraction(
  loss: SquaredLoss,
  outputs: number,
  times: 1 | 2,
): readonly [above: number, below: number] {
  const below = { mean: outputs, 'half sum': 2, sum: 1 }[loss];
  return times === 2 && below % 2 === 0 ? [1, below / 2] : [times, below];
}
