import type { Box } from '../../lib/points/line-in-box.ts';
import { formatFull } from '../../lib/writing/format.ts';
import type { Drawing } from './plane.ts';
import type { Scale } from './scale.ts';

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

/** A number on an axis, and how far along it stands in the drawing. */
export interface Tick {
  readonly text: string;
  readonly at: number;
}

/** The numbers below a box of the data, and those beside it. */
export function boxTicks({ left, right, bottom, top }: Box, { x, y }: Drawing) {
  const ticks = (from: number, to: number, scale: Scale): readonly Tick[] =>
    wholeTicks(from, to).map((value) => ({ text: formatFull(value), at: scale(value) }));
  return { below: ticks(left, right, x), beside: ticks(bottom, top, y) };
}
