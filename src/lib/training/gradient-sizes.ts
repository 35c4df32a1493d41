import { type Model, viewOf } from './model.ts';

/**
 * How large the gradient is in each layer, from the input side: the root mean square over the layer's weights, so
 * that layers of different widths compare. Shrinking towards the input it vanishes, growing it explodes.
 * @param gradient  as `lossAndGradient` leaves it
 * @example gradientSizes(logisticModel(2), Float64Array.of(3, 4, 100)) // [3.53553…]
 */
export function gradientSizes({ layers }: Model, gradient: Float64Array): number[] {
  return layers.map((layer) => {
    const { weights } = viewOf(layer, gradient);
    const largest = weights.reduce((most, g) => Math.max(most, Math.abs(g)), 0);
    if (largest === 0) return 0;
    // divided by the largest first: the square of a vanishing gradient would vanish before it does
    const squares = weights.reduce((sum, g) => sum + (g / largest) ** 2, 0);
    return largest * Math.sqrt(squares / weights.length);
  });
}
