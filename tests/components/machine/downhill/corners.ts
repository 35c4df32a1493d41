import type { Box } from '../../../../src/lib/points/line-in-box.ts';
import { piecesOf } from '../../drawing/path.ts';

/** The corners of a path in the drawing, back in the units of a box. */
export function corners(d: string, { left, right, bottom, top }: Box) {
  return piecesOf(d)
    .flatMap(({ from, to, begins }) => (begins ? [from, ...to] : to))
    .map(([x, y]) => [left + (x / 560) * (right - left), top - (y / 420) * (top - bottom)] as const);
}
