import { expect, test } from 'vitest';
import { cellsIn, chosen, placed, toDrawing } from '../../../src/components/drawing/plane.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { probabilityField } from '../../../src/lib/training/probability-field.ts';

// 560 by 420 units for 4 by 3 of the data: 140 each. The left is −2, the top 2.
const box = { left: -2, right: 2, bottom: -1, top: 2 };

test('the first coordinate goes to the right, the second upwards', () => {
  const { x, y } = toDrawing(box);
  expect([-2, -1, 2].map(x)).toEqual([0, 140, 560]);
  expect([2, 1, -1].map(y)).toEqual([0, 140, 420]);
});

test('a box lies in its own part of a drawing', () => {
  const { x, y } = toDrawing(box, { left: 10, right: 50, upper: 7, lower: 22 });
  expect([-2, -1, 2].map(x)).toEqual([10, 20, 50]);
  expect([2, 1, -1].map(y)).toEqual([7, 12, 22]);
});

test('points are placed by turns, and chosen by number', () => {
  const at = placed(Float64Array.of(1, 1, -1, 0, 2, -1), toDrawing(box));
  expect([...at]).toEqual([420, 140, 140, 280, 560, 420]);
  expect([...chosen(at, (n) => n !== 1)]).toEqual([420, 140, 560, 420]);
});

test('a cell of a field lies where its probability was taken', () => {
  const at = cellsIn(toDrawing(box), box, 4, 3);
  expect(at(0, 0)).toEqual([70, 70]);
  expect(at(3, 1)).toEqual([490, 210]);
  expect(at(-0.5, 2.5)).toEqual([0, 420]);
  // p grows to the right and, faster, upwards: from the lower left, cell 8, to the upper right, cell 3
  const field = probabilityField(logisticModel(2), Float64Array.of(1, 2, 0), box, 4, 3);
  expect([field.indexOf(Math.min(...field)), field.indexOf(Math.max(...field))]).toEqual([8, 3]);
});
