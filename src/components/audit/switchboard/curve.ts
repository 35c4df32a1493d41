import { logarithmic } from '../../drawing/scale.ts';
import type { Point } from './view.ts';

export const [width, height] = [400, 260];
export const [left, right, upper, lower] = [44, width - 12, 18, height - 38];

/** The errors between which the picture reaches, as powers of ten. */
const [least, most] = [-6, 1];

const y = logarithmic([10 ** least, 10 ** most], [lower, upper]);

/** The lines across, a power of ten each. */
export const grid = Array.from({ length: most - least + 1 }, (_, i) => least + i)
  .filter((power) => power % 2 === 0)
  .map((power) => ({ power, y: y(10 ** power) }));

/** Where a number of steps stands; the axis begins at none, so it counts one more. */
export const along = (last: number) => {
  const x = logarithmic([1, last + 1], [left, right]);
  return (steps: number) => x(steps + 1);
};

/** A run as a line; what leaves the picture runs along its edge. */
export function pathOf(points: readonly Point[], last: number): string {
  const x = along(last);
  const inside = (error: number) => y(Math.min(10 ** most, Math.max(10 ** least, error || 10 ** least)));
  return points.length === 0
    ? ''
    : `M${points.map(([steps, error]) => `${x(steps).toFixed(1)},${inside(error).toFixed(1)}`).join('L')}`;
}
