import { expect, test } from 'vitest';
import { toDrawing } from '../../../src/components/drawing/plane.ts';
import { boxTicks, niceAbove, wholeTicks } from '../../../src/components/drawing/ticks.ts';

test('axes end at round numbers', () => {
  expect([0.71, 0.8, 0.81, 3e-7, 1, 47, 0].map(niceAbove)).toEqual([0.8, 0.8, 1, 4e-7, 1, 50, 1]);
  expect(wholeTicks(-3.2, 2.9)).toEqual([-3, -2, -1, 0, 1, 2]);
  expect(wholeTicks(-41, 38)).toEqual([-40, -30, -20, -10, 0, 10, 20, 30]);
  expect(wholeTicks(0.1, 0.9)).toEqual([]);
});

test('numbers stand where they lie: to the right, and upwards', () => {
  const box = { left: -1.5, right: 3.5, bottom: -1, top: 2 };
  // 112 units each across and 140 up: −1.5 at the left edge, 2 at the upper one
  const { below, beside } = boxTicks(box, toDrawing(box));
  expect(below.map(({ text, at }) => [text, Math.round(at)])).toEqual([
    ['−1', 56],
    ['0', 168],
    ['1', 280],
    ['2', 392],
    ['3', 504],
  ]);
  expect(beside.map(({ text, at }) => [text, Math.round(at)])).toEqual([
    ['−1', 420],
    ['0', 280],
    ['1', 140],
    ['2', 0],
  ]);
});
