import { expect, test } from 'vitest';
import { differing } from '../../../../src/components/points/kept/differing.ts';
import { type Kept, keptWith } from '../../../../src/components/points/kept/kept.ts';

const setting = { samples: 2000, noise: 0.4, testSize: 0.4, learningRate: 0.5, seed: 0 } as const;
const hidden = { width: 16, activation: 'tanh', initialisation: 'fan-in', scale: 1 } as const;

test('runs are told apart by what differs between them, and by nothing else', () => {
  expect(differing([setting])).toEqual(['the same setting']);
  expect(differing([setting, { ...setting, seed: 3 }])).toEqual(['seed 0', 'seed 3']);
  expect(
    differing([
      { ...setting, hidden },
      { ...setting, hidden: { ...hidden, width: 1, activation: 'relu' } },
      { ...setting, hidden, samples: 1000 },
    ]),
  ).toEqual(['tanh, 16 units, 2,000 points', 'ReLU, 1 unit, 2,000 points', 'tanh, 16 units, 1,000 points']);
  expect(
    differing([
      { ...setting, decay: 0 },
      { ...setting, decay: 0.01 },
    ]),
  ).toEqual(['decay 0', 'decay 0.01']);
});

test('of many runs the last six are kept', () => {
  const run = (epoch: number): Kept => ({
    setting,
    epoch,
    train: [],
    test: [],
    accuracy: 1,
    judged: undefined,
  });
  let runs: readonly Kept[] = [];
  for (let n = 1; n <= 8; n++) runs = keptWith(runs, run(n));
  expect(runs.map(({ epoch }) => epoch)).toEqual([3, 4, 5, 6, 7, 8]);
});
