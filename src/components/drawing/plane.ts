import type { Box } from '../../lib/points/line-in-box.ts';
import { linear } from './scale.ts';

/** The plane of both features, in the units of its drawing. */
export const plane = { width: 560, height: 420 } as const;

/** Where points of the plane lie in the drawing, [x, y] by turns. */
export function placed(x: Float64Array, { left, right, bottom, top }: Box): Float64Array {
  const across = linear([left, right], [0, plane.width]);
  const down = linear([top, bottom], [0, plane.height]);
  return x.map((value, i) => (i % 2 === 0 ? across(value) : down(value)));
}

/** The places of the points that are wanted, by their number. */
export function chosen(at: Float64Array, wanted: (n: number) => boolean): Float64Array {
  return at.filter((_, i) => wanted(i >> 1));
}

/** The next of 1, 2, 4, 5, 8, 10 times a power of ten: a top that halves and quarters well. */
export function niceAbove(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 5, 8].find((n) => value <= n * power * (1 + 1e-12)) ?? 10;
  return Number((step * power).toPrecision(12));
}

/** Whole numbers between two values, few enough for an axis. */
export function wholeTicks(from: number, to: number): readonly number[] {
  const step = Math.max(1, niceAbove((to - from) / 8));
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, i) => (first + i) * step);
}
