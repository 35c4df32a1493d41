import { describe, expect, test } from 'vitest';
import { idealMoonsLogits } from '../../../src/lib/points/ideal-moons.ts';
import { lineInBox } from '../../../src/lib/points/line-in-box.ts';
import { classCounts, needBothClasses, type Points, pointsAt } from '../../../src/lib/points/points.ts';
import { expectRangeError } from '../helpers.ts';

const points: Points = {
  features: 3,
  x: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9),
  y: Uint8Array.of(1, 0, 1),
};

describe('points', () => {
  test('of some places come in their order, as often as they are asked for', () => {
    expect(pointsAt(points, Uint32Array.of(2, 0, 2))).toEqual({
      features: 3,
      x: Float64Array.of(7, 8, 9, 1, 2, 3, 7, 8, 9),
      y: Uint8Array.of(1, 1, 1),
    });
  });

  test('are counted by class', () => {
    expect(classCounts(points.y)).toEqual([1, 2]);
    expect(classCounts(Uint8Array.of(0, 0))).toEqual([2, 0]);
  });

  test('to train on are of both classes', () => {
    const needed = (...y: readonly number[]) => needBothClasses('f', { ...points, y: Uint8Array.from(y) });
    const sentence = 'f needs training points of both classes, got';
    expectRangeError(() => needed(1, 1, 1), `${sentence} "3 of class 1 only"`);
    expectRangeError(() => needed(0, 0), `${sentence} "2 of class 0 only"`);
    needed(0, 1);
  });
});

describe('ideal moons', () => {
  test.each([Number.POSITIVE_INFINITY, Number.NaN, -0.1])('refuse a noise of %d', (noise) => {
    expectRangeError(
      () => idealMoonsLogits({ ...points, features: 2 }, noise),
      `idealMoonsLogits needs a noise above 0, got ${noise}`,
    );
  });

  test('far from both, the odds are those of the nearest ends', () => {
    const noise = 10;
    const at: Points = { features: 2, x: Float64Array.of(1000, 0.25), y: Uint8Array.of(0) };
    const [logit] = idealMoonsLogits(at, noise);
    // Class 1 reaches one unit farther to the right, so its bells win by 1000 · 1 / noise².
    expect(logit).toBeGreaterThan(1000 / noise ** 2 - 1);
    expect(logit).toBeLessThan(1000 / noise ** 2 + 1);
  });
});

describe('a line', () => {
  const box = { left: 1, right: 5, bottom: 1, top: 3 };

  test('along a side of the box is that side', () => {
    expect(lineInBox(1, 0, -1, box)).toEqual([
      [1, 1],
      [1, 3],
    ]);
    expect(lineInBox(0, 1, -3, box)).toEqual([
      [1, 3],
      [5, 3],
    ]);
  });

  test('from a corner to the side across', () => {
    expect(lineInBox(1, -2, 1, box)).toEqual([
      [1, 1],
      [5, 3],
    ]);
    expect(lineInBox(1, -1, 0, box)).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });

  test.each(['left', 'right', 'bottom', 'top'] as const)('needs a %s that is a number', (side) => {
    expectRangeError(
      () => lineInBox(1, 1, 0, { ...box, [side]: Number.NaN }),
      'lineInBox needs finite numbers, got NaN',
    );
  });
});
