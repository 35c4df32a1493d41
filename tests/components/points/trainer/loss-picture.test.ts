import { expect, test } from 'vitest';
import { apart, chartDrawing, lossPicture } from '../../../../src/components/points/trainer/loss-picture.ts';
import { linesOf } from '../../drawing/places.ts';

test('losses go to the right and a larger one stands higher, on a chart that they fill', () => {
  // 416 units for 2 epochs from 44 on, 140 units for a loss of 4 up from 168
  const { most, train, test: held, tip } = lossPicture([4, 2, 1], [1, 2, 3], 2, 2);
  expect(most).toBe(4);
  expect(train).toBe('M44 28L252 98L460 133');
  expect(held).toBe('M44 133L460 63');
  expect(tip).toEqual([460, 133, 63]);
});

test('the numbers on its axes stand where the losses do', () => {
  const { x, y } = chartDrawing(2, 4);
  expect([0, 1, 2].map(x)).toEqual([44, 252, 460]);
  expect([0, 2, 4].map(y)).toEqual([168, 98, 28]);
});

test('a run halfway ends there; a long one keeps its last epoch', () => {
  const halfway = lossPicture([4, 2], [4, 2], 1, 2);
  expect(halfway.train).toBe('M44 28L252 98');
  const losses = Array.from({ length: 10_001 }, (_, n) => Math.exp(-n / 3000));
  const long = lossPicture(losses, losses, 10_000, 10_000);
  const [line = []] = linesOf(long.train);
  expect(line.length).toBeLessThan(200);
  expect(line[0]).toEqual([44, 28]);
  expect(line.at(-1)).toEqual(long.tip.slice(0, 2));
});

test('a kept run stands behind, as far as the chart goes, and makes it no smaller than it needs', () => {
  const kept = { train: [8, 4, 2, 1], test: [8, 6, 4, 3], epoch: 3 };
  const picture = lossPicture([4, 2, 1], [1, 2, 3], 2, 2, { kept: [kept] });
  expect(picture.most).toBe(8);
  expect(picture.kept).toBe('M44 28L252 98L460 133M44 28L460 98');
  expect(picture.keptTips).toEqual([
    [460, 133],
    [460, 98],
  ]);
});

test('fresh points are drawn where they judged, and the lowest watched loss is marked', () => {
  const judged = [
    { epoch: 0, fresh: 4 },
    { epoch: 2, fresh: 2 },
  ];
  const picture = lossPicture([4, 2, 1], [3, 1, 2], 2, 2, { judged });
  expect(picture.fresh).toBe('M44 28L460 98');
  expect(picture.freshY).toBe(98);
  expect(picture.lowest).toEqual([252, 133]);
  expect(lossPicture([4, 2], [3, 1], 1, 2).fresh).toBe('');
});

test('names keep apart, in their order, about where they belong', () => {
  expect(apart([10, 50, 90], 18)).toEqual([10, 50, 90]);
  expect(apart([50, 50], 18)).toEqual([41, 59]);
  const near = apart([50, 52, 90], 18);
  expect((near[1] as number) - (near[0] as number)).toBeCloseTo(18, 12);
  expect((near[2] as number) - (near[1] as number)).toBeGreaterThanOrEqual(18);
});
