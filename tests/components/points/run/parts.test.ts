import { expect, test } from 'vitest';
import type { Frame, RunSetting } from '../../../../src/components/points/run/messages.ts';
import { freshCount, partsOf } from '../../../../src/components/points/run/parts.ts';
import { runServer } from '../../../../src/components/points/run/server.ts';
import { makeMoons } from '../../../../src/lib/points/moons.ts';
import { randomState } from '../../../../src/lib/points/random-state.ts';
import { standardise } from '../../../../src/lib/points/standard-scaler.ts';
import { prepareThreeParts } from '../../../../src/lib/points/validation-split.ts';
import { runEpochs } from '../../../../src/lib/training/gradient-descent.ts';
import { initialise } from '../../../../src/lib/training/initialise.ts';
import { multilayerModel } from '../../../../src/lib/training/multilayer.ts';
import { withWeightDecay } from '../../../../src/lib/training/weight-decay.ts';
import { expectAll } from '../../../lib/moons-golden.ts';

const hidden = { width: 3, activation: 'tanh', initialisation: 'fan-in', scale: 1 } as const;
const setting: RunSetting = {
  ...{ samples: 200, noise: 0.4, testSize: 0.4, seed: 2, learningRate: 0.5 },
  ...{ decay: 0.01, hidden },
};

test('with weight decay a run is the plain library’s: trained on one part, watched by another, judged by two more', () => {
  const serve = runServer();
  const start = serve({ kind: 'start', token: 0, setting }) as Frame;
  const frames: Frame[] = [];
  while ((frames.at(-1)?.epoch ?? 0) < 40)
    frames.push(serve({ kind: 'advance', token: 0, to: 40, within: 1e9 }) as Frame);
  const end = frames.at(-1) as Frame;
  const { train, validation, test: held, scaler } = prepareThreeParts({ samples: 200, seed: 2 });
  const model = multilayerModel({ inputs: 2, hidden: [3], activation: 'tanh' });
  const { run, losses } = runEpochs(
    {
      model: withWeightDecay(model, 0.01),
      parameters: initialise(model, 'fan-in', randomState(2)),
      ...{ train, test: validation, learningRate: 0.5 },
    },
    40,
  );
  expectAll(end.parameters, [...run.parameters]);
  expectAll(
    [start, ...frames].flatMap(({ testLosses }) => [...testLosses]),
    [...losses.test],
  );
  // often enough for a curve, and no more
  expect(frames.length).toBeGreaterThan(15);
  expect(frames.length).toBeLessThan(30);
  expect(start.points?.y).toEqual(validation.y);
  const fresh = standardise(scaler, makeMoons({ samples: freshCount, noise: 0.4, seed: 3 }));
  expectAll(
    [end.judged?.fresh ?? 0, end.judged?.test ?? 0],
    [model.loss(run.parameters, fresh), model.loss(run.parameters, held)],
  );
});

test('a run of two parts has no judges', () => {
  const { decay, ...plain } = setting;
  expect(decay).toBe(0.01);
  const frame = runServer()({ kind: 'start', token: 0, setting: plain }) as Frame;
  expect(frame.judged).toBeUndefined();
});

test('shares that leave nothing to learn from, or nothing to choose by, make no parts', () => {
  expect(partsOf({ ...setting, samples: 10, testSize: 0.9 })).toBeUndefined();
  expect(partsOf({ ...setting, samples: 10, testSize: 0.8 })?.train.y).toHaveLength(1);
});
