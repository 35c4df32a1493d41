import type { Points } from '../../points/points.ts';
import type { Model } from '../model.ts';

/** Points in a block: what is kept of them stays near the processor, and one logarithm serves them all. */
export const BLOCK = 64;

/**
 * The losses of `count` points from `start` on, summed, and, if there is a gradient, what they add to it. NaN or infinite
 * where a number on the way is too large.
 */
export type BlockPass = (
  parameters: Float64Array,
  points: Points,
  start: number,
  count: number,
  gradient?: Float64Array,
) => number;

/**
 * The plain model with a faster pass. It checks nothing on its way: where a number is too large for its tables, or for the
 * doubles, the sum of losses is no number, and the plain model does it all again, with care.
 */
export function inBlocks<Kind extends Model>(plain: Kind, pass: BlockPass): Kind {
  const sumOfLosses = (parameters: Float64Array, points: Points, gradient?: Float64Array): number => {
    const all = points.y.length;
    let sum = 0;
    for (let start = 0; start < all; start += BLOCK)
      sum += pass(parameters, points, start, Math.min(BLOCK, all - start), gradient);
    return sum;
  };
  return {
    ...plain,
    loss(parameters: Float64Array, points: Points) {
      const sum = sumOfLosses(parameters, points);
      return Number.isFinite(sum) ? sum / points.y.length : plain.loss(parameters, points);
    },
    lossAndGradient(parameters: Float64Array, points: Points, gradient: Float64Array) {
      gradient.fill(0);
      const sum = sumOfLosses(parameters, points, gradient);
      if (!Number.isFinite(sum)) return plain.lossAndGradient(parameters, points, gradient);
      for (let w = 0; w < gradient.length; w++) gradient[w] = (gradient[w] as number) / points.y.length;
      return sum / points.y.length;
    },
  };
}
