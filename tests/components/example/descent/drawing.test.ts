import { describe, expect, test } from 'vitest';
import {
  drawingOf,
  left,
  lower,
  right,
  upper,
  x,
} from '../../../../src/components/example/descent/drawing.ts';
import type { Point } from '../../../../src/components/example/descent/pair.ts';

const draw = (...curves: (readonly Point[])[]) => drawingOf(curves.map((points) => ({ points })));
/** The places that a path goes through. */
const places = (path: string) =>
  path
    .slice(1)
    .split('L')
    .map((place) => place.split(',').map(Number));

test('no step stands at the left, the last at the right, equal ratios at equal lengths', () => {
  expect(x(0)).toBeCloseTo(left, 9);
  expect(x(100_000)).toBeCloseTo(right, 9);
  expect(x(99) - x(9)).toBeCloseTo(x(9) - x(0), 9);
});

describe('the errors', () => {
  test('stand on a scale from 10⁻¹² to 1, a larger one higher', () => {
    const { curves, grid } = draw(
      [
        [0, 1],
        [9, 1e-6],
        [99, 1e-12],
      ],
      [[0, 1]],
    );
    const [first, middle, last] = places(curves[0]?.path ?? '');
    expect(first?.[1]).toBeCloseTo(upper, 1);
    expect(middle?.[1]).toBeCloseTo((upper + lower) / 2, 1);
    expect(last?.[1]).toBeCloseTo(lower, 1);
    expect(grid.map(({ power }) => power)).toEqual([-12, -10, -8, -6, -4, -2, 0]);
    expect(grid[0]?.y).toBeCloseTo(lower, 9);
    expect(grid.at(-1)?.y).toBeCloseTo(upper, 9);
  });

  test('lift the ceiling where they are larger, to the next power of ten, with no more than nine lines across', () => {
    const { curves, grid } = draw([[0, 250]], [[0, 1]]);
    expect(places(curves[0]?.path ?? '')[0]?.[1]).toBeGreaterThan(upper);
    expect(grid.map(({ power }) => power)).toEqual([-12, -10, -8, -6, -4, -2, 0, 2]);
    for (const error of [1e5, 1e17, 1e60])
      expect(draw([[0, error]], [[0, 1]]).grid.length).toBeLessThanOrEqual(9);
  });

  test('below the floor leave the picture, and the tip is the last point above it', () => {
    const { curves } = draw(
      [
        [0, 1],
        [9, 1e-11],
        [99, 1e-13],
        [999, 0],
      ],
      [[0, 1]],
    );
    expect(curves[0]).toMatchObject({ below: true, tipX: x(9) });
    expect(curves[1]).toMatchObject({ below: false, tipX: x(0) });
    for (const [, y] of places(curves[0]?.path ?? '')) expect(Number.isFinite(y)).toBe(true);
  });
});

describe('the labels of two curves', () => {
  test('stand above the upper tip and below the lower one', () => {
    const { curves } = draw(
      [
        [0, 1],
        [9, 0.1],
      ],
      [
        [0, 1],
        [9, 0.01],
      ],
    );
    const [a, b] = curves;
    expect(a?.label.y).toBeLessThan(a?.tipY as number);
    expect(b?.label.y).toBeGreaterThan(b?.tipY as number);
  });

  test('stand apart where the tips are one', () => {
    const { curves } = draw([[0, 0.4]], [[0, 0.4]]);
    expect((curves[1]?.label.y as number) - (curves[0]?.label.y as number)).toBeGreaterThan(20);
  });

  test('end at their tip near the right edge, and stand to the outer sides where both curves have left', () => {
    const near = draw(
      [
        [0, 1],
        [90_000, 0.1],
      ],
      [
        [0, 1],
        [90_000, 0.01],
      ],
    );
    for (const { label, tipX } of near.curves) {
      expect(label.end).toBe(true);
      expect(label.x).toBeLessThan(tipX);
    }
    const gone = draw(
      [
        [0, 1],
        [99, 1e-11],
        [999, 1e-20],
      ],
      [
        [0, 1],
        [9, 1e-11],
        [99, 1e-20],
      ],
    );
    expect(gone.curves.map(({ label }) => label.end)).toEqual([false, true]);
  });
});
