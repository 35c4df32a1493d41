import { expect, test } from 'vitest';
import type { Frame, RunSetting, TestPoints } from '../../../../src/components/points/run/messages.ts';
import { printedLog } from '../../../../src/components/points/trainer/printed-log.ts';
import { said } from '../../../../src/components/points/trainer/said.ts';
import type { Played, View } from '../../../../src/components/points/trainer/view.ts';
import { pointsDrawnWords } from '../../../../src/components/words/points/drawn.ts';
import { pointsTrainerWords as words } from '../../../../src/components/words/points/trainer.ts';

const setting: RunSetting = { samples: 40, noise: 0.4, testSize: 0.4, seed: 3, learningRate: 0.5 };
const run = (epoch: number, train: number[]): Played => ({
  setting,
  points: {} as TestPoints,
  train,
  test: train,
  judged: [],
  epoch,
  frame: {} as Frame,
});
const view = (played: Played | undefined, part: Partial<View> = {}): View => ({
  played,
  setting,
  epochs: 2,
  status: 'idle',
  news: 'done',
  made: 2,
  ...part,
});

test('a run that ended says so with its losses, and no more where all is well', () => {
  expect(said(view(run(2, [0.7, 0.6, 0.5])), 0.5, 0.25)).toBe(
    'Done, after 2 epochs: training loss 0.5000, test loss 0.2500.',
  );
  expect(said(view(run(1, [0.7, 0.6]), { news: 'stepped', status: 'paused' }), 0.6, 0.5)).toMatch(
    /^After 1 epoch: /,
  );
});

test('it says what is wrong: a rate of 0, or a loss that has risen', () => {
  expect(said(view(run(2, [0.5, 0.6, 0.7])), 0.7, 0.7)).toContain(words.worse);
  // by a unit in the last place: noise of the arithmetic
  const noisy = view(run(2, [Math.LN2, Math.LN2, Math.LN2 + 2 ** -53]));
  expect(said(noisy, Math.LN2 + 2 ** -53, 0.7)).not.toContain(words.worse);
  const still = view(run(2, [0.5, 0.5, 0.5]), { setting: { ...setting, learningRate: 0 } });
  expect(said(still, 0.5, 0.5)).toContain(words.still);
  expect(said(view(undefined, { news: 'whole' }), 0.5, 0.5)).not.toContain(words.worse);
});

test('the log has a line an epoch as far as the run has come, and of a long run the last thousand', () => {
  expect(printedLog(run(1, [0.5, 0.25, 0.125]))).toBe(
    'epoch 0: train loss 0.5000, test loss 0.5000\nepoch 1: train loss 0.2500, test loss 0.2500',
  );
  const lines = printedLog(run(1499, new Array(1500).fill(0.5))).split('\n');
  expect(lines).toHaveLength(1001);
  expect(lines[0]).toBe(pointsDrawnWords.logCut('500'));
  expect(lines.at(-1)).toMatch(/^epoch 1499: /);
});
