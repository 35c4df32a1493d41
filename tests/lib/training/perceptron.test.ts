import { describe, expect, test } from 'vitest';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { runEpochs } from '../../../src/lib/training/gradient-descent.ts';
import { initialise } from '../../../src/lib/training/initialise.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { predict } from '../../../src/lib/training/model.ts';
import { multilayerModel } from '../../../src/lib/training/multilayer.ts';
import { logic, perceptron } from '../../../src/lib/training/perceptron.ts';
import { expectRangeError } from '../helpers.ts';
import { expectAll } from '../moons-golden.ts';

describe('the perceptron', () => {
  test.each(['and', 'or'] as const)('learns %s, and then rests', (name) => {
    const sweeps = perceptron(logic[name], 100);
    const { parameters, mistakes } = sweeps.at(-1) ?? { parameters: new Float64Array(3), mistakes: -1 };
    expect(mistakes).toBe(0);
    expect(sweeps.slice(0, -1).every((sweep) => sweep.mistakes > 0)).toBe(true);
    expect(sweeps.length).toBeLessThan(12);
    const z = logisticModel(2).logits(parameters, logic[name]);
    expect([...z].map((value) => (value > 0 ? 1 : 0))).toEqual([...logic[name].y]);
  });

  test('never rests on XOR, and comes round to where it was', () => {
    const sweeps = perceptron(logic.xor, 1000);
    expect(sweeps).toHaveLength(1000);
    expect(Math.min(...sweeps.map(({ mistakes }) => mistakes))).toBeGreaterThan(0);
    expect(new Set(sweeps.map(({ parameters }) => parameters.join())).size).toBeLessThan(10);
  });

  test('remembers each sweep as it was', () => {
    const sweeps = perceptron(logic.and, 20).map(({ parameters }) => parameters.join(' '));
    // by hand: only the last point of the first sweep is wrong, and is added
    expect(sweeps[0]).toBe('1 1 1');
    expect(sweeps.at(-1)).toBe('2 1 -2');
  });

  test('takes one sweep, and as many as a hundred thousand', () => {
    expect(perceptron(logic.and, 1)).toHaveLength(1);
    expect(perceptron(logic.and, 1e5)).toEqual(perceptron(logic.and, 20));
  });

  test('refuses no points', () => {
    const none = { features: 2, x: new Float64Array(0), y: new Uint8Array(0) };
    expectRangeError(() => perceptron(none, 1), 'perceptron needs at least one point, got 0');
  });

  test.each([0, 2.5, 1e6, Number.NaN])('refuses %s sweeps', (sweeps) => {
    expectRangeError(
      () => perceptron(logic.and, sweeps),
      `perceptron needs a whole number of sweeps from 1 to 100,000, got ${sweeps}`,
    );
  });
});

describe('XOR', () => {
  test('leaves one neuron undecided: every probability one half, the loss ln 2', () => {
    const model = logisticModel(2);
    const parameters = Float64Array.of(0.8, -0.5, 0.3);
    const { run } = runEpochs({ model, parameters, train: logic.xor, learningRate: 1 }, 5000);
    expectAll(run.parameters, [0, 0, 0]);
    expectAll([run.trainLoss], [Math.LN2]);
  });

  test('is learnt with four hidden units', () => {
    const model = multilayerModel({ inputs: 2, hidden: [4], activation: 'tanh' });
    const parameters = initialise(model, 'xavier', randomState(0));
    const { run } = runEpochs({ model, parameters, train: logic.xor, learningRate: 0.5 }, 2000);
    expect([...predict(model, run.parameters, logic.xor)]).toEqual([...logic.xor.y]);
    expect(run.trainLoss).toBeLessThan(0.01);
  });
});
