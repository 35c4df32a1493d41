import { describe, expect, test } from 'vitest';
import { backward, errorOf } from '../../../src/lib/network/backward.ts';
import { forward, outputsOf } from '../../../src/lib/network/network.ts';
import { gradientOver, train as trainPlain } from '../../../src/lib/network/train.ts';
import { type HiddenActivation, hiddenActivations } from '../../../src/lib/neuron/activations.ts';
import { makeMoons } from '../../../src/lib/points/moons.ts';
import type { Points } from '../../../src/lib/points/points.ts';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { runEpochs, startRun } from '../../../src/lib/training/gradient-descent.ts';
import { gradientSizes } from '../../../src/lib/training/gradient-sizes.ts';
import {
  type Initialisation,
  initialisations,
  initialise,
  readsScale,
} from '../../../src/lib/training/initialise.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { probabilities, viewOf } from '../../../src/lib/training/model.ts';
import { asNetwork, multilayerModel } from '../../../src/lib/training/multilayer.ts';
import { expectClose, expectRangeError, flat } from '../helpers.ts';
import { expectAll, golden } from '../moons-golden.ts';

const policy = { loss: 'cross-entropy', biases: 'per neuron', hidden: 'old' } as const;

const samplesOf = ({ features, x, y }: Points) =>
  [...y].map((label, n) => ({ input: [...x.subarray(n * features, (n + 1) * features)], targets: [label] }));

/** Random points, and random parameters with biases that are not 0. */
function randomCase(inputs: number, hidden: readonly number[], activation: HiddenActivation, count: number) {
  const random = randomState(100 * inputs + hidden.length + count);
  const model = multilayerModel({ inputs, hidden, activation });
  const points = {
    features: inputs,
    x: random.randn(count * inputs),
    y: Uint8Array.from({ length: count }, (_, n) => n % 2),
  };
  return { model, points, parameters: random.randn(model.size) };
}

const shapes = [
  [1, [1]],
  [2, [16]],
  [3, [4, 2]],
  [5, []],
  [2, [3, 5, 4]],
  [2, [2, 2, 2, 2, 2, 2, 2, 2, 2, 2]],
] as const;
const cases = shapes.flatMap(([inputs, hidden]) =>
  hiddenActivations.map((activation) => ({ inputs, hidden, activation })),
);

describe('the fast network agrees with forward and backward', () => {
  test.each(cases)('$inputs inputs, hidden $hidden, $activation', ({ inputs, hidden, activation }) => {
    const { model, points, parameters } = randomCase(inputs, hidden, activation, 9);
    const network = asNetwork(model, parameters);
    const samples = samplesOf(points);
    const outputs = samples.map(({ input }) => outputsOf(forward(network, input))[0] as number);
    for (const [n, p] of probabilities(model, parameters, points).entries())
      expectClose(p, outputs[n] as number);
    const gradient = new Float64Array(model.size);
    const loss = model.lossAndGradient(parameters, points, gradient);
    const wanted = gradientOver(network, samples, policy);
    expectClose(loss, wanted.error);
    expect(model.loss(parameters, points)).toBe(loss);
    for (const [i, g] of flat(wanted.gradients).entries()) expectClose(gradient[i], g, 1e-12, 1e-15);
  });

  test.each([1, 127, 128, 129, 300])('on %s points, whole blocks or not', (count) => {
    const { model, points, parameters } = randomCase(2, [7], 'tanh', count);
    const network = asNetwork(model, parameters);
    const gradient = new Float64Array(model.size);
    const loss = model.lossAndGradient(parameters, points, gradient);
    const wanted = gradientOver(network, samplesOf(points), policy);
    expectClose(loss, wanted.error);
    for (const [i, g] of flat(wanted.gradients).entries()) expectClose(gradient[i], g, 1e-12, 1e-14);
  });

  test.each(hiddenActivations)('through thirty steps of training, %s', (activation) => {
    const { model, points, parameters } = randomCase(2, [6], activation, 20);
    const { run, losses } = runEpochs({ model, parameters, train: points, learningRate: 0.3 }, 30);
    const plain = trainPlain(asNetwork(model, parameters), {
      samples: samplesOf(points),
      learningRate: 0.3,
      steps: 30,
      policy,
    });
    expectAll(losses.train, plain.errors);
    const wanted = plain.network.layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);
    expectAll(run.parameters, wanted);
  });

  test('keeps the digits of signals that have nearly died out', () => {
    const { model, points, parameters } = randomCase(2, [4, 4, 4, 4], 'tanh', 1);
    const faint = parameters.map((w) => w * 1e-4);
    const pass = forward(asNetwork(model, faint), samplesOf(points)[0]?.input ?? []);
    const gradient = new Float64Array(model.size);
    const loss = model.lossAndGradient(faint, points, gradient);
    expectClose(loss, errorOf(asNetwork(model, faint), pass, [0], policy));
    const wanted = flat(backward(asNetwork(model, faint), pass, [0], policy));
    for (const [i, g] of wanted.entries()) expectClose(gradient[i], g, 1e-12, 0);
  });

  test('without hidden layers is logistic regression', () => {
    const { train, test: held } = prepareMoons({ seed: 5, samples: 300 });
    const parameters = Float64Array.of(0.3, -0.2, 0.1);
    const run = (model: ReturnType<typeof logisticModel>) =>
      runEpochs({ model, parameters, train, test: held, learningRate: 0.5 }, 50).run;
    const bare = run(multilayerModel({ inputs: 2, hidden: [], activation: 'relu' }));
    const neuron = run(logisticModel(2));
    expectAll(bare.parameters, [...neuron.parameters]);
    expectAll([bare.trainLoss, bare.testLoss], [neuron.trainLoss, neuron.testLoss]);
  });
});

describe('gradients of deep networks at the start agree with PyTorch', () => {
  const { x, y, features } = makeMoons({ samples: 200, noise: 0.2, seed: 1 });

  test.each(golden.deep)('$layers layers of $width, $activation, $start', (wanted) => {
    const { layers, width, activation, start } = wanted;
    const model = multilayerModel({ inputs: 2, hidden: Array(layers).fill(width), activation });
    const parameters = initialise(model, start, randomState(2), 0.5);
    const gradient = new Float64Array(model.size);
    expectClose(model.lossAndGradient(parameters, { features, x, y }, gradient), wanted.loss);
    const sizes = gradientSizes(model, gradient);
    for (const [l, size] of wanted.sizes.entries()) expectClose(sizes[l], size, 1e-10);
    const sum = model.layers
      .flatMap((layer) => [...viewOf(layer, gradient).weights])
      .reduce((a, b) => a + b, 0);
    expectClose(sum, wanted.sumOfGradients, 1e-10, 1e-12);
  });

  test('a gradient vanishes through sigmoids and explodes under large weights', () => {
    const sizes = (activation: HiddenActivation, how: Initialisation, scale?: number) => {
      const model = multilayerModel({ inputs: 2, hidden: Array(10).fill(10), activation });
      const parameters = initialise(model, how, randomState(2), scale);
      return gradientSizes(
        model,
        startRun({ model, parameters, train: { features, x, y }, learningRate: 0 }).gradient,
      );
    };
    const ratio = (of: readonly number[]) => (of[0] as number) / (of.at(-1) as number);
    expect(ratio(sizes('sigmoid', 'xavier'))).toBeLessThan(1e-4);
    expect(ratio(sizes('relu', 'he'))).toBeGreaterThan(0.05);
    expect(sizes('relu', 'normal', 3)[0]).toBeGreaterThan(1e5);
    expect(sizes('tanh', 'zeros')).toEqual(Array(11).fill(0));
    expect(gradientSizes(logisticModel(2), Float64Array.of(3e-200, 4e-200, 1))[0]).toBeCloseTo(0, 20);
    expectClose(
      gradientSizes(logisticModel(2), Float64Array.of(3e-200, 4e-200, 1))[0],
      1e-200 * Math.sqrt(12.5),
      1e-12,
      0,
    );
  });
});

describe('symmetry', () => {
  const { train } = prepareMoons({ seed: 0, samples: 300 });
  const trained = (parameters: Float64Array, activation: HiddenActivation) => {
    const model = multilayerModel({ inputs: 2, hidden: [5], activation });
    const { run } = runEpochs({ model, parameters, train, learningRate: 0.5 }, 200);
    const [first, last] = model.layers.map((layer) => viewOf(layer, run.parameters));
    return Array.from({ length: 5 }, (_, j) => [
      first?.weights[j],
      first?.weights[5 + j],
      first?.biases[j],
      last?.weights[j],
    ]);
  };
  const model = multilayerModel({ inputs: 2, hidden: [5], activation: 'tanh' });

  test.each(hiddenActivations)('equal units stay equal to the last bit, %s', (activation) => {
    const units = trained(initialise(model, 'constant', randomState(0), 0.3), activation);
    expect(new Set(units.map((unit) => unit.join())).size).toBe(1);
    expect(units[0]?.[0]).not.toBe(0.3);
  });

  test('from zero only the last bias moves', () => {
    const units = trained(initialise(model, 'zeros', randomState(0)), 'tanh');
    expect(units.flat().every((value) => value === 0)).toBe(true);
  });

  test('random units part', () => {
    const units = trained(initialise(model, 'xavier', randomState(0)), 'tanh');
    expect(new Set(units.map((unit) => unit.join())).size).toBe(5);
  });
});

describe('initialise', () => {
  const model = multilayerModel({ inputs: 100, hidden: [400], activation: 'relu' });
  const deviation = (how: Initialisation, scale?: number) => {
    const [layer] = model.layers;
    const { weights } = viewOf(
      layer as NonNullable<typeof layer>,
      initialise(model, how, randomState(9), scale),
    );
    return Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0) / weights.length);
  };

  test.each([
    ['normal', 0.01, 0.01],
    ['fan-in', undefined, 0.1],
    ['xavier', undefined, Math.sqrt(2 / 500)],
    ['he', undefined, Math.sqrt(2 / 100)],
  ] as const)('%s gives the first layer its deviation', (how, scale, wanted) => {
    expect(deviation(how, scale) / wanted).toBeCloseTo(1, 1);
  });

  test('starts every bias at 0 and sets the weights to one constant if asked to', () => {
    const small = multilayerModel({ inputs: 2, hidden: [2], activation: 'tanh' });
    expect([...initialise(small, 'constant', randomState(0), 0.5)]).toEqual([
      0.5, 0.5, 0.5, 0.5, 0, 0, 0.5, 0.5, 0,
    ]);
    expect([...initialise(small, 'zeros', randomState(0))]).toEqual(Array(9).fill(0));
    const drawn = initialise(small, 'normal', randomState(0));
    expect([drawn[4], drawn[5], drawn[8]]).toEqual([0, 0, 0]);
  });

  test('knows every start by its name, and no other', () => {
    for (const how of initialisations)
      expect(initialise(model, how, randomState(0))).toHaveLength(model.size);
    for (const how of ['fan-out', 'constructor'])
      expectRangeError(
        () => initialise(model, how as Initialisation, randomState(0)),
        `initialise needs a start of fan-in, xavier, he, normal, constant, zeros, got "${how}"`,
      );
  });

  test('reads a scale only where it takes its size from one, of either sign but for a deviation', () => {
    expect(initialisations.filter(readsScale)).toEqual(['normal', 'constant']);
    const small = multilayerModel({ inputs: 1, hidden: [], activation: 'tanh' });
    expect([...initialise(small, 'constant', randomState(0), -0.5)]).toEqual([-0.5, 0]);
    expect([...initialise(small, 'normal', randomState(0), 0)]).toEqual([0, 0]);
    expect(initialise(small, 'he', randomState(0), Number.NaN)).toEqual(
      initialise(small, 'he', randomState(0)),
    );
  });

  test('refuses a scale that is none', () => {
    const start = (how: Initialisation, scale: number) => () => initialise(model, how, randomState(0), scale);
    expectRangeError(start('normal', Number.NaN), 'initialise needs a finite scale, got NaN');
    expectRangeError(
      start('constant', Number.POSITIVE_INFINITY),
      'initialise needs a finite scale, got Infinity',
    );
    expectRangeError(start('normal', -1), 'initialise needs a scale from 0, got -1');
  });
});

describe('multilayerModel refuses', () => {
  const make = (inputs: number, hidden: readonly number[]) => () =>
    multilayerModel({ inputs, hidden, activation: 'tanh' });

  test.each([0, 10000, 1.5, -2, Number.NaN])('%s units in a layer', (width) => {
    expectRangeError(
      make(2, [3, width]),
      `multilayerModel needs 1 to 1,000 units in a hidden layer, got ${width}`,
    );
  });

  test('but not a thousand', () => expect(make(2, [1000])().size).toBe(2 * 1000 + 1000 + 1000 + 1));

  test('parameters that do not fit, as a network', () => {
    expect(() => asNetwork(make(2, [3])(), new Float64Array(12))).toThrow(/^asNetwork needs /);
  });

  test.each(['identity', 'elux', 'constructor'])('the activation %s', (name) => {
    expectRangeError(
      () => multilayerModel({ inputs: 2, hidden: [3], activation: name as HiddenActivation }),
      `multilayerModel needs an activation of ${hiddenActivations.join(', ')}, got "${name}"`,
    );
  });

  test('more than ten hidden layers, and no inputs', () => {
    expectRangeError(make(2, Array(11).fill(2)), 'multilayerModel needs at most 10 hidden layers, got 11');
    expectRangeError(make(0, [2]), 'multilayerModel needs a whole number of inputs from 1, got 0');
  });
});
