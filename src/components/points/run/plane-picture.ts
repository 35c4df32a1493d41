import { type Box, lineInBox } from '../../../lib/points/line-in-box.ts';
import { flatLayers } from '../../../lib/training/model.ts';
import { unitsOf } from '../../../lib/training/symmetry.ts';
import { classPaths, markPath } from '../../drawing/marks.ts';
import { chosen, type Drawing, placed, toDrawing } from '../../drawing/plane.ts';
import { type At, edgePath, outlines, regionPath } from '../../drawing/region.ts';
import { columns, fieldAt, rows } from './field.ts';
import type { FieldPicture, Frame, PointsPicture, TestPoints } from './messages.ts';

/** The test points by class. */
export function pointsPicture(points: TestPoints): PointsPicture {
  const [zeros, ones] = classPaths(points, toDrawing(points.box), ['ring', 'square']);
  return { zeros, ones };
}

/** What is shaded: p at least so much, one layer over the other. */
const levels = [0.1, 0.3, 0.5, 0.7, 0.9];

/** The probability in steps, the boundary at one half, each hidden unit's own line, and the points predicted wrongly. */
export function fieldPicture(
  { field, parameters, predicted }: Pick<Frame, 'field' | 'parameters' | 'predicted'>,
  { x, y, box }: TestPoints,
): FieldPicture {
  const drawing = toDrawing(box);
  const at = fieldAt(box, drawing);
  const bands = levels.map((level) => outlines(field, columns, level, at));
  return {
    bands: bands.map(regionPath),
    boundary: edgePath(bands[levels.indexOf(0.5)] ?? [], 2),
    half: boundaryName(field, at),
    lines: unitLines(parameters, box, drawing),
    wrong: markPath(
      chosen(placed(x, drawing), (n) => predicted[n] !== y[n]),
      'cross',
    ),
  };
}

/** Where the name of the boundary stands: beside it near the top, else above it at the right. */
function boundaryName(field: Float64Array, at: At): FieldPicture['half'] {
  const side = (column: number, row: number) => (field[row * columns + column] as number) >= 0.5;
  for (let column = columns - 4; column > 3; column--)
    if (side(column, 2) !== side(column + 1, 2)) {
      const end = column > 6 && side(column, 2) !== side(column, 4);
      const [x, y] = at(column + (end ? -0.2 : 1.2), 2);
      return { x, y, end };
    }
  for (let row = 2; row < rows - 2; row++)
    if (side(columns - 4, row) !== side(columns - 4, row + 1)) {
      const [x, y] = at(columns - 1, row - 0.8);
      return { x: x - 10, y, end: true };
    }
  return undefined;
}

/** Where every hidden unit's weighted sum is 0. One neuron alone has none. */
function unitLines(parameters: Float64Array, box: Box, { x, y }: Drawing): string {
  const width = (parameters.length - 1) / 4; // two weights in, a bias, a weight out; the output's bias
  if (!Number.isInteger(width)) return '';
  let path = '';
  for (const [w1, w2, bias] of unitsOf({ layers: flatLayers([2, width, 1]) }, parameters)) {
    const segment = lineInBox(w1 as number, w2 as number, bias as number, box);
    if (segment) path += `M${segment.map(([u, v]) => `${Math.round(x(u))} ${Math.round(y(v))}`).join('L')}`;
  }
  return path;
}
