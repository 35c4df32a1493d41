import { expect, test } from 'vitest';
import { fieldOf } from '../../../../src/components/points/run/field.ts';
import { fieldPicture, pointsPicture } from '../../../../src/components/points/run/plane-picture.ts';
import { logisticModel } from '../../../../src/lib/training/logistic.ts';
import { multilayerModel } from '../../../../src/lib/training/multilayer.ts';
import { linesOf, placesOf } from '../../drawing/places.ts';

// One neuron, by hand: weights (1, 2), bias −1, undecided on x1 + 2 x2 = 1, positive above and to the right. 560 by 420
// units for 4 by 3 of the data: (x1, x2) is drawn at (140 (x1 + 2), 140 (2 − x2)). So the line runs from (−2, 1.5), drawn
// at (0, 70), to (2, −0.5), drawn at (560, 350).
const box = { left: -2, right: 2, bottom: -1, top: 2 };
const model = logisticModel(2);
const parameters = Float64Array.of(1, 2, -1);
const points = { x: Float64Array.of(1, 1, -1, 0, 1.5, -0.5), y: Uint8Array.of(1, 0, 1), box };
// its sums there are 2, −2 and −0.5: the third is predicted wrongly
const predicted = Uint8Array.of(1, 0, 0);
const picture = fieldPicture({ field: fieldOf(model, parameters, box), parameters, predicted }, points);

test('the points stand where they lie', () => {
  const { zeros, ones } = pointsPicture(points);
  expect(placesOf(zeros, 'ring')).toEqual([[140, 280]]);
  expect(placesOf(ones, 'square')).toEqual([
    [420, 140],
    [490, 350],
  ]);
  expect(placesOf(picture.wrong, 'cross')).toEqual([[490, 350]]);
});

test('the boundary runs where the weighted sum is 0', () => {
  const [line, ...more] = linesOf(picture.boundary);
  expect(more).toEqual([]);
  const ends = [line?.at(0), line?.at(-1)].sort((a, b) => (a?.[0] ?? 0) - (b?.[0] ?? 0));
  expect(ends.map((end) => end?.map(Math.round))).toEqual([
    [0, 70],
    [560, 350],
  ]);
  for (const [x, y] of line ?? []) expect(Math.abs(y - (70 + x / 2))).toBeLessThan(1);
});

test('what is shaded lies above it and to the right', () => {
  const half = picture.bands[2] ?? '';
  const corners = linesOf(half).flat().map(String);
  expect(corners).toEqual(expect.arrayContaining(['0,0', '560,0']));
  expect(corners).not.toEqual(expect.arrayContaining(['0,420']));
  expect(corners).not.toEqual(expect.arrayContaining(['560,420']));
  // p is 0.9 where the sum is ln 9 = 2.197: the line x1 + 2 x2 = 3.197, from (−0.803, 2) to (2, 0.599)
  const surest = linesOf(picture.bands[4] ?? '').flat();
  const border = (on: 0 | 1, at: number) => surest.filter((corner) => corner[on] === at);
  expect(Math.min(...border(1, 0).map(([x]) => x))).toBeCloseTo(140 * (2 - 0.803), -1);
  expect(Math.max(...border(0, 560).map(([, y]) => y))).toBeCloseTo(140 * (2 - 0.599), -1);
});

test('its name stands above it at the right', () => {
  const { x, y, end } = picture.half ?? {};
  expect(x).toBeCloseTo(550, 9);
  expect(end).toBe(true);
  expect(y).toBeLessThan(70 + 550 / 2);
  expect(y).toBeGreaterThan(70 + 550 / 2 - 35);
});

test('and beside one that reaches the top', () => {
  // 2 x1 + x2 = 1, from (−0.5, 2), drawn at (210, 0), to (1, −1); two rows down, at 23.3, it has come to 221.7
  const steep = Float64Array.of(2, 1, -1);
  const { half, lines } = fieldPicture(
    { field: fieldOf(model, steep, box), parameters: steep, predicted },
    points,
  );
  expect(half?.y).toBeCloseTo((2 * 420) / 36, 9);
  expect(Math.abs((half?.x ?? 0) - 221.7)).toBeLessThan(20);
  expect(lines).toBe('');
});

test('each hidden unit has the line where its own sum is 0', () => {
  // By row: from x1 to both units, from x2 to both, biases; then out. The first is the neuron above, the second
  // x1 = x2, from (−1, −1), drawn at (140, 420), to (2, 2), drawn at (560, 0).
  const layer = Float64Array.of(1, 1, 2, -1, -1, 0, 5, 6, 7);
  const hidden = multilayerModel({ inputs: 2, hidden: [2], activation: 'tanh' });
  const { lines } = fieldPicture(
    { field: fieldOf(hidden, layer, box), parameters: layer, predicted },
    points,
  );
  expect(linesOf(lines).map((line) => line.sort(([a], [b]) => a - b))).toEqual([
    [
      [0, 70],
      [560, 350],
    ],
    [
      [140, 420],
      [560, 0],
    ],
  ]);
});

test('the field of a hidden layer is that of its parameters', () => {
  // One unit with the neuron's weights, and tanh is positive where its sum is: the same boundary.
  const layer = Float64Array.of(1, 2, -1, 1, 0);
  const hidden = multilayerModel({ inputs: 2, hidden: [1], activation: 'tanh' });
  const { boundary } = fieldPicture(
    { field: fieldOf(hidden, layer, box), parameters: layer, predicted },
    points,
  );
  for (const [x, y] of linesOf(boundary).flat()) expect(Math.abs(y - (70 + x / 2))).toBeLessThan(1);
});
