// The study of hidden layers, in few epochs: against runs made directly. `long` has the committed results.
import { describe, expect, test } from 'vitest';
import type { HiddenActivation } from '../../../src/lib/neuron/activations.ts';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import {
  activationsInDepth,
  depthLoss,
  protocolAccuracies,
  trainHidden,
  widthRun,
} from '../../../src/lib/studies/hidden-layer-study.ts';
import { accuracy } from '../../../src/lib/training/confusion.ts';
import { runEpochs } from '../../../src/lib/training/gradient-descent.ts';
import { articleStart, type Initialisation, initialise } from '../../../src/lib/training/initialise.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { type Model, predict } from '../../../src/lib/training/model.ts';
import { multilayerModel } from '../../../src/lib/training/multilayer.ts';

const brief = { noise: 0.2, epochs: 40, learningRate: 0.8, samples: 60 } as const;

/** What a model comes to by that protocol. */
function reached(model: Model, start: Float64Array, seed: number, samples = 60) {
  const { train, test: held } = prepareMoons({ seed, noise: 0.2, samples });
  const { run } = runEpochs({ model, parameters: start, train, learningRate: 0.8 }, 40);
  return { run, share: accuracy(held.y, predict(model, run.parameters, held)) };
}

function layered(hidden: readonly number[], activation: HiddenActivation, how: Initialisation, seed: number) {
  const model = multilayerModel({ inputs: 2, hidden, activation });
  return { model, start: initialise(model, how, randomState(seed)) };
}

test('a protocol compares one neuron from the article’s start and sixteen tanh units from fan-in', () => {
  const seeds = [0, 1, 2];
  const wanted = seeds.map((seed) => {
    const neuron = logisticModel(2);
    const { model, start } = layered([16], 'tanh', 'fan-in', seed);
    return {
      neuron: reached(neuron, articleStart(neuron, randomState(seed)), seed).share,
      hidden: reached(model, start, seed).share,
    };
  });
  expect(wanted.some(({ neuron, hidden }) => hidden > neuron)).toBe(true);
  expect(seeds.map((seed) => protocolAccuracies(brief, seed))).toEqual(wanted);
});

test.each([1, 3])('a width of %s is so many tanh units', (width) => {
  const { model, start } = layered([width], 'tanh', 'fan-in', 7);
  const { run, share } = reached(model, start, 7);
  expect(widthRun(width, 7, brief)).toEqual({ trainLoss: run.trainLoss, accuracy: share });
});

describe('a depth', () => {
  test.each([
    [1, 'sigmoid', 'fan-in'],
    [3, 'tanh', 'fan-in'],
    [2, 'relu', 'he'],
  ] as const)('of %s is layers of ten %s units from %s, on two hundred moons', (layers, activation, how) => {
    const { model, start } = layered(Array(layers).fill(10), activation, how, 4);
    expect(depthLoss(layers, activation, 4, brief)).toBe(reached(model, start, 4, 200).run.trainLoss);
  });

  test('is studied of three activations', () => {
    expect(activationsInDepth).toEqual(['sigmoid', 'tanh', 'relu']);
  });
});

describe('hidden layers on moons', () => {
  test('are of tanh from fan-in unless it is said', () => {
    const training = { seed: 2, samples: 40, epochs: 5 };
    const { model, start } = layered([3, 2], 'tanh', 'fan-in', 2);
    const { train } = prepareMoons({ seed: 2, samples: 40 });
    const { run } = runEpochs({ model, parameters: start, train, learningRate: 0.05 }, 5);
    expect(trainHidden([3, 2], training).run.parameters).toEqual(run.parameters);
  });

  test.each([
    ['relu', 'he'],
    ['sigmoid', 'xavier'],
  ] as const)('are of %s from %s if asked for', (activation, how) => {
    const { model, start } = layered([4], activation, how, 5);
    const { run } = trainHidden([4], { ...brief, seed: 5 }, activation, how);
    expect(run.parameters).toEqual(reached(model, start, 5).run.parameters);
  });
});
