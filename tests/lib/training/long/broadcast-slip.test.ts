import { describe, expect, test } from 'vitest';
import { prepareMoons } from '../../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../../src/lib/points/random-state.ts';
import { broadcastModel } from '../../../../src/lib/training/broadcast-slip.ts';
import { accuracy } from '../../../../src/lib/training/confusion.ts';
import { runEpochs } from '../../../../src/lib/training/gradient-descent.ts';
import { articleStart } from '../../../../src/lib/training/initialise.ts';
import { predict } from '../../../../src/lib/training/model.ts';
import { expectAll } from '../../moons-golden.ts';

describe('labels (p,) against predictions (p, 1)', () => {
  const { train, test: held } = prepareMoons({ seed: 0 });
  const model = broadcastModel(2);
  const parameters = articleStart(model, randomState(0));

  test('teach the model the share of ones and nothing else', () => {
    const { run } = runEpochs({ model, parameters, train, learningRate: 0.5 }, 2000);
    const share = train.y.reduce((sum, label) => sum + label, 0) / train.y.length;
    expectAll(run.parameters, [0, 0, Math.log(share / (1 - share))]);
    expect(new Set(predict(model, run.parameters, held)).size).toBe(1);
    expect(accuracy(held.y, predict(model, run.parameters, held))).toBeCloseTo(0.5, 1);
  });
});
