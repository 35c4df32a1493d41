import type { Points } from '../../../lib/points/points.ts';
import { multilayerModel } from '../../../lib/training/multilayer.ts';
import { probabilityField } from '../../../lib/training/probability-field.ts';
import { classPaths } from '../../drawing/marks.ts';
import { cellsIn, toDrawing } from '../../drawing/plane.ts';
import { edgePath, outlines } from '../../drawing/region.ts';

/** What one hidden layer has learnt, in the units of its drawing. */
export const size = { width: 186, height: 162 } as const;

const box = { left: -2.1, right: 2.1, bottom: -2, top: 2 };
export const drawing = toDrawing(box, { left: 4, right: size.width - 8, upper: 2, lower: size.height - 30 });
const [columns, rows] = [27, 26];

/** Where a layer of so many tanh units says one half. */
export function boundaryPath(units: number, parameters: readonly number[]): string {
  const model = multilayerModel({ inputs: 2, hidden: [units], activation: 'tanh' });
  const field = probabilityField(model, Float64Array.from(parameters), box, columns, rows);
  return edgePath(outlines(field, columns, 1 / 2, cellsIn(drawing, box, columns, rows)));
}

/** Some of the points, by class: enough to see both moons. */
export function somePoints({ x, y }: Points): readonly [zeros: string, ones: string] {
  return classPaths({ x: x.subarray(0, 240), y: y.subarray(0, 120) }, drawing, ['dot', 'dot']);
}
