import { describe, expect, test } from 'vitest';
import { articleShape } from '../../../src/lib/example/article.ts';
import { backward, errorOf } from '../../../src/lib/network/backward.ts';
import { forward } from '../../../src/lib/network/network.ts';
import type { TracePolicy } from '../../../src/lib/network/policy.ts';
import type { Shape } from '../../../src/lib/network/shape.ts';
import { update } from '../../../src/lib/network/train.ts';
import { evaluate, type Values } from '../../../src/lib/trace/evaluate.ts';
import { parameterIds } from '../../../src/lib/trace/names.ts';
import { networkOf, parametersOf, sampleOf } from '../../../src/lib/trace/parameters.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import { check, expectClose, expectRangeError, parametersFor, shapeUpTo, tracePolicies } from '../helpers.ts';

/** Every quantity of the step that the plain functions give, under the ids of the trace. */
function plainStep(shape: Shape, policy: TracePolicy, parameters: Values): Values {
  const [network, { input, targets }] = [networkOf(parameters, shape), sampleOf(parameters, shape)];
  const shared = policy.biases !== 'per neuron';
  const rho = parameters.rho as number;
  const pass = forward(network, input);
  const gradients = backward(network, pass, targets, policy, rho);
  const after = update(network, gradients, rho);
  const passAfter = forward(after, input);
  const layers = gradients.map((g, l) => ({ ...g, activation: network.layers[l]?.activation ?? 'sigmoid' }));
  const slopes = Object.entries(parametersOf({ layers }, shared)).filter(
    ([id]) => policy.biases !== 'frozen' || !id.startsWith('c'),
  );
  const perNeuron = ({ sums, outputs }: typeof pass, when: string) =>
    ['y', 'h'].flatMap((neuron, l) =>
      (outputs[l] ?? []).flatMap((out, j) => [
        [`z${neuron}${j + 1}${when}`, sums[l]?.[j]],
        [`${neuron}${j + 1}${when}`, out],
      ]),
    );
  return Object.fromEntries([
    ...perNeuron(pass, ''),
    ...perNeuron(passAfter, '_after'),
    ['E', errorOf(network, pass, targets, policy)],
    ['E_after', errorOf(after, passAfter, targets, policy)],
    ...slopes.map(([id, slope]) => [`dE_d${id}`, slope]),
    ...Object.entries(parametersOf(after, shared)).map(([id, value]) => [`${id}_new`, value]),
  ]);
}

function expectAgreement(shape: Shape, policy: TracePolicy, parameters: Values): void {
  const values = evaluate(traceOf(shape, policy), parameters);
  for (const [id, plain] of Object.entries(plainStep(shape, policy, parameters)))
    expectClose(values[id], plain, 1e-12, 1e-14);
  const compared = /^(E|E_after|z?[yh]\d(_after)?|dE_d([ab]\d\d|c\d(_\d)?)|\w+_new)$/;
  const mine = Object.keys(values).filter((id) => compared.test(id));
  expect(mine.sort()).toEqual(Object.keys(plainStep(shape, policy, parameters)).sort());
}

describe.each(tracePolicies)('the trace under $loss, biases $biases, $hidden weights', (policy) => {
  const cases = (most: number) =>
    shapeUpTo(most).chain((shape) =>
      parametersFor(shape, policy).map((parameters) => ({ shape, parameters })),
    );

  test('agrees with the plain forward and backward pass and update, up to four units a layer', () => {
    check(cases(4), ({ shape, parameters }) => expectAgreement(shape, policy, parameters));
  });

  test('agrees with them up to nine units a layer', () => {
    check(cases(9), ({ shape, parameters }) => expectAgreement(shape, policy, parameters), 10);
  });

  test('names each quantity once, after everything it is made from', () => {
    for (const shape of [
      articleShape,
      { inputs: 3, hidden: 4, outputs: 3 },
      { inputs: 9, hidden: 1, outputs: 9 },
    ]) {
      const known = new Set<string>();
      for (const { id, inputs } of traceOf(shape, policy)) {
        expect(known.has(id), `${id} twice`).toBe(false);
        for (const input of inputs) expect(known.has(input), `${input} before ${id}`).toBe(true);
        known.add(id);
      }
    }
  });

  test('begins with the parameters that the list of them names', () => {
    const shape = { inputs: 2, hidden: 3, outputs: 1 };
    const parameters = traceOf(shape, policy).filter(({ op }) => op === 'parameter');
    expect(parameters.map(({ id }) => id)).toEqual(parameterIds(shape, policy));
    const intercepts = policy.biases === 'per neuron' ? ['c1_1', 'c1_2', 'c1_3', 'c2_1'] : ['c1', 'c2'];
    expect(parameterIds(shape, policy).filter((id) => id.startsWith('c'))).toEqual(intercepts);
  });
});

describe('the parts of a gradient', () => {
  const shape = { inputs: 2, hidden: 2, outputs: 3 };

  test('that reach a hidden neuron and a shared intercept add up to the whole', () => {
    const policy = { loss: 'mean', biases: 'shared', hidden: 'old' } as const;
    check(parametersFor(shape, policy), (parameters) => {
      const v = evaluate(traceOf(shape, policy), parameters);
      const total = (pattern: RegExp) =>
        Object.entries(v).reduce((sum, [id, value]) => (pattern.test(id) ? sum + value : sum), 0);
      expectClose(v.dE_dy1, total(/^dE_dy1_h\d$/), 1e-12, 1e-14);
      expectClose(v.dE_dc1, total(/^dE_dc1_y\d_h\d$/), 1e-12, 1e-14);
      expectClose(v.dE_dc2, total(/^dE_dzh\d$/), 1e-12, 1e-14);
    });
  });
});

describe('an entry says what it is', () => {
  test.each([
    ['x2', { kind: 'value', role: 'input', phase: 'given', layer: 0, unit: 2 }],
    ['a12', { kind: 'parameter', role: 'weight', phase: 'given', layer: 1, unit: 2, from: 1 }],
    ['b21', { kind: 'parameter', role: 'weight', phase: 'given', layer: 2, unit: 1, from: 2 }],
    ['c2', { kind: 'parameter', role: 'bias', phase: 'given', layer: 2 }],
    ['t1', { kind: 'target', role: 'target', phase: 'given', layer: 2, unit: 1 }],
    ['rho', { kind: 'rate', role: 'rate', phase: 'given' }],
    ['zy2', { kind: 'value', role: 'sum', phase: 'forward', layer: 1, unit: 2, of: 'y2' }],
    ['h1', { kind: 'value', role: 'output', phase: 'forward', layer: 2, unit: 1 }],
    ['e2', { kind: 'error', role: 'miss', phase: 'error', layer: 2, unit: 2 }],
    ['E', { kind: 'error', role: 'error', phase: 'error' }],
    ['dh2_dzh2', { kind: 'value', role: 'slope', phase: 'backward', layer: 2, unit: 2, of: 'zh2' }],
    ['dE_dy1_h2', { kind: 'gradient', role: 'gradient', phase: 'backward', of: 'y1', via: ['h2'] }],
    ['dE_dc1_y1_h2', { kind: 'gradient', role: 'gradient', of: 'c1', via: ['h2', 'y1'] }],
    ['dy2_dzy2', { kind: 'value', role: 'slope', phase: 'backward', layer: 1, unit: 2, of: 'zy2' }],
    ['dE_da21', { kind: 'gradient', role: 'gradient', phase: 'backward', layer: 1, of: 'a21' }],
    ['a21_new', { kind: 'parameter', role: 'weight', phase: 'update', of: 'a21', unit: 1, from: 2 }],
    ['c1_new', { kind: 'parameter', role: 'bias', phase: 'update', of: 'c1', layer: 1 }],
    ['zy1_after', { kind: 'value', role: 'sum', phase: 'after', of: 'zy1', unit: 1 }],
    ['E_after', { kind: 'error', role: 'error', phase: 'after', of: 'E' }],
  ])('%s', (id, wanted) => {
    // Made here, not once for all: what is made while tests are collected counts for none of them in the mutation tests.
    expect(traceOf(articleShape).find((entry) => entry.id === id)).toMatchObject(wanted);
  });

  test('an intercept that a layer shares belongs to no unit; one of its own to its unit, even in a layer of one', () => {
    const unitOf = (biases: TracePolicy['biases'], hidden: number, id: string) =>
      traceOf({ inputs: 1, hidden, outputs: 1 }, { loss: 'mean', biases, hidden: 'old' }).find(
        (entry) => entry.id === id,
      )?.unit;
    expect(unitOf('shared', 2, 'c1')).toBeUndefined();
    expect(unitOf('shared', 1, 'c1')).toBeUndefined();
    expect(unitOf('per neuron', 1, 'c1_1')).toBe(1);
    expect(unitOf('per neuron', 3, 'c1_3')).toBe(3);
  });

  test.each(tracePolicies)('what it belongs to is in the trace: $loss, $biases, $hidden', (policy) => {
    const trace = traceOf({ inputs: 3, hidden: 2, outputs: 3 }, policy);
    const ids = new Set(trace.map(({ id }) => id));
    for (const { id, of, via = [] } of trace)
      for (const other of [...(of ? [of] : []), ...via])
        expect(ids.has(other), `${other} for ${id}`).toBe(true);
  });
});

describe('traceOf refuses', () => {
  test.each([0, -1, 10, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('layers of %d units', (size) => {
    const message = `traceOf needs 1 to 9 units in each layer, got ${size}`;
    for (const layer of ['inputs', 'hidden', 'outputs'])
      expectRangeError(() => traceOf({ ...articleShape, [layer]: size }), message);
  });
});
