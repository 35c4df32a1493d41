import type { Points } from '../../lib/points/points.ts';
import type { Scale } from './scale.ts';

/**
 * Points as two paths of dots, one a class: a round line cap makes a dot of a line without length.
 * @param decimals  how exactly a dot is placed, in units of the drawing
 */
export function pointMarks(
  { x, y }: Points,
  across: Scale,
  up: Scale,
  decimals = 1,
): readonly [string, string] {
  const marks: [string, string] = ['', ''];
  for (const [n, label] of y.entries()) {
    const [px, py] = [across(x[2 * n] as number), up(x[2 * n + 1] as number)];
    marks[label === 1 ? 1 : 0] += `M${px.toFixed(decimals)} ${py.toFixed(decimals)}h0`;
  }
  return marks;
}
