import { expect, test } from 'vitest';
import { type Mark, markPath } from '../../../src/components/drawing/marks.ts';
import { expectRangeError } from '../../lib/helpers.ts';

/** Where a path starts each mark, its relative moves added up. */
function placesOf(path: string, stamp: string): string[] {
  let [x, y] = [0, 0];
  return path
    .split(stamp)
    .filter(Boolean)
    .map((move) => {
      const [dx, dy] = [...move.matchAll(/-?\d+/g)].map(Number) as [number, number];
      [x, y] = [x + dx, y + dy];
      return `${x},${y}`;
    });
}

test.each<[Mark, string]>([
  ['dot', 'h0'],
  ['ring', 'm-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0m2 0'],
  ['square', 'm-2-2h4v4h-4zm2 2'],
  ['cross', 'm-3-3l6 6m0-6l-6 6m3-3'],
])('every %s stands at its point, rounded to whole units', (mark, stamp) => {
  const at = Float64Array.of(10.2, 20, 3, 4, 500.6, 4, -7, 300, 10.4, 19.6);
  const places = placesOf(markPath(at, mark), stamp);
  expect(places.sort()).toEqual(['10,20', '10,20', '-7,300', '3,4', '501,4'].sort());
  expect(markPath(new Float64Array(), mark)).toBe('');
});

test('a place that is no number is refused', () => {
  expectRangeError(
    () => markPath(Float64Array.of(1, Number.NaN), 'dot'),
    'markPath needs finite places, got "1, NaN"',
  );
});
