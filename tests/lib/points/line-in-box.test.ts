import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineInBox } from '../../../src/lib/points/line-in-box.ts';
import { check, decimal, expectRangeError } from '../helpers.ts';

const box = { left: -2, right: 4, bottom: -1, top: 3 };

describe("a neuron's line in a box", () => {
  test('across, upright, level, and along the diagonal', () => {
    expect(lineInBox(1, 1, 0, box)).toEqual([
      [-2, 2],
      [1, -1],
    ]);
    expect(lineInBox(2, 0, -2, box)).toEqual([
      [1, -1],
      [1, 3],
    ]);
    expect(lineInBox(0, -3, 3, box)).toEqual([
      [-2, 1],
      [4, 1],
    ]);
    expect(lineInBox(1, -1, 0, { left: 0, right: 1, bottom: 0, top: 1 })).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test('is none where it passes by, only touches a corner, or is no line', () => {
    expect(lineInBox(1, 0, 9, box)).toBeUndefined();
    expect(lineInBox(1, 1, -7, box)).toBeUndefined();
    expect(lineInBox(0, 0, 1, box)).toBeUndefined();
  });

  test('has both ends on the line and on the edge', () => {
    const number = decimal(-5, 5);
    check(fc.tuple(number, number, number), ([w1, w2, bias]) => {
      for (const [x, y] of lineInBox(w1, w2, bias, box) ?? []) {
        expect(Math.abs(w1 * x + w2 * y + bias)).toBeLessThan(1e-11);
        expect(x === box.left || x === box.right || y === box.bottom || y === box.top).toBe(true);
      }
    });
  });

  test('from a corner inwards leads to the other side, though rounding may find that corner twice', () => {
    const steep = decimal(0.05, 20);
    const corner = fc.constantFrom([box.left, box.bottom, 1] as const, [box.left, box.top, -1] as const);
    check(fc.tuple(steep, corner), ([slope, [x, y, up]]) => {
      const [from, to] = lineInBox(up * slope, -1, y - up * slope * x, box) ?? [
        [0, 0] as const,
        [0, 0] as const,
      ];
      const [width, height] = [box.right - box.left, box.top - box.bottom];
      const across = Math.min(width, height / slope);
      expect(Math.hypot(to[0] - from[0], to[1] - from[1])).toBeCloseTo(across * Math.hypot(1, slope), 9);
    });
  });

  test('refuses boxes without an inside and numbers that are none', () => {
    expectRangeError(
      () => lineInBox(1, 1, 0, { ...box, right: -2 }),
      'lineInBox needs a right side beyond -2, got -2',
    );
    expectRangeError(() => lineInBox(1, 1, 0, { ...box, top: -5 }), 'lineInBox needs a top above -1, got -5');
    expectRangeError(() => lineInBox(1, 1, 0, { ...box, top: -1 }), 'lineInBox needs a top above -1, got -1');
    expectRangeError(() => lineInBox(1, Number.NaN, 0, box), 'lineInBox needs finite numbers, got NaN');
  });
});
