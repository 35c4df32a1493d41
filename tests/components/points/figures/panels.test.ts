import { expect, test } from 'vitest';
import { logicPanel } from '../../../../src/components/points/figures/logic-panel.ts';
import { boundaryPath, somePoints } from '../../../../src/components/points/figures/width-panel.ts';
import { linesOf, placesOf } from '../../drawing/places.ts';

// 150 by 150 units for 1.9 by 1.9 of the plane, from −0.45 on, 18 from the left: 0 and 1 lie at 53.5 and 132.5 across,
// and at 114.5 and 35.5 down.
const [left, right, upper, lower] = [53.5, 132.5, 35.5, 114.5];

test('only (1, 1) is and, at the upper right; only (0, 0) is not or, at the lower left', () => {
  const { marks: and } = logicPanel('and');
  expect(placesOf(and[1], 'dot')).toEqual([[right, upper]]);
  expect(placesOf(and[0], 'dot')).toEqual([
    [left, upper],
    [left, lower],
    [right, lower],
  ]);
  const { marks: or } = logicPanel('or');
  expect(placesOf(or[0], 'dot')).toEqual([[left, lower]]);
});

test.each(['and', 'or'] as const)('the line of %s parts what it is to part', (name) => {
  const { marks, line } = logicPanel(name);
  const [a, b] = line as [{ x: number; y: number }, { x: number; y: number }];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const distance = ([x, y]: [number, number]) => ((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)) / length;
  const [zeros = [], ones = []] = marks.map((path) => placesOf(path, 'dot').map(distance));
  // a corner of class 0 may lie on it, as a sum of 0 is no 1
  const away = Math.sign(ones[0] ?? 0);
  for (const one of ones) expect(away * one).toBeGreaterThan(10);
  for (const zero of zeros) expect(away * zero).toBeLessThan(0.2);
});

// From zero, point by point: and stops changing at the parameters 2, 1, −2, or at 1, 1, 0. So the lines are
// 2 x1 + x2 = 2, from (0.275, 1.45) to (1.225, −0.45), and x1 + x2 = 0, from (−0.45, 0.45) to (0.45, −0.45).
test.each([
  ['and', [75, 0], [150, 150]],
  ['or', [18, 79], [89, 150]],
] as const)('the line of %s stands where it was learnt', (name, upperLeft, lowerRight) => {
  const ends = logicPanel(name).line?.map(({ x, y }) => [Math.round(x), Math.round(y)]) ?? [];
  expect(ends.sort(([a = 0], [b = 0]) => a - b)).toEqual([upperLeft, lowerRight]);
});

test('exclusive or has no line', () => {
  expect(logicPanel('xor').line).toBeUndefined();
});

test('a learnt boundary runs where the unit is undecided', () => {
  // x1 + 2 x2 = 1 again. 174 by 130 units for 4.2 by 4: (−1, 1) is drawn at (49.57, 34.5), (1, 0) at (132.43, 67).
  const [line = []] = linesOf(boundaryPath(1, [1, 2, -1, 1, 0]));
  for (const [x, y] of line) expect(Math.abs(y - (34.5 + ((x - 49.57) * 32.5) / 82.86))).toBeLessThan(0.4);
  const xs = line.map(([x]) => x);
  expect(Math.min(...xs)).toBeLessThan(20);
  expect(Math.max(...xs)).toBeGreaterThan(160);
});

test('the points under it stand where they lie', () => {
  const points = { features: 2, x: Float64Array.of(-1, 1, 1, 0), y: Uint8Array.of(0, 1) };
  const [zeros, ones] = somePoints(points);
  expect(placesOf(zeros, 'dot')).toEqual([[50, 35]]);
  expect(placesOf(ones, 'dot')).toEqual([[132, 67]]);
});
