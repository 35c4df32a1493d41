// The trace of any network against the plain passes, which work it out layer by layer, and against nudges of its own error.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTex } from '../../../src/components/quantity/katex.ts';
import { backward, errorOf, type LayerGradient } from '../../../src/lib/network/backward.ts';
import { forward } from '../../../src/lib/network/network.ts';
import type { Loss, StepPolicy } from '../../../src/lib/network/policy.ts';
import type { DenseShape, LayerShape } from '../../../src/lib/network/shape.ts';
import type { ActivationByHand } from '../../../src/lib/neuron/layer-activation.ts';
import { evaluate, type Values } from '../../../src/lib/trace/evaluate.ts';
import { namesOf } from '../../../src/lib/trace/names.ts';
import { networkOf, sampleOf } from '../../../src/lib/trace/parameters.ts';
import { traceOfLayers } from '../../../src/lib/trace/trace.ts';
import { expressionOf } from '../../../src/lib/writing/expression.ts';
import { expressionTex } from '../../../src/lib/writing/formula.ts';
import { numberTokens } from '../../../src/lib/writing/line.ts';
import { symbolHtml } from '../../../src/lib/writing/symbols.ts';
import { golden } from '../golden.ts';
import { check, expectClose, expectRangeError, slopeOf } from '../helpers.ts';
import { textOf, workOut, workOutTex } from '../reading.ts';
import { expectWithinBounds } from './exact.ts';

interface Case {
  readonly shape: DenseShape;
  readonly policy: StepPolicy;
  readonly parameters: Values;
}

const losses = ['mean', 'half sum', 'sum', 'cross-entropy', 'softmax cross-entropy'] as const;
const biases = fc.record({
  each: fc.constantFrom('none', 'layer', 'neuron'),
  trained: fc.boolean(),
  sign: fc.constantFrom(1, -1),
});
const units = fc.integer({ min: 1, max: 4 });
const layer = fc.record({
  units,
  activation: fc.constantFrom('sigmoid', 'tanh', 'relu', 'identity', 'step'),
  biases,
});

/** What a loss asks of the last layer. */
function lastFor(loss: Loss, free: LayerShape['activation']): LayerShape['activation'] {
  if (loss === 'cross-entropy') return 'sigmoid';
  return loss === 'softmax cross-entropy' ? 'softmax' : free;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    inputs: units,
    hidden: fc.array(layer, { maxLength: 3 }),
    last: layer,
    softmax: fc.boolean(),
    loss: fc.constantFrom(...losses),
    from: fc.constantFrom('old', 'new'),
    rate: fc.boolean(),
    steps: fc.boolean(),
    seeds: fc.array(fc.integer({ min: -1500, max: 1500 }), { minLength: 200, maxLength: 200 }),
  })
  .map(({ inputs, hidden, last, softmax, loss, from, rate, steps, seeds }) => {
    const activation = lastFor(loss, softmax ? 'softmax' : last.activation);
    const count = activation === 'softmax' ? Math.max(2, last.units) : last.units;
    const shape: DenseShape = { inputs, layers: [...hidden, { ...last, units: count, activation }] };
    const policy: StepPolicy = { loss, hidden: from, rate, steps };
    const given = traceOfLayers(shape, policy).filter(({ op }) => op === 'parameter');
    const number = (i: number) => (seeds[i % seeds.length] as number) / 1000;
    // Targets are shares, of which the last is what the others leave.
    const shares = Array.from({ length: count }, (_, k) => Math.abs(number(k)) + 1e-3);
    const whole = shares.reduce((sum, one) => sum + one, 0);
    const parameters = Object.fromEntries(
      given.map(({ id, role, unit = 1 }, i) => [
        id,
        role === 'rate'
          ? Math.abs(number(i)) + 0.1
          : role === 'target'
            ? (shares[unit - 1] ?? 0) / whole
            : number(i),
      ]),
    );
    return { shape, policy, parameters };
  });

/** Each gradient of the trace beside the one of the plain pass that belongs to it. */
function gradientsBeside(
  { shape, policy, parameters }: Case,
  values: Values,
): (readonly [string, number, number])[] {
  const network = networkOf(parameters, shape);
  const { input, targets } = sampleOf(parameters, shape);
  const plain = backward(
    network,
    forward(network, input),
    targets,
    { loss: policy.loss, hidden: policy.hidden, biases: 'per neuron' },
    policy.rate ? parameters.rho : 1,
  );
  return namesOf(shape).layers.flatMap(({ weights, biases }, l) => {
    const { weights: slopes, biases: deltas } = plain[l] as LayerGradient;
    const { each, trained, sign } = (shape.layers[l] as LayerShape).biases;
    const ofBiases = [...new Set(biases)].map((id, j) => {
      const all = deltas.reduce((sum, delta) => sum + delta, 0);
      return [
        id,
        values[`dE_d${id}`] as number,
        sign * (each === 'layer' ? all : (deltas[j] as number)),
      ] as const;
    });
    return [
      ...weights.flatMap((row, i) =>
        row.map((id, j) => [id, values[`dE_d${id}`] as number, slopes[i]?.[j] as number] as const),
      ),
      ...(trained ? ofBiases : []),
    ];
  });
}

test('agrees with the plain passes: outputs, error, every gradient, the step and what comes after it', () => {
  check(
    cases,
    (one) => {
      const { shape, policy, parameters } = one;
      const values = evaluate(traceOfLayers(shape, policy), parameters);
      const passOf = (network: ReturnType<typeof networkOf>) => {
        const { input, targets } = sampleOf(parameters, shape);
        const pass = forward(network, input);
        return { pass, error: errorOf(network, pass, targets, { ...policy, biases: 'shared' }) };
      };
      const renewed = Object.fromEntries(
        Object.entries(parameters).map(([id, value]) => [id, values[`${id}_new`] ?? value]),
      );
      for (const [when, network] of [
        ['', networkOf(parameters, shape)],
        ['_after', networkOf(renewed, shape)],
      ] as const) {
        const { pass, error } = passOf(network);
        expectClose(values[`E${when}`], error, 1e-9, 1e-12);
        for (const [l, { sums, outputs }] of namesOf(shape).layers.entries())
          for (const j of sums.keys()) {
            expectClose(values[`${sums[j]}${when}`], pass.sums[l]?.[j] as number, 1e-12, 1e-12);
            expectClose(values[`${outputs[j]}${when}`], pass.outputs[l]?.[j] as number, 1e-12, 1e-12);
          }
      }
      const rate = policy.rate ? (parameters.rho as number) : 1;
      for (const [id, mine, plain] of gradientsBeside(one, values)) {
        expectClose(mine, plain, 1e-10, 1e-12);
        expectClose(values[`${id}_new`], (parameters[id] as number) - rate * plain, 1e-10, 1e-12);
        if (policy.steps) expectClose(values[`${id}_step`], -rate * plain, 1e-10, 1e-12);
      }
    },
    1000,
  );
});

// One of them has more units in a layer than people do by hand.
const byHand = golden.networks.filter(({ layers }) => layers.every(({ biases }) => biases.length <= 9));

test.each(byHand)('agrees with PyTorch, biases added or thresholds taken away: $name', (one) => {
  const { layers, input, targets, policy, learningRate, outputs, error, gradients } = one;
  for (const sign of [1, -1] as const) {
    const each = policy.biases === 'shared' ? 'layer' : 'neuron';
    const shape: DenseShape = {
      inputs: input.length,
      layers: layers.map(({ biases, activation }) => ({
        units: biases.length,
        activation: activation as ActivationByHand,
        biases: { each, trained: policy.biases !== 'frozen', sign },
      })),
    };
    const names = namesOf(shape);
    const parameters = {
      ...Object.fromEntries(names.inputs.map((id, i) => [id, input[i] as number])),
      ...Object.fromEntries(names.targets.map((id, k) => [id, targets[k] as number])),
      ...Object.fromEntries(
        names.layers.flatMap(({ weights, biases }, l) => [
          ...weights.flatMap((row, i) =>
            row.map((id, j) => [id, layers[l]?.weights[i]?.[j] as number] as const),
          ),
          ...biases.map((id, j) => [id, sign * (layers[l]?.biases[j] as number)] as const),
        ]),
      ),
      rho: learningRate,
    };
    const values = evaluate(
      traceOfLayers(shape, { loss: policy.loss, hidden: policy.hidden, rate: true, steps: false }),
      parameters,
    );
    expectClose(values.E, error, 1e-12, 1e-15);
    for (const [k, id] of (names.layers.at(-1)?.outputs ?? []).entries())
      expectClose(values[id], outputs[k] as number, 1e-12, 1e-15);
    for (const [l, { weights, biases }] of names.layers.entries()) {
      for (const [i, row] of weights.entries())
        for (const [j, id] of row.entries())
          expectClose(values[`dE_d${id}`], gradients[l]?.weights[i]?.[j] as number, 1e-12, 1e-15);
      if (policy.biases !== 'frozen')
        for (const [j, id] of biases.entries())
          expectClose(values[`dE_d${id}`], sign * (gradients[l]?.biases[j] as number), 1e-12, 1e-15);
    }
  }
});

test('its gradients are the slopes of its error, where nothing jumps', () => {
  const smooth = cases.filter(
    ({ shape, policy }) =>
      policy.hidden === 'old' &&
      shape.layers.every(({ activation }) => activation !== 'step' && activation !== 'relu'),
  );
  check(
    smooth,
    ({ shape, policy, parameters }) => {
      const entries = traceOfLayers(shape, policy);
      const values = evaluate(entries, parameters);
      for (const { id, role, of = '', via } of entries) {
        if (role !== 'gradient' || via || !Object.hasOwn(parameters, of)) continue;
        const error = (shift: number) =>
          evaluate(entries, { ...parameters, [of]: (parameters[of] as number) + shift }).E as number;
        expectClose(values[id], slopeOf(error), 1e-6, 1e-9);
      }
    },
    100,
  );
});

test('a value is no farther from the exact one than its bound', () => {
  check(
    cases,
    ({ shape, policy, parameters }) => expectWithinBounds(traceOfLayers(shape, policy), parameters),
    100,
  );
});

test('formulas and lines of numbers say how each quantity is made', () => {
  check(
    cases.filter(({ policy }) => policy.steps || policy.rate),
    ({ shape, policy, parameters }) => {
      const entries = new Map(traceOfLayers(shape, policy).map((entry) => [entry.id, entry]));
      const values = evaluate([...entries.values()], parameters);
      for (const entry of entries.values()) {
        const expression = expressionOf(entry, entries, []);
        const tex = expressionTex(expression);
        expectClose(workOutTex(tex, values), values[entry.id] as number, 1e-9, 1e-12);
        expect(() => renderTex(tex, { display: true, entries })).not.toThrow();
        const line = textOf(numberTokens(expression, values, 17));
        expectClose(workOut(line), values[entry.id] as number, 1e-9, 1e-12);
      }
    },
    60,
  );
});

test('names each quantity once, after everything it is made from, and each has a symbol of its own', () => {
  check(
    cases,
    ({ shape, policy }) => {
      const entries = new Map(traceOfLayers(shape, policy).map((entry) => [entry.id, entry]));
      expect(entries.size).toBe(traceOfLayers(shape, policy).length);
      const known = new Set<string>();
      for (const { id, inputs, of, via = [] } of entries.values()) {
        for (const input of inputs) expect(known.has(input), `${input} before ${id}`).toBe(true);
        for (const other of [...(of ? [of] : []), ...via]) expect(entries.has(other), other).toBe(true);
        known.add(id);
      }
      const symbols = [...entries.values()].map((entry) =>
        symbolHtml(entry, entries, { updated: 'new', via: 'via' }),
      );
      expect(new Set(symbols).size).toBe(symbols.length);
    },
    200,
  );
});

describe('traceOfLayers refuses', () => {
  const neuron = {
    units: 1,
    activation: 'sigmoid',
    biases: { each: 'layer', trained: true, sign: 1 },
  } as const;
  const policy = { loss: 'mean', hidden: 'old', rate: true, steps: false } as const;
  const softmax = { ...neuron, activation: 'softmax' } as const;

  test.each([
    ['no layer', [], policy, 'one to four layers, got 0'],
    ['five layers', Array(5).fill(neuron), policy, 'one to four layers, got 5'],
    ['ten units', [{ ...neuron, units: 10 }], policy, '1 to 9 units in each layer, got 10'],
    [
      'a softmax on the way',
      [{ ...softmax, units: 2 }, neuron],
      policy,
      'a softmax in the last layer only, got "one in layer 1"',
    ],
    [
      'a softmax of one',
      [softmax],
      policy,
      'two units or more under a softmax, which makes one always 1, got 1',
    ],
    [
      'a cross-entropy of what has no shares',
      [{ ...neuron, activation: 'tanh' }],
      { ...policy, loss: 'cross-entropy' },
      'a sigmoid in the last layer for cross-entropy, got "tanh"',
    ],
    [
      'the softmax’s cross-entropy of sigmoids',
      [neuron],
      { ...policy, loss: 'softmax cross-entropy' },
      'a softmax in the last layer for softmax cross-entropy, got "sigmoid"',
    ],
  ] as const)('%s', (_, layers, how, message) => {
    expectRangeError(
      () => traceOfLayers({ inputs: 2, layers: layers as readonly LayerShape[] }, how as StepPolicy),
      `traceOfLayers needs ${message}`,
    );
  });
});
