import type { Box } from '../../lib/points/line-in-box.ts';
import { cellMiddle } from '../../lib/training/probability-field.ts';
import type { At } from './region.ts';
import { linear, type Scale } from './scale.ts';

/** The plane of both features, in the units of its drawing. */
export const plane = { width: 560, height: 420 } as const;

/** What a figure shows of its plane: all, and room for the numbers on the axes. */
export const frame = { left: -30, upper: -8, width: 598, height: 468 } as const;
export const frameBox = `${frame.left} ${frame.upper} ${frame.width} ${frame.height}`;

/** A part of a drawing, in its units. y grows downwards there. */
export interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly upper: number;
  readonly lower: number;
}

const wholePlane: Rectangle = { left: 0, right: plane.width, upper: 0, lower: plane.height };

/** What becomes of the first coordinate of the data, and of the second. */
export interface Drawing {
  readonly x: Scale;
  readonly y: Scale;
}

/** Lays a box of the data into a part of a drawing. Here alone is decided that the data's second coordinate goes up. */
export function toDrawing(box: Box, { left, right, upper, lower }: Rectangle = wholePlane): Drawing {
  return {
    x: linear([box.left, box.right], [left, right]),
    y: linear([box.top, box.bottom], [upper, lower]),
  };
}

/** Where points of the data lie in the drawing; both lists hold first and second coordinates by turns. */
export function placed(points: Float64Array, { x, y }: Drawing): Float64Array {
  return points.map((value, i) => (i % 2 === 0 ? x(value) : y(value)));
}

/** The places of the points that are wanted, by their number. */
export function chosen(at: Float64Array, wanted: (n: number) => boolean): Float64Array {
  return at.filter((_, i) => wanted(i >> 1));
}

/** Where the middles of the cells of a `probabilityField` over a box lie in the drawing. */
export function cellsIn({ x, y }: Drawing, box: Box, columns: number, rows: number): At {
  const middle = cellMiddle(box, columns, rows);
  return (column, row) => {
    const [x1, x2] = middle(column, row);
    return [x(x1), y(x2)];
  };
}
