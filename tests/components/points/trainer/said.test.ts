import { expect, test } from 'vitest';
import type { Frame, RunSetting, TestPoints } from '../../../../src/components/points/run/messages.ts';
import { printedLog } from '../../../../src/components/points/trainer/printed-log.ts';
import { said } from '../../../../src/components/points/trainer/said.ts';
import type { Played, View } from '../../../../src/components/points/trainer/view.ts';
import { pointsDrawnWords } from '../../../../src/components/words/points/drawn.ts';
import { pointsPickedWords as picked } from '../../../../src/components/words/points/picked.ts';
import { pointsTrainerWords as words } from '../../../../src/components/words/points/trainer.ts';
import { randomState } from '../../../../src/lib/points/random-state.ts';
import { prepareThreeParts } from '../../../../src/lib/points/validation-split.ts';
import { runEpochs } from '../../../../src/lib/training/gradient-descent.ts';
import { initialise } from '../../../../src/lib/training/initialise.ts';
import { multilayerModel } from '../../../../src/lib/training/multilayer.ts';
import { withWeightDecay } from '../../../../src/lib/training/weight-decay.ts';

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

test('of three parts the second loss is that of the validation part', () => {
  const decayed = { ...setting, decay: 0 };
  const { played } = view({ ...run(2, [0.7, 0.6, 0.5]), setting: decayed });
  expect(said(view(played, { setting: decayed }), 0.5, 0.25)).toBe(
    'Done, after 2 epochs: training loss 0.5000, validation loss 0.2500.',
  );
  expect(printedLog(played as Played)).toContain('epoch 2: train loss 0.5000, validation loss 0.5000');
  expect(printedLog(played as Played)).not.toContain('test');
  expect(picked.title('3', '45', 'validation')).toBe('Validation point 3 of 45');
  expect(picked.noneWrong('validation')).toBe('No validation point is wrong.');
});

test('with a weight decay a loss may rise at any rate, and the steps are not blamed alone', () => {
  // the steps lower loss and penalty together: from a good start the loss of the points alone goes up
  const { train } = prepareThreeParts({ samples: 100, noise: 0.4, testSize: 0.4, seed: 2 });
  const model = withWeightDecay(multilayerModel({ inputs: 2, hidden: [16], activation: 'tanh' }), 10);
  const risenBy = (learningRate: number) => {
    const parameters = initialise(model, 'fan-in', randomState(2));
    const { train: losses } = runEpochs({ model, parameters, train, learningRate }, 50).losses;
    return (losses.at(-1) ?? 0) - (losses[0] ?? 0);
  };
  for (const rate of [0.1, 1e-3, 1e-5]) expect(risenBy(rate), String(rate)).toBeGreaterThan(0);
  const risen = view({ ...run(2, [0.5, 0.6, 0.7]) }, { setting: { ...setting, decay: 10 } });
  expect(said(risen, 0.7, 0.7)).toContain(words.worseDecayed);
  expect(said(risen, 0.7, 0.7)).not.toContain(words.worse);
  expect(said(view(run(2, [0.5, 0.6, 0.7]), { setting: { ...setting, decay: 0 } }), 0.7, 0.7)).toContain(
    words.worse,
  );
});

test('a drawing says how many points are wrong, of one and of many', () => {
  const end = (count: string, wrong: string) =>
    /[^.]*\.$/.exec(pointsDrawnWords.field('test', count, wrong, 0))?.[0].trim();
  expect(end('800', '139')).toBe('Of the 800 test points 139 lie on the wrong side and are crossed out.');
  expect(end('800', '1')).toBe('Of the 800 test points one lies on the wrong side and is crossed out.');
  expect(end('800', '0')).toBe('None of the 800 test points lies on the wrong side.');
  expect(end('1', '1')).toBe('The one test point lies on the wrong side and is crossed out.');
  expect(end('1', '0')).toBe('The one test point lies on the right side.');
});

test('one epoch is one epoch', () => {
  expect(words.of('0', '1')).toBe('0 of 1 epoch');
  expect(words.of('1', '300')).toBe('1 of 300 epochs');
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
