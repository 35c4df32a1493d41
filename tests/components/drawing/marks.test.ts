import { expect, test } from 'vitest';
import { classPaths, type Mark, markPath } from '../../../src/components/drawing/marks.ts';
import { toDrawing } from '../../../src/components/drawing/plane.ts';
import { expectRangeError } from '../../lib/helpers.ts';
import { placesOf, stamps } from './places.ts';

const marks = Object.keys(stamps) as Mark[];

test.each(marks)('every %s stands at its point, rounded to whole units', (mark) => {
  const at = Float64Array.of(10.2, 20, 3, 4, 500.6, 4, -7, 300, 10.4, 19.6);
  const places = placesOf(markPath(at, mark), mark).map(String);
  expect(places.sort()).toEqual(['10,20', '10,20', '-7,300', '3,4', '501,4'].sort());
  expect(markPath(new Float64Array(), mark)).toBe('');
});

test('or to tenths, and no rounding adds up on the way', () => {
  const at = Float64Array.from({ length: 60 }, (_, i) => i / 3);
  const places = placesOf(markPath(at, 'dot', 1), 'dot');
  expect(places).toHaveLength(30);
  for (const [n, [x, y]] of places.entries()) {
    expect(Math.abs(x - (2 * n) / 3)).toBeLessThan(0.051);
    expect(Math.abs(y - (2 * n + 1) / 3)).toBeLessThan(0.051);
  }
});

test('points are drawn by class', () => {
  const points = { x: Float64Array.of(1, 3, 2, 1, 0, 0), y: Uint8Array.of(1, 0, 1) };
  const drawing = toDrawing(
    { left: 0, right: 4, bottom: 0, top: 4 },
    { left: 10, right: 50, upper: 5, lower: 85 },
  );
  // ten units across and twenty up; (0, 0) at the lower left, at (10, 85)
  const [zeros, ones] = classPaths(points, drawing, ['ring', 'square']);
  expect(placesOf(zeros, 'ring')).toEqual([[30, 65]]);
  expect(placesOf(ones, 'square')).toEqual([
    [20, 25],
    [10, 85],
  ]);
});

test('a place that is no number is refused', () => {
  expectRangeError(
    () => markPath(Float64Array.of(1, Number.NaN), 'dot'),
    'markPath needs finite places, got "1, NaN"',
  );
});
