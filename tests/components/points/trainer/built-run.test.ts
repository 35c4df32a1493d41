import { expect, test } from 'vitest';
import { builtRun } from '../../../../src/components/points/trainer/built-run.ts';
import { articleMoons } from '../../../../src/lib/points/prepare-moons.ts';
import { trainOnMoons } from '../../../../src/lib/studies/train-on-moons.ts';
import { expectRangeError } from '../../../lib/helpers.ts';
import { expectAll } from '../../../lib/moons-golden.ts';

const { samples, noise, testSize, learningRate, epochs } = articleMoons;
const article = { samples, noise, testSize, learningRate, seed: 0 };

test('the run that a page shows as built is the article’s, seed 0', () => {
  const { said, plane, chart } = builtRun(article, epochs);
  // training losses by NumPy, as facts state them
  const wanted = [
    [0, 0.7065],
    [100, 0.453],
    [200, 0.3933],
    [300, 0.3741],
  ] as const;
  for (const [epoch, loss] of wanted) expect(said.rows.find(([n]) => n === epoch)?.[1]).toBeCloseTo(loss, 4);
  const trained = trainOnMoons({ seed: 0 });
  expect(said.accuracy).toBe(trained.accuracy);
  expect(said.confusion).toEqual(trained.confusion);
  expectAll([chart.train, chart.test], [trained.run.trainLoss, trained.run.testLoss]);
  // its curves end there: 140 units up from 168 for the loss at the top of the chart
  const height = (loss: number) => 168 - (140 * loss) / chart.losses.most;
  const [, trainY, testY] = chart.losses.tip;
  expect(Math.abs(trainY - height(trained.run.trainLoss))).toBeLessThan(0.06);
  expect(Math.abs(testY - height(trained.run.testLoss))).toBeLessThan(0.06);
  expect(plane.field.wrong.split('l6 6').length - 1).toBe(plane.wrong);
});

test('one neuron’s boundary is straight and lies where its weighted sum is 0', () => {
  const { plane } = builtRun(article, epochs);
  const corners = plane.field.boundary.slice(1).split('L');
  expect(corners).toHaveLength(2);
  const { parameters } = trainOnMoons({ seed: 0 }).run;
  const { left, right, bottom, top } = plane.box;
  for (const corner of corners) {
    const [px, py] = corner.split(' ').map(Number) as [number, number];
    const x1 = left + (px / 560) * (right - left);
    const x2 = top - (py / 420) * (top - bottom);
    const [w1, w2, b] = parameters as unknown as [number, number, number];
    expect(Math.abs(w1 * x1 + w2 * x2 + b) / Math.hypot(w1, w2)).toBeLessThan(0.01);
  }
});

test('each hidden unit has its line', () => {
  const hidden = { width: 5, activation: 'tanh', initialisation: 'fan-in', scale: 1 } as const;
  const { plane } = builtRun({ ...article, samples: 200, hidden }, 3);
  expect(plane.field.lines.split('M')).toHaveLength(6);
});

test('a setting that makes no run is an error, and says which', () => {
  const none = { ...article, samples: 4, testSize: 0.9 };
  expectRangeError(
    () => builtRun(none, 1),
    `builtRun needs a setting that makes a run, got ${JSON.stringify(none)}`,
  );
});
