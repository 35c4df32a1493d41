import { describe, expect, test } from 'vitest';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { prepareThreeParts } from '../../../src/lib/points/validation-split.ts';
import { stopEarly } from '../../../src/lib/training/early-stopping.ts';
import { type Run, runEpochs } from '../../../src/lib/training/gradient-descent.ts';
import { initialise } from '../../../src/lib/training/initialise.ts';
import { multilayerModel } from '../../../src/lib/training/multilayer.ts';
import { expectRangeError } from '../../lib/helpers.ts';

const { train, validation } = prepareThreeParts({ samples: 100, seed: 3 });
const model = multilayerModel({ inputs: 2, hidden: [4], activation: 'tanh' });
const parameters = initialise(model, 'fan-in', randomState(3));
const start = { model, parameters, train, test: validation, learningRate: 1 };

/** By hand, from all losses of the whole run. */
function byHand(epochs: number, patience: number) {
  const { losses } = runEpochs(start, epochs);
  let [lowest, last] = [0, 0];
  while (last < epochs && last - lowest < patience) {
    last++;
    if ((losses.test[last] as number) < (losses.test[lowest] as number)) lowest = last;
  }
  return { lowest, last };
}

describe('stopping early', () => {
  test.each([
    [300, 300],
    [300, 20],
    [300, 1],
    [300, 0],
    [0, 5],
  ])('%s epochs at most, patience %s', (epochs, patience) => {
    const { lowest, last } = stopEarly(start, epochs, patience);
    expect({ lowest: lowest.epoch, last: last.epoch }).toEqual(byHand(epochs, patience));
  });

  test('what is kept is the run as it was there, parameters and all', () => {
    const { lowest, last } = stopEarly(start, 300);
    expect(lowest.epoch).toBeGreaterThan(0);
    expect(lowest.epoch).toBeLessThan(last.epoch);
    const { run } = runEpochs(start, lowest.epoch);
    expect(lowest.parameters).toEqual(run.parameters);
    expect(lowest.testLoss).toBe(run.testLoss);
  });

  test('it looks at the start and at every epoch', () => {
    const seen: Run[] = [];
    stopEarly(start, 7, 7, (run) => seen.push(run));
    expect(seen.map(({ epoch }) => epoch)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('of losses that are equal the first counts', () => {
    const { lowest, last } = stopEarly({ ...start, learningRate: 0 }, 10, 3);
    expect([lowest.epoch, last.epoch]).toEqual([0, 3]);
  });

  test('a run that leaves the doubles ends at its last good epoch', () => {
    const relu = multilayerModel({ inputs: 2, hidden: [4], activation: 'relu' });
    const { last } = stopEarly({ ...start, model: relu, learningRate: 1e200 }, 50);
    expect(last.diverged).toBe(true);
    expect(last.parameters.every(Number.isFinite)).toBe(true);
    expect(last.epoch).toBeLessThan(50);
  });

  test('needs a validation part, and counts', () => {
    const { test: _, ...unwatched } = start;
    expectRangeError(() => stopEarly(unwatched, 10), 'stopEarly needs a validation part, got undefined');
    const counts = 'stopEarly needs a whole number of epochs from 0 to 1,000,000, got';
    expectRangeError(() => stopEarly(start, 2.5), `${counts} 2.5`);
    expectRangeError(() => stopEarly(start, 10, -1), `${counts} -1`);
  });
});
