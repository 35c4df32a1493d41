import { describe, expect, test } from 'vitest';
import { curvePath, edgePath, outlines, regionPath } from '../../../src/components/drawing/region.ts';
import { piecesOf } from './path.ts';

const columns = 41;
const rows = 31;
const at = (column: number, row: number) => [column * 10, row * 10] as const;
/** A field given by its value at a place of the drawing, 400 wide and 300 high. */
const fieldOf = (f: (x: number, y: number) => number) =>
  Float64Array.from({ length: columns * rows }, (_, i) =>
    f((i % columns) * 10, Math.floor(i / columns) * 10),
  );

/** The area inside a path of closed outlines, holes taken off, by the shoelace formula. */
function areaOf(path: string): number {
  const loops = path.split('Z').filter(Boolean);
  return loops.reduce((sum, loop) => {
    const corners = loop
      .slice(1)
      .split('L')
      .map((corner) => corner.split(' ').map(Number) as [number, number]);
    const twice = corners.reduce((total, [x, y], i) => {
      const [u, v] = corners[(i + 1) % corners.length] as [number, number];
      return total + x * v - u * y;
    }, 0);
    return sum + twice / 2;
  }, 0);
}

const regionOf = (f: (x: number, y: number) => number) => outlines(fieldOf(f), columns, 0, at);

describe('the region of a field', () => {
  test('is everything, nothing, or the exact half', () => {
    expect(areaOf(regionPath(regionOf(() => 1)))).toBeCloseTo(400 * 300, 6);
    expect(regionPath(regionOf(() => -1))).toBe('');
    expect(areaOf(regionPath(regionOf((x) => x - 137)))).toBeCloseTo(263 * 300, 6);
    expect(areaOf(regionPath(regionOf((x, y) => 500 - x - y)))).toBeCloseTo(400 * 300 - 200 ** 2 / 2, 6);
  });

  test('is a disc, a ring around a hole, or two discs, to a hundredth of their area', () => {
    const disc = (x0: number, y0: number, r: number) => (x: number, y: number) =>
      r - Math.hypot(x - x0, y - y0);
    const near = (path: string, area: number) => expect(Math.abs(areaOf(path) / area - 1)).toBeLessThan(0.01);
    near(regionPath(regionOf(disc(203, 148, 100))), Math.PI * 100 ** 2);
    const [big, small] = [disc(203, 148, 140), disc(203, 148, 60)];
    near(regionPath(regionOf((x, y) => Math.min(big(x, y), -small(x, y)))), Math.PI * (140 ** 2 - 60 ** 2));
    const [one, two] = [disc(103, 148, 60), disc(297, 148, 60)];
    near(regionPath(regionOf((x, y) => Math.max(one(x, y), two(x, y)))), 2 * Math.PI * 60 ** 2);
  });

  test('of saddles is the sum of its outlines, and every one is closed', () => {
    const f = (x: number, y: number) => Math.sin(x / 21 + 0.3) * Math.sin(y / 27 + 0.2);
    const [high, low] = [areaOf(regionPath(regionOf(f))), areaOf(regionPath(regionOf((x, y) => -f(x, y))))];
    expect(Math.abs(high + low - 400 * 300)).toBeLessThan(0.03 * 400 * 300);
  });
});

describe('its edge', () => {
  test('is the line alone, without the border that it closes along', () => {
    expect(edgePath(regionOf((x) => x - 137))).toMatch(/^M137 (0L137 300|300L137 0)$/);
    expect(edgePath(regionOf(() => 1))).toBe('');
  });

  test('is a closed line where the region lies inside', () => {
    const path = edgePath(regionOf((x, y) => 100 - Math.hypot(x - 203, y - 148)));
    const corners = path.slice(1).split('L');
    expect(corners.at(-1)).toBe(corners[0]);
    for (const corner of corners) {
      const [x, y] = corner.split(' ').map(Number) as [number, number];
      expect(Math.abs(Math.hypot(x - 203, y - 148) - 100)).toBeLessThan(0.5);
    }
  });
});

describe('the edge as a curve', () => {
  /** Places along a path, and how its direction jumps from one piece to the next, in degrees. */
  function followed(path: string) {
    const places: (readonly [number, number])[] = [];
    const jumps: number[] = [];
    let heading = Number.NaN;
    for (const { from, to, begins } of piecesOf(path)) {
      const [control = from, end = control] = to;
      const way = ([x, y]: readonly [number, number], [u, v]: readonly [number, number]) =>
        Math.atan2(v - y, u - x);
      if (!begins) jumps.push((Math.abs(Math.sin(way(from, control) - heading)) * 180) / Math.PI);
      heading = to.length > 1 ? way(control, end) : way(from, end);
      for (const t of [0.25, 0.5, 0.75, 1]) {
        const bent = (i: 0 | 1) => (1 - t) ** 2 * from[i] + 2 * t * (1 - t) * control[i] + t * t * end[i];
        const straight = (i: 0 | 1) => from[i] + t * (end[i] - from[i]);
        places.push(to.length > 1 ? [bent(0), bent(1)] : [straight(0), straight(1)]);
      }
    }
    return { places, jumps };
  }
  const round = (middle: number) => regionOf((x, y) => 100 - Math.hypot(x - middle, y - 148));

  test.each([
    ['closed', 203, /Z$/],
    ['open at the border', 30, /l[^q]+$/],
  ])('%s: lies on the circle, without a corner', (_, middle, end) => {
    const path = curvePath(round(middle));
    expect(path).toMatch(end);
    const { places, jumps } = followed(path);
    expect(places.length).toBeGreaterThan(40);
    for (const [x, y] of places) expect(Math.abs(Math.hypot(x - middle, y - 148) - 100)).toBeLessThan(1);
    // between pieces of such a length nobody sees a turn of that many degrees
    expect(Math.max(...jumps)).toBeLessThan(5);
  });

  test('of a straight line is one', () => {
    expect(curvePath(regionOf((x) => x - 137))).toMatch(/^M137 (0l0 150l0 150|300l0-150l0-150)$/);
    expect(curvePath(regionOf(() => 1))).toBe('');
  });
});
