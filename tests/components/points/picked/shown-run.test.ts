import { expect, test } from 'vitest';
import { builtParameters, builtPoints, modelOf } from '../../../../src/components/points/picked/shown-run.ts';
import { runServer } from '../../../../src/components/points/run/server.ts';
import { builtRun } from '../../../../src/components/points/trainer/built-run.ts';

const base = { samples: 200, noise: 0.2, testSize: 0.4, learningRate: 0.5, seed: 3 };
const hidden = { width: 4, activation: 'relu', initialisation: 'he', scale: 1 } as const;

test.each([
  ['one neuron', base],
  ['a hidden layer', { ...base, hidden }],
])('%s: what the page was built with is had again to the last bit', (_, setting) => {
  const { said } = builtRun(setting, 20);
  const serve = runServer();
  const start = serve({ kind: 'start', token: 1, setting });
  const end = serve({ kind: 'advance', token: 1, to: 20, within: Number.POSITIVE_INFINITY });
  if (start?.kind !== 'frame' || end?.kind !== 'frame') throw new Error('no run');
  expect(builtParameters(said.parameters)).toEqual(end.parameters);
  expect(builtPoints(setting)).toEqual(start.points);
  expect(modelOf(setting).size).toBe(end.parameters.length);
});
