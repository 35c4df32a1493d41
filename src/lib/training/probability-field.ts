import { fail } from '../number/expect.ts';
import type { Box } from '../points/line-in-box.ts';
import { type Model, probabilities } from './model.ts';

/**
 * The probability of class 1 at the middle of every cell of a grid over a box, row by row from the top, as pixels lie.
 * @throws RangeError unless columns and rows are whole numbers from 1 to 1,000, or as `probabilities`
 */
export function probabilityField(
  model: Model,
  parameters: Float64Array,
  { left, right, bottom, top }: Box,
  columns: number,
  rows: number,
): Float64Array {
  for (const cells of [columns, rows])
    if (!Number.isInteger(cells) || cells < 1 || cells > 1000)
      fail('probabilityField', '1 to 1,000 cells a side', cells);
  const x = new Float64Array(2 * columns * rows);
  for (let cell = 0; cell < columns * rows; cell++) {
    x[2 * cell] = left + ((cell % columns) + 0.5) * ((right - left) / columns);
    x[2 * cell + 1] = top - (Math.floor(cell / columns) + 0.5) * ((top - bottom) / rows);
  }
  return probabilities(model, parameters, { features: 2, x, y: new Uint8Array(columns * rows) });
}
