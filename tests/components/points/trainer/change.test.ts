import { expect, test } from 'vitest';
import type { RunSetting } from '../../../../src/components/points/run/messages.ts';
import { changed } from '../../../../src/components/points/trainer/change.ts';

const hidden = { width: 3, activation: 'tanh', initialisation: 'fan-in', scale: 1 } as const;
const setting: RunSetting = { samples: 40, noise: 0.4, testSize: 0.4, seed: 3, learningRate: 0.5, hidden };

test('a part of the setting is replaced, or of its hidden layer', () => {
  expect(changed(setting, { seed: 4 })).toEqual({ ...setting, seed: 4 });
  expect(changed(setting, { hidden: { width: 5 } })).toEqual({ ...setting, hidden: { ...hidden, width: 5 } });
});

test('what is there already is no change', () => {
  expect(changed(setting, { seed: 3, noise: 0.4 })).toBeUndefined();
  expect(changed(setting, { hidden: { activation: 'tanh' } })).toBeUndefined();
  expect(changed(setting, { noise: 0.4, hidden: { width: 4 } })).toBeDefined();
});
