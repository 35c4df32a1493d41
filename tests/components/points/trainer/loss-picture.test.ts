import { expect, test } from 'vitest';
import { chartDrawing, lossPicture } from '../../../../src/components/points/trainer/loss-picture.ts';
import { linesOf } from '../../drawing/places.ts';

test('losses go to the right and a larger one stands higher, on a chart that they fill', () => {
  // 416 units for 2 epochs from 44 on, 154 units for a loss of 4 up from 188
  const { most, train, test: held, tip } = lossPicture([4, 2, 1], [1, 2, 3], 2, 2);
  expect(most).toBe(4);
  expect(train).toBe('M44 34L252 111L460 149.5');
  expect(held).toBe('M44 149.5L460 72.5');
  expect(tip).toEqual([460, 149.5, 72.5]);
});

test('the numbers on its axes stand where the losses do', () => {
  const { x, y } = chartDrawing(2, 4);
  expect([0, 1, 2].map(x)).toEqual([44, 252, 460]);
  expect([0, 2, 4].map(y)).toEqual([188, 111, 34]);
});

test('a run halfway ends there; a long one keeps its last epoch', () => {
  const halfway = lossPicture([4, 2], [4, 2], 1, 2);
  expect(halfway.train).toBe('M44 34L252 111');
  const losses = Array.from({ length: 10_001 }, (_, n) => Math.exp(-n / 3000));
  const long = lossPicture(losses, losses, 10_000, 10_000);
  const [line = []] = linesOf(long.train);
  expect(line.length).toBeLessThan(200);
  expect(line[0]).toEqual([44, 34]);
  expect(line.at(-1)).toEqual(long.tip.slice(0, 2));
});
