import { fail } from '../number/expect.ts';
import { type Points, pointsAt } from './points.ts';
import { randomState } from './random-state.ts';

/** How many moons, how noisy, and from which seed. */
export interface Moons {
  /** how many points: the upper moon (class 0) has half of them, rounded down, the lower (class 1) the rest */
  readonly samples: number;
  /** standard deviation of the normal noise added to every coordinate */
  readonly noise: number;
  /** what scikit-learn calls `random_state` */
  readonly seed: number;
}

/**
 * Two interleaving half circles, as scikit-learn's `make_moons` draws them: points at even angles on both, put in
 * random order, then moved by noise. The same seed gives the same points. Source: sklearn/datasets/_samples_generator.py.
 * @throws RangeError unless samples is a whole number from 2 to 1,000,000, noise lies between 0 and 1,000,000 and the
 *   seed is one
 * @example
 * const { x, y } = makeMoons({ samples: 4, noise: 0, seed: 0 });
 * x.subarray(0, 2); // [0, 0.5]
 * y; // [1, 1, 0, 0]
 */
export function makeMoons({ samples, noise, seed }: Moons): Points {
  if (!Number.isInteger(samples) || samples < 2 || samples > 1e6)
    fail('makeMoons', 'a whole number of samples from 2 to 1,000,000', samples);
  if (!(noise >= 0 && noise <= 1e6)) fail('makeMoons', 'a noise from 0 to 1,000,000', noise);
  const random = randomState(seed);
  const upper = Math.floor(samples / 2);
  const angles = [...evenAngles(upper), ...evenAngles(samples - upper)];
  const inOrder = {
    features: 2,
    x: Float64Array.from(
      angles.flatMap((angle, n) =>
        n < upper ? [Math.cos(angle), Math.sin(angle)] : [1 - Math.cos(angle), 1 - Math.sin(angle) - 0.5],
      ),
    ),
    y: Uint8Array.from(angles, (_, n) => (n < upper ? 0 : 1)),
  };
  const moons = pointsAt(inOrder, random.permutation(samples));
  for (const [i, value] of moons.x.entries()) moons.x[i] = value + noise * random.standardNormal();
  return moons;
}

/** `linspace(0, π, count)`: both ends included, the last one exactly. */
function evenAngles(count: number): number[] {
  const step = count > 1 ? Math.PI / (count - 1) : 0;
  return Array.from({ length: count }, (_, n) => (n > 0 && n === count - 1 ? Math.PI : n * step));
}
