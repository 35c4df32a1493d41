import { type Box, lineInBox } from '../../../lib/points/line-in-box.ts';
import { markPath } from '../../drawing/marks.ts';
import { chosen, niceAbove, placed, plane } from '../../drawing/plane.ts';
import { edgePath, outlines, regionPath } from '../../drawing/region.ts';
import { linear } from '../../drawing/scale.ts';
import { simplified } from '../../drawing/simplified.ts';
import {
  type FieldPicture,
  type Frame,
  fieldColumns,
  fieldRows,
  type PointsPicture,
  type TestPoints,
} from './run.ts';

/** The test points by class. */
export function pointsPicture({ x, y, box }: TestPoints): PointsPicture {
  const at = placed(x, box);
  return {
    zeros: markPath(
      chosen(at, (n) => y[n] === 0),
      'ring',
    ),
    ones: markPath(
      chosen(at, (n) => y[n] === 1),
      'square',
    ),
  };
}

/** What is shaded: p at least so much, one layer over the other. */
const levels = [0.1, 0.3, 0.5, 0.7, 0.9];

/** The probability in steps, the boundary at one half, each hidden unit's own line, and the points predicted wrongly. */
export function fieldPicture(
  { field, parameters, predicted }: Frame,
  { x, y, box }: TestPoints,
): FieldPicture {
  const at = (column: number, row: number) =>
    [(column * plane.width) / (fieldColumns - 1), (row * plane.height) / (fieldRows - 1)] as const;
  const units = (parameters.length - 1) / 4;
  const bands = levels.map((level) => outlines(field, fieldColumns, level, at));
  return {
    bands: bands.map(regionPath),
    boundary: edgePath(bands[levels.indexOf(0.5)] ?? []),
    half: boundaryName(field),
    lines: Number.isInteger(units) && units >= 1 ? unitLines(parameters, units, box) : '',
    wrong: markPath(
      chosen(placed(x, box), (n) => predicted[n] !== y[n]),
      'cross',
    ),
  };
}

/** Where the name of the boundary stands: beside it near the top, else above it at the right. */
function boundaryName(field: Float64Array): FieldPicture['half'] {
  const [wide, high] = [plane.width / (fieldColumns - 1), plane.height / (fieldRows - 1)];
  const side = (column: number, row: number) => (field[row * fieldColumns + column] as number) >= 0.5;
  for (let column = fieldColumns - 4; column > 3; column--)
    if (side(column, 2) !== side(column + 1, 2)) {
      const end = column > 6 && side(column, 2) !== side(column, 4);
      return { x: (column + (end ? -0.2 : 1.2)) * wide, y: 2 * high, end };
    }
  for (let row = 2; row < fieldRows - 2; row++)
    if (side(fieldColumns - 4, row) !== side(fieldColumns - 4, row + 1))
      return { x: plane.width - 10, y: (row - 0.8) * high, end: true };
  return undefined;
}

/** Where every hidden unit's weighted sum is 0. The parameters lie as flatLayers has them: two rows of weights, biases. */
function unitLines(parameters: Float64Array, units: number, box: Box): string {
  const across = linear([box.left, box.right], [0, plane.width]);
  const down = linear([box.top, box.bottom], [0, plane.height]);
  let path = '';
  for (let j = 0; j < units; j++) {
    const [w1, w2, bias] = [j, units + j, 2 * units + j].map((i) => parameters[i] as number);
    const segment = lineInBox(w1 as number, w2 as number, bias as number, box);
    if (segment)
      path += `M${segment.map(([u, v]) => `${Math.round(across(u))} ${Math.round(down(v))}`).join('L')}`;
  }
  return path;
}

/** The chart of both losses. */
export const chart = { width: 560, height: 240, left: 44, right: 460, upper: 34, lower: 188 } as const;

export interface LossPicture {
  /** the loss at the top of the chart */
  readonly most: number;
  readonly train: string;
  readonly test: string;
  /** where the curves end */
  readonly tip: readonly [x: number, trainY: number, testY: number];
}

/** Both curves so far; of long runs, as many epochs as the drawing can show. */
export function lossPicture(
  train: ArrayLike<number>,
  test: ArrayLike<number>,
  epoch: number,
  epochs: number,
): LossPicture {
  const stride = Math.max(1, Math.ceil((epochs + 1) / 440));
  const shown = Array.from({ length: Math.ceil((epoch + 1) / stride) }, (_, i) => i * stride);
  if (shown.at(-1) !== epoch) shown.push(epoch);
  const most = niceAbove(Math.max(...shown.flatMap((n) => [train[n] as number, test[n] as number])));
  const x = linear([0, epochs], [chart.left, chart.right]);
  const y = linear([0, most], [chart.lower, chart.upper]);
  const point = (losses: ArrayLike<number>, n: number) =>
    [round(x(n)), round(y(losses[n] as number))] as const;
  const path = (losses: ArrayLike<number>) =>
    `M${simplified(shown.map((n) => point(losses, n)))
      .map((corner) => corner.join(' '))
      .join('L')}`;
  return {
    most,
    train: path(train),
    test: path(test),
    tip: [...point(train, epoch), point(test, epoch)[1]],
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
