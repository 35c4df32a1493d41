import { frame } from '../../drawing/plane.ts';

/** How far from a point a finger may come down, in CSS pixels. */
const reach = 22;

/**
 * The point nearest to a press, if one lies within a finger's size of it.
 * @param at     where the points lie in the drawing, [x, y] by turns
 * @param press  where it came down, in CSS pixels of the screen
 * @param shown  the part of the screen that the drawing takes
 */
export function pressedPoint(
  at: Float64Array,
  press: { readonly x: number; readonly y: number },
  shown: { readonly left: number; readonly top: number; readonly width: number },
): number | undefined {
  const unit = shown.width / frame.width;
  const x = frame.left + (press.x - shown.left) / unit;
  const y = frame.upper + (press.y - shown.top) / unit;
  let found: number | undefined;
  let least = reach / unit;
  for (let n = 0; 2 * n < at.length; n++) {
    const distance = Math.hypot((at[2 * n] as number) - x, (at[2 * n + 1] as number) - y);
    if (distance >= least) continue;
    found = n;
    least = distance;
  }
  return found;
}
