import { expect, test } from 'vitest';
import { toDrawing } from '../../../../src/components/drawing/plane.ts';
import { columns, fieldAt, fieldOf, rows } from '../../../../src/components/points/run/field.ts';
import { logisticModel } from '../../../../src/lib/training/logistic.ts';
import { expectClose } from '../../../lib/helpers.ts';

// A plane twice as wide in its units as it is high, so that no column is as wide as a row is high.
const box = { left: -3, right: 5, bottom: -1, top: 3 };

test('the outermost places of the grid lie on the border, its middle in the middle', () => {
  const at = fieldAt(box, toDrawing(box));
  const places = [at(0, 0), at(columns - 1, 0), at(0, rows - 1), at(columns - 1, rows - 1), at(24, 18)];
  expect(places.map((place) => place.map((value) => Math.round(1e6 * value) / 1e6 + 0))).toEqual([
    [0, 0],
    [560, 0],
    [0, 420],
    [560, 420],
    [280, 210],
  ]);
});

test('the probability at a place is that of the point there', () => {
  const field = fieldOf(logisticModel(2), Float64Array.of(1, 2, -1), box);
  const p = (x1: number, x2: number) => 1 / (1 + Math.exp(-(x1 + 2 * x2 - 1)));
  expectClose(field[0], p(-3, 3), 1e-12);
  expectClose(field[columns - 1], p(5, 3), 1e-12);
  expectClose(field[columns * (rows - 1)], p(-3, -1), 1e-12);
  expectClose(field.at(-1), p(5, -1), 1e-12);
});
