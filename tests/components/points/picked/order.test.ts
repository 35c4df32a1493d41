import { describe, expect, test } from 'vitest';
import { nextPoint } from '../../../../src/components/points/picked/order.ts';

// From left to right: 2, 0, 3, 1; from below: 1, 3, 2, 0. The points 0 and 3 lie at the same place across.
const x = Float64Array.of(1, 9, 4, -2, -3, 5, 1, 1.5);
const none = () => false;
const walk = (way: Parameters<typeof nextPoint>[2], wrong: (n: number) => boolean = none, count = 5) => {
  const seen: (number | undefined)[] = [];
  for (let i = 0; i < count; i++) seen.push(nextPoint(x, seen.at(-1), way, wrong));
  return seen;
};

describe('the next point', () => {
  test('to the right begins at the left and comes round; to the left is the way back', () => {
    // at one place across, the lower one first
    expect(walk('right')).toEqual([2, 3, 0, 1, 2]);
    expect(walk('left')).toEqual([1, 0, 3, 2, 1]);
  });

  test('up begins below, down above', () => {
    expect(walk('up')).toEqual([1, 3, 2, 0, 1]);
    expect(walk('down')).toEqual([0, 2, 3, 1, 0]);
  });

  test('that is wrong: from left to right, from any point, and none where all are right', () => {
    const wrong = (n: number) => n === 1 || n === 2;
    expect(walk('wrong', wrong)).toEqual([2, 1, 2, 1, 2]);
    expect(nextPoint(x, 0, 'wrong', wrong)).toBe(1);
    expect(nextPoint(x, 0, 'wrong', none)).toBeUndefined();
  });

  test('points at the very same place are each reached', () => {
    const same = Float64Array.of(0, 0, 0, 0, 0, 0);
    expect(nextPoint(same, 0, 'right', none)).toBe(1);
    expect(nextPoint(same, 1, 'right', none)).toBe(2);
    expect(nextPoint(same, 2, 'right', none)).toBe(0);
  });

  test('of no points there is none', () => {
    expect(nextPoint(new Float64Array(0), undefined, 'right', none)).toBeUndefined();
  });
});
