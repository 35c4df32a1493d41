// A step by neuron and wire: each of the quantities that it names is what the definition says, by its number.
import { describe, expect, test } from 'vitest';
import { type Net, netOf, type Plan } from '../../../../src/lib/slips/catalogue/net.ts';
import type { Step } from '../../../../src/lib/slips/step.ts';
import { slopeByNudging } from '../../../../src/lib/trace/slope-by-nudging.ts';
import { expectClose, expectRangeError } from '../../helpers.ts';
import { networkOf } from './networks.ts';

// Made anew for each test: a net is kept for the step that it was made of.
const deep = (steps: boolean) =>
  networkOf(
    31,
    2,
    [
      [2, 'tanh', 'shared'],
      [3, 'sigmoid', 'own'],
      [2, 'sigmoid', 'frozen'],
    ],
    'half sum',
    { steps },
  );
const softmax = () => networkOf(32, 2, [[3, 'softmax', 'shared']], 'sum');

type Of = (id: string | undefined) => number;

/** A net, and the numbers of its step; those of no quantity are not there. */
function looked(step: Step): readonly [Net, Of] {
  const of = (id: string | undefined) => step.values[id as string] ?? Number.NaN;
  return [netOf(step), of];
}

test.each([true, false])(
  'a wire: its gradient by nudging, and what is made of it (with steps: %s)',
  (steps) => {
    const step = deep(steps);
    const [net, of] = looked(step);
    const wires = net.layers.flatMap((layer) => layer.wires);
    const weights = step.entries.filter(({ role, phase }) => role === 'weight' && phase === 'given');
    expect(wires.map(({ weight }) => weight).sort()).toEqual(weights.map(({ id }) => id).sort());
    for (const { weight, input, inputAfter, delta, gradient, renewed, step: added } of wires) {
      expect(of(gradient)).toBeCloseTo(slopeByNudging(step.entries, step.parameters, weight, 1e-5), 9);
      expectClose(of(gradient), of(delta) * of(input));
      expectClose(of(renewed), of(weight) - of(net.rate) * of(gradient));
      if (steps) expectClose(of(added), of(renewed) - of(weight), 1e-9, 1e-15);
      else expect(added).toBeUndefined();
      expect(inputAfter).toBe(input in step.parameters ? input : `${input}_after`);
    }
  },
);

test('what comes back along a wire is its weight times its δ, and nothing comes back to the inputs', () => {
  const [net, of] = looked(deep(false));
  const [first, ...further] = net.layers;
  expect(first?.wires.map(({ part }) => part)).toEqual(Array(4).fill(undefined));
  const behind = further.flatMap(({ wires }) => wires);
  expect(behind).toHaveLength(12);
  for (const { part, weight, delta } of behind) expectClose(of(part), of(weight) * of(delta));
  for (const { arrived, out } of net.hidden.flatMap(({ neurons }) => neurons))
    expectClose(
      of(arrived),
      out.reduce((sum, { part }) => sum + of(part), 0),
    );
});

test('a neuron: output, slope and δ; the hidden layers are all but the last', () => {
  const [net, of] = looked(deep(false));
  expect(net.hidden.map(({ neurons }) => neurons.length)).toEqual([2, 3]);
  expect(net.last.neurons.map(({ output }) => output)).toEqual(
    net.layers[2]?.neurons.map((one) => one.output),
  );
  for (const [l, { neurons }] of net.layers.entries())
    for (const { sum, output, slope, arrived, delta, sumAfter, outputAfter } of neurons) {
      const y = of(output);
      expectClose(of(slope), l === 0 ? 1 - y * y : y * (1 - y));
      expectClose(of(delta), of(arrived) * of(slope));
      expectClose(of(output), l === 0 ? Math.tanh(of(sum)) : 1 / (1 + Math.exp(-of(sum))));
      expectClose(of(outputAfter), l === 0 ? Math.tanh(of(sumAfter)) : 1 / (1 + Math.exp(-of(sumAfter))));
    }
});

test('a bias: of all the neurons that read it, with a gradient where it is trained', () => {
  const step = deep(true);
  const [net, of] = looked(step);
  const biases = net.layers.map((layer) => layer.biases);
  expect(biases.map((layer) => layer.map(({ neurons }) => neurons.length))).toEqual([[2], [1, 1, 1], [2]]);
  expect(biases.map((layer) => layer.map(({ gradient }) => gradient !== undefined))).toEqual([
    [true],
    [true, true, true],
    [false],
  ]);
  for (const { id, gradient, renewed, step: added, neurons } of biases.flat()) {
    if (!gradient) {
      expect(of(renewed)).toBe(of(id));
      continue;
    }
    expectClose(
      of(gradient),
      neurons.reduce((sum, { delta }) => sum + of(delta), 0),
    );
    expectClose(of(added), -of(net.rate) * of(gradient));
  }
});

test('the error and what each output costs, before the step', () => {
  const [net, of] = looked(deep(false));
  const { neurons } = net.last;
  expect(net.misses).toHaveLength(2);
  for (const [k, miss] of net.misses.entries())
    expectClose(of(miss), (of(net.targets[k]) - of(neurons[k]?.output)) ** 2);
  expectClose(of(net.error), (of(net.misses[0]) + of(net.misses[1])) / 2);
});

test('every output of a softmax has a slope at every sum', () => {
  const [net, of] = looked(softmax());
  for (const one of net.last.neurons) {
    expect([one.slope, one.into.map(({ part }) => part)]).toEqual([undefined, [undefined, undefined]]);
    for (const other of net.last.neurons) {
      const same = one === other ? 1 : 0;
      expectClose(of(net.jacobian(one.output, other.sum)), of(one.output) * (same - of(other.output)));
    }
  }
});

test('no other neuron has one', () => {
  const [net] = looked(deep(false));
  for (const { output, sum } of net.layers.flatMap(({ neurons }) => neurons))
    expect(net.jacobian(output, sum)).toBeUndefined();
});

describe('of a step', () => {
  const step = deep(false);

  test('a net is made once', () => expect(netOf(step)).toBe(netOf(step)));

  test('what is none of its quantities is computed never, and has no entry', () => {
    expect(netOf(step).when('nobody')).toBe(-1);
    expect(netOf(step).when(step.entries[0]?.id ?? '')).toBe(0);
    expectRangeError(() => netOf(step).of('nobody'), 'netOf needs a quantity of the trace, got "nobody"');
  });

  test('without one of its quantities there is no net', () => {
    const entries = step.entries.filter(({ id }) => id !== 'dE_dw2_11');
    const wrong: Plan = { ...step, entries };
    expectRangeError(() => netOf(wrong), 'netOf needs a quantity of the trace, got "w2_11"');
  });
});
