// One grid of networks, and every road to their gradients: those that the book explains and those that are there for speed.
import { describe, expect, test } from 'vitest';
import { plainNumbers } from '../../../src/lib/autograd/arithmetic.ts';
import { gradientCheck } from '../../../src/lib/autograd/gradient-check.ts';
import { gradientByDuals, gradientByObjects, gradientByTape } from '../../../src/lib/autograd/gradients.ts';
import { exampleError, tenParameters } from '../../../src/lib/autograd/worked-example.ts';
import { writtenOutStep } from '../../../src/lib/autograd/written-out-step.ts';
import { article, articleShape } from '../../../src/lib/example/article.ts';
import { backwardRows, forwardRows } from '../../../src/lib/network/any-network.ts';
import { backward, type LayerGradient } from '../../../src/lib/network/backward.ts';
import { forward, type Layer } from '../../../src/lib/network/network.ts';
import { articlePolicy, type Policy } from '../../../src/lib/network/policy.ts';
import type { DenseShape } from '../../../src/lib/network/shape.ts';
import { hiddenActivations } from '../../../src/lib/neuron/activations.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { evaluate, type Values } from '../../../src/lib/trace/evaluate.ts';
import { namesOf } from '../../../src/lib/trace/names.ts';
import { networkOf, sampleOf } from '../../../src/lib/trace/parameters.ts';
import { traceOfLayers } from '../../../src/lib/trace/trace.ts';
import { fastHiddenLayer } from '../../../src/lib/training/fast/hidden-layer.ts';
import { fastNeuron } from '../../../src/lib/training/fast/neuron.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import type { Model } from '../../../src/lib/training/model.ts';
import { multilayerModel } from '../../../src/lib/training/multilayer.ts';
import { golden } from '../golden.ts';
import { expectClose, flat, slopeOf } from '../helpers.ts';
import { type Case, errorOfCase, underPolicy } from './network-computation.ts';

/** Every network that PyTorch has differentiated and that has a derivative: no step function, no layer stepped too soon. */
const byPyTorch = golden.networks.filter(
  ({ layers, policy }) => policy.hidden === 'old' && layers.every(({ activation }) => activation !== 'step'),
);

/** The article's numbers, and others of every size and sign in its network. */
const examples: readonly Case[] = [
  {},
  { t1: 1, t2: 0 },
  { x1: 0, x2: 0 },
  { x1: -3, x2: 2, a11: 0 },
  { b11: 8, b21: -8, b12: 6, b22: -6 },
  { a11: 9, a12: -9, a21: 0, a22: 0, c1: -1, c2: 2 },
  { b11: 0, b12: 0, b21: 0, b22: 0 },
].map((other) => {
  const given = { ...article, ...other };
  return {
    name: `the worked example, ${JSON.stringify(other)}`,
    layers: networkOf(given, articleShape).layers,
    ...sampleOf(given, articleShape),
    policy: articlePolicy,
  };
});

/** What the training loops train: points in the plane, two classes. */
const random = randomState(16);
const drawn = (inputs: number, units: number, activation: Layer['activation']): Layer => ({
  weights: Array.from({ length: inputs }, () => [...random.randn(units)]),
  biases: [...random.randn(units)],
  activation,
});
const entropy: Policy = { loss: 'cross-entropy', biases: 'per neuron', hidden: 'old' };
const classifiers: readonly Case[] = [0, 1].flatMap((target) => [
  {
    name: `one neuron, class ${target}`,
    layers: [drawn(2, 1, 'sigmoid')],
    input: [...random.randn(2)],
    targets: [target],
    policy: entropy,
  },
  ...hiddenActivations.map((activation) => ({
    name: `five units of ${activation}, class ${target}`,
    layers: [drawn(2, 5, activation), drawn(5, 1, 'sigmoid')],
    input: [...random.randn(2)],
    targets: [target],
    policy: entropy,
  })),
]);

const grid: readonly Case[] = [...byPyTorch, ...examples, ...classifiers];

const widthsOf = ({ layers, input }: Case) => [input.length, ...layers.map(({ biases }) => biases.length)];
const parametersOf = ({ layers }: Case) => flat(layers);

/** The trace is for what people do by hand: up to nine neurons a layer. */
function traced({ layers, input, targets, policy }: Case): number[] | undefined {
  if (layers.some(({ biases }) => biases.length > 9)) return undefined;
  const each = policy.biases === 'shared' ? 'layer' : 'neuron';
  const shape: DenseShape = {
    inputs: input.length,
    layers: layers.map(({ biases, activation }) => ({
      units: biases.length,
      activation: activation as DenseShape['layers'][number]['activation'],
      biases: { each, trained: policy.biases !== 'frozen', sign: 1 },
    })),
  };
  const names = namesOf(shape);
  const given: Values = Object.fromEntries([
    ['rho', 1],
    ...names.inputs.map((id, i) => [id, input[i]]),
    ...names.targets.map((id, k) => [id, targets[k]]),
    ...names.layers.flatMap(({ weights, biases }, l) => [
      ...weights.flatMap((row, i) => row.map((id, j) => [id, layers[l]?.weights[i]?.[j]])),
      ...biases.map((id, j) => [id, layers[l]?.biases[j]]),
    ]),
  ]);
  const trace = traceOfLayers(shape, { loss: policy.loss, hidden: 'old', rate: true, steps: false });
  const values = evaluate(trace, given);
  // A frozen intercept has no gradient in the trace, and no part in the step.
  return names.layers.flatMap(({ weights, biases }) =>
    [...weights.flat(), ...biases].map((id) => values[`dE_d${id}`] ?? 0),
  );
}

function inMatrices(one: Case): number[] | undefined {
  const { layers, input, targets, policy } = one;
  const own = { 'cross-entropy': 'sigmoid', 'softmax cross-entropy': 'softmax' } as const;
  const last = layers.at(-1)?.activation;
  const { loss } = policy;
  if (loss === 'half sum' || loss === 'sum') return undefined;
  if (loss === 'mean' ? last === 'softmax' : last !== own[loss]) return undefined;
  const values = forwardRows({ layers }, [input]);
  return underPolicy(one, flat(backwardRows({ layers }, values, [targets], loss)));
}

/** Of weights by row and an intercept a neuron, where the ten parameters of the worked example stand. */
const ten = [0, 1, 2, 3, 4, 6, 7, 8, 9, 10];

/** The step written out is the worked example's: the gradient is what it took, at a rate that leaves no digit behind. */
function writtenOut(one: Case): number[] | undefined {
  if (!examples.includes(one)) return undefined;
  const rate = 2 ** 40;
  const all = parametersOf(one);
  const start = Float64Array.from(ten, (place) => all[place] as number);
  const after = start.slice();
  writtenOutStep(one.input, one.targets, rate, start, after);
  const its = Array.from(start, (w, i) => (w - (after[i] as number)) / rate);
  return all.map(
    (_, place) => its[ten.indexOf(place < 6 ? Math.min(place, 4) : Math.min(place, 10))] as number,
  );
}

/** By a model that trains on points, if this is a network of its kind. */
function trained(one: Case, model: (widths: readonly number[], hidden: Layer) => Model | undefined) {
  const { layers, input, targets, policy } = one;
  const [target] = targets;
  const isClassifier =
    policy.loss === 'cross-entropy' && targets.length === 1 && (target === 0 || target === 1);
  const its = isClassifier ? model(widthsOf(one), layers[0] as Layer) : undefined;
  if (!its) return undefined;
  const gradient = new Float64Array(its.size);
  const points = { features: input.length, x: Float64Array.from(input), y: Uint8Array.from(targets) };
  its.lossAndGradient(Float64Array.from(parametersOf(one)), points, gradient);
  return underPolicy(one, gradient);
}

type Hidden = (typeof hiddenActivations)[number];
const isHidden = (activation: Layer['activation']): activation is Hidden =>
  (hiddenActivations as readonly string[]).includes(activation);

/** The gradient by each road; undefined where the road does not lead to such a network. */
const roads: Readonly<Record<string, (one: Case) => readonly number[] | undefined>> = {
  // what the book explains
  'the trace': traced,
  'layer by layer': ({ layers, input, targets, policy }) =>
    flat(backward({ layers }, forward({ layers }, input), targets, policy)),
  'in matrices': inMatrices,
  'by objects': (one) => underPolicy(one, gradientByObjects(errorOfCase(one), parametersOf(one)).gradient),
  'by dual numbers': (one) => underPolicy(one, gradientByDuals(errorOfCase(one), parametersOf(one)).gradient),
  // what is there for speed
  'by a tape': (one) => underPolicy(one, gradientByTape(errorOfCase(one), parametersOf(one)).gradient),
  'the step written out': writtenOut,
  'the training loop, plain': (one) =>
    trained(one, (widths, { activation }) => {
      if (widths.length === 2) return logisticModel(widths[0] as number);
      return widths.length === 3 && isHidden(activation)
        ? multilayerModel({ inputs: widths[0] as number, hidden: [widths[1] as number], activation })
        : undefined;
    }),
  'the training loop, fast': (one) =>
    trained(one, ([inputs, units = 1, ...more], { activation }) => {
      if (inputs !== 2) return undefined;
      if (more.length === 0) return fastNeuron();
      return more.length === 1 && isHidden(activation) ? fastHiddenLayer(units, activation) : undefined;
    }),
};

/** From elsewhere: PyTorch where it was asked, else five points along each parameter. */
function expected(one: Case): { readonly gradient: readonly number[]; readonly share: number } {
  const known = byPyTorch.find((other) => other === one);
  if (known) return { gradient: flat(known.gradients as readonly LayerGradient[]), share: 1e-12 };
  const error = errorOfCase(one);
  const start = parametersOf(one);
  const along = (i: number) => (shift: number) =>
    error(plainNumbers, start.with(i, (start[i] as number) + shift));
  return {
    gradient: underPolicy(
      one,
      start.map((_, i) => slopeOf(along(i), 1e-3)),
    ),
    share: 1e-8,
  };
}

describe.each(Object.entries(roads))('%s', (_, road) => {
  test.each(grid.filter(road))('$name', (one) => {
    const numbers = road(one);
    const { gradient, share } = expected(one);
    expect(numbers).toHaveLength(gradient.length);
    for (const [i, g] of gradient.entries()) expectClose(numbers?.[i], g, share, share / 1000);
    // and all roads among each other, to the last digits
    const layers = roads['layer by layer']?.(one) ?? [];
    for (const [i, g] of layers.entries()) expectClose(numbers?.[i], g, 1e-12, 1e-15);
  });
});

test.each(grid)('finite differences never say that it differs: $name', (one) => {
  const { verdict, each, worst } = gradientCheck(
    (x) => gradientByTape(errorOfCase(one), x),
    parametersOf(one),
  );
  if (verdict === 'differs') expect.fail(JSON.stringify(each[worst]));
  expect(each.filter((by) => by.verdict === 'unsure').length).toBeLessThan(each.length / 2);
});

test('every road leads to as many networks as it should, over every kind of network', () => {
  // The trace has no place for sixteen units; matrices are for the mean and the cross-entropies.
  const led = Object.entries(roads).map(([name, road]) => [name, grid.filter((one) => road(one)).length]);
  expect(Object.fromEntries(led)).toEqual({
    'the trace': grid.length - 1,
    'layer by layer': grid.length,
    'in matrices': 29,
    'by objects': grid.length,
    'by dual numbers': grid.length,
    'by a tape': grid.length,
    'the step written out': examples.length,
    'the training loop, plain': 8,
    'the training loop, fast': 8,
  });
  const used = (of: (one: Case) => readonly (string | number)[]) => [...new Set(grid.flatMap(of))].sort();
  expect(used(({ layers }) => layers.map(({ activation }) => activation))).toEqual([
    'identity',
    'relu',
    'sigmoid',
    'softmax',
    'tanh',
  ]);
  expect(used(({ policy }) => [policy.loss])).toHaveLength(5);
  expect(used(({ policy }) => [policy.biases])).toHaveLength(3);
  expect(used(({ layers }) => [layers.length])).toEqual([1, 2, 3, 4]);
});

test('the worked example as the book writes it is the one of the grid', () => {
  const start = tenParameters.map((id) => article[id]);
  const { gradient } = gradientByObjects(exampleError(), start);
  const byTrace = traced(examples[0] as Case);
  // weights by row and one intercept a layer, said once for each of its neurons
  expect(ten.map((place) => byTrace?.[place])).toEqual([...gradient]);
});
