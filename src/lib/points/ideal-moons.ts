import { fail } from '../number/expect.ts';
import type { Points } from './points.ts';

/** Points along each half circle that stand for it. */
const ARC = 400;

/**
 * The class of every point by the best rule there can be, which knows how the moons were made: it gives each point
 * the class whose half circle, blurred by the noise, is denser there. Nobody gets more right in the long run; points
 * that it gets wrong lie where the other class is the likelier one.
 * @param noise  the one the points were made with, above 0
 * @throws RangeError unless points have two features and noise is finite and above 0
 * @example
 * const moons = makeMoons({ samples: 200, noise: 0.1, seed: 0 });
 * accuracy(moons.y, idealMoonsClasses(moons, 0.1)) // 1
 */
export function idealMoonsClasses(points: Points, noise: number): Uint8Array {
  return Uint8Array.from(idealMoonsLogits(points, noise), (z) => (z > 0 ? 1 : 0));
}

/**
 * z of every point by that rule: σ(z) is the probability of class 1 among all the points that fall there. No model has a
 * lower cross-entropy in the long run.
 * @throws RangeError as idealMoonsClasses
 * @example
 * const points = { features: 2, x: Float64Array.of(0, 1, 1, -0.5), y: Uint8Array.of(0, 1) };
 * idealMoonsLogits(points, 0.4).map(Math.sign) // [-1, 1]
 */
export function idealMoonsLogits({ features, x, y }: Points, noise: number): Float64Array {
  if (features !== 2) fail('idealMoonsLogits', 'points with 2 features', features);
  if (!(noise > 0 && noise < Infinity)) fail('idealMoonsLogits', 'a noise above 0', noise);
  return Float64Array.from(y, (_, n) => {
    const [across, up] = [x[2 * n] as number, x[2 * n + 1] as number];
    // class 1 is class 0 turned by half a circle about (½, ¼)
    return closeness(1 - across, 1 / 2 - up, noise) - closeness(across, up, noise);
  });
}

/** The logarithm of the upper half circle's density at a place, but for a constant: a mean of bells along it. */
function closeness(across: number, up: number, noise: number): number {
  const powers = Array.from({ length: ARC }, (_, k) => {
    const angle = (Math.PI * (k + 1 / 2)) / ARC;
    return -((across - Math.cos(angle)) ** 2 + (up - Math.sin(angle)) ** 2) / (2 * noise ** 2);
  });
  const most = Math.max(...powers);
  return most + Math.log(powers.reduce((sum, power) => sum + Math.exp(power - most), 0));
}
