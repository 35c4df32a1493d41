import type { Box } from '../../../lib/points/line-in-box.ts';
import type { Model } from '../../../lib/training/model.ts';
import { probabilityField } from '../../../lib/training/probability-field.ts';
import { cellsIn, type Drawing } from '../../drawing/plane.ts';
import type { At } from '../../drawing/region.ts';

/** The grid on which a run's probabilities are drawn. */
export const columns = 49;
export const rows = 37;

/** The box made larger by half a cell on every side: the middles of the outermost cells lie on the box's border. */
function around({ left, right, bottom, top }: Box): Box {
  const [halfColumn, halfRow] = [(right - left) / (columns - 1) / 2, (top - bottom) / (rows - 1) / 2];
  return {
    left: left - halfColumn,
    right: right + halfColumn,
    bottom: bottom - halfRow,
    top: top + halfRow,
  };
}

/** p at every place of the grid. */
export function fieldOf(model: Model, parameters: Float64Array, box: Box): Float64Array {
  return probabilityField(model, parameters, around(box), columns, rows);
}

/** Where the places of the grid lie in the drawing. */
export function fieldAt(box: Box, drawing: Drawing): At {
  return cellsIn(drawing, around(box), columns, rows);
}
