import type { Loss } from '../network/policy.ts';

/**
 * What stands before the sum over the outputs, as a reduced fraction: of the error itself, or of its slope at an output,
 * where a square brings a two with it and a cross-entropy, taken at the sum behind it, does not.
 * @param times  1 for the error itself, 2 for its slope
 */
export function lossFraction(
  loss: Loss,
  outputs: number,
  times: 1 | 2,
): readonly [above: number, below: number] {
  switch (loss) {
    case 'softmax cross-entropy':
      return [1, 1];
    case 'cross-entropy':
      return [1, outputs];
    case 'mean':
    case 'half sum':
    case 'sum': {
      const below = { mean: outputs, 'half sum': 2, sum: 1 }[loss];
      return times === 2 && below % 2 === 0 ? [1, below / 2] : [times, below];
    }
    default:
      return loss satisfies never;
  }
}
