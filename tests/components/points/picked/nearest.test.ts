import { describe, expect, test } from 'vitest';
import { pressedPoint } from '../../../../src/components/points/picked/nearest.ts';

// Three points in a drawing that shows from −30 and −8 on, 598 units wide.
const at = Float64Array.of(100, 100, 110, 100, 400, 300);

describe('the point nearest to a press', () => {
  test('on a screen where a unit is a pixel', () => {
    const shown = { left: 0, top: 0, width: 598 };
    // 100 in the drawing is 130 on the screen across, 108 down
    expect(pressedPoint(at, { x: 130, y: 108 }, shown)).toBe(0);
    expect(pressedPoint(at, { x: 134, y: 108 }, shown)).toBe(0);
    expect(pressedPoint(at, { x: 136, y: 108 }, shown)).toBe(1);
    expect(pressedPoint(at, { x: 430, y: 308 - 21 }, shown)).toBe(2);
    expect(pressedPoint(at, { x: 430, y: 308 - 23 }, shown)).toBeUndefined();
  });

  test('on a phone, where the drawing is half as large and moved: a finger is as large as ever', () => {
    const shown = { left: 20, top: -50, width: 299 };
    expect(pressedPoint(at, { x: 20 + 430 / 2 + 20, y: -50 + 308 / 2 }, shown)).toBe(2);
    expect(pressedPoint(at, { x: 20 + 430 / 2 + 23, y: -50 + 308 / 2 }, shown)).toBeUndefined();
  });

  test('of no points there is none', () => {
    expect(
      pressedPoint(new Float64Array(0), { x: 0, y: 0 }, { left: 0, top: 0, width: 598 }),
    ).toBeUndefined();
  });
});
