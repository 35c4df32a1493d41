import { fail } from '../number/expect.ts';
import type { Box } from '../points/line-in-box.ts';
import { type Model, probabilities } from './model.ts';

/**
 * Where the middle of a cell of a grid over a box lies, [x1, x2]. Rows are counted from the top, as pixels are.
 * @internal
 */
export function cellMiddle({ left, right, bottom, top }: Box, columns: number, rows: number) {
  return (column: number, row: number): readonly [number, number] => [
    left + (column + 0.5) * ((right - left) / columns),
    top - (row + 0.5) * ((top - bottom) / rows),
  ];
}

/**
 * The probability of class 1 at the middle of every cell of a grid over a box, row by row from the top.
 * @throws RangeError unless columns and rows are whole numbers from 1 to 1,000, or as `probabilities`
 * @example
 * const box = { left: 0, right: 2, bottom: 0, top: 1 };
 * probabilityField(logisticModel(2), Float64Array.of(1, 0, -1.5), box, 2, 1) // [0.268941…, 0.5]
 */
export function probabilityField(
  model: Model,
  parameters: Float64Array,
  box: Box,
  columns: number,
  rows: number,
): Float64Array {
  for (const cells of [columns, rows])
    if (!Number.isInteger(cells) || cells < 1 || cells > 1000)
      fail('probabilityField', '1 to 1,000 cells a side', cells);
  const middle = cellMiddle(box, columns, rows);
  const x = new Float64Array(2 * columns * rows);
  for (let cell = 0; cell < columns * rows; cell++) {
    x.set(middle(cell % columns, Math.floor(cell / columns)), 2 * cell);
  }
  return probabilities(model, parameters, { features: 2, x, y: new Uint8Array(columns * rows) });
}
