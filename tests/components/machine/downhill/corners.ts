import type { Box } from '../../../../src/lib/points/line-in-box.ts';

/** The corners of a path in the drawing, back in the units of a box. */
export function corners(d: string, { left, right, bottom, top }: Box) {
  return [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
    ([, x, y]) =>
      [left + (Number(x) / 560) * (right - left), top - (Number(y) / 420) * (top - bottom)] as const,
  );
}
