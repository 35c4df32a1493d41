import { expect, test } from 'vitest';
import { resumedStart } from '../../../../src/components/points/picked/built-frame.ts';
import { runServer } from '../../../../src/components/points/run/server.ts';
import { builtRun } from '../../../../src/components/points/trainer/built-run.ts';

const base = { samples: 200, noise: 0.2, testSize: 0.4, learningRate: 0.5, seed: 3 };
const hidden = { width: 4, activation: 'relu', initialisation: 'he', scale: 1 } as const;

test.each([
  ['one neuron', base],
  ['a hidden layer', { ...base, hidden }],
])('%s: the run that the page was built with is had again to the last bit', (_, setting) => {
  const { said } = builtRun(setting, 20);
  const serve = runServer();
  const start = serve({ kind: 'start', token: 1, setting });
  const end = serve({ kind: 'advance', token: 1, to: 20, within: Number.POSITIVE_INFINITY });
  const again = runServer()(resumedStart(setting, 20, said.parameters));
  if (start?.kind !== 'frame' || end?.kind !== 'frame' || again?.kind !== 'frame') throw new Error('no run');
  expect(again.points).toEqual(start.points);
  expect(again.epoch).toBe(20);
  expect(again.parameters).toEqual(end.parameters);
  expect(again.predicted).toEqual(end.predicted);
});
