import type { Op } from '../../../trace/entry.ts';
import type { Layer, Net, Neuron } from '../net.ts';
import {
  inPasses,
  mistaking,
  type Places,
  pairs,
  placeOf,
  reading,
  rightly,
  rule,
  ruleOf,
  throughout,
} from './place.ts';

// What neurons make of their sums, and what goes on from them: before the step, after it, and in both passes.

/** What bends sums, and its slope, had from the output or from the sum. */
const bends: Readonly<Record<string, readonly [bend: Op, slope: Op, at: 'output' | 'sum']>> = {
  sigmoid: ['sigmoid', 'slope', 'output'],
  tanh: ['tanh', 'tanh slope', 'output'],
  relu: ['relu', 'relu slope', 'sum'],
};

/** The neurons whose sums are bent one by one, by layer. */
const bent = ({ layers }: Net) =>
  layers.map(({ shape: { activation }, neurons }) =>
    activation === 'identity' || activation === 'softmax' ? [] : neurons,
  );

const underSoftmax = ({ layers }: Net) =>
  layers.map(({ shape, neurons }) => (shape.activation === 'softmax' ? neurons : []));

/** The slope of the error, taken at the sum of an output. */
const missOfSum = (net: Net, { arrived, delta, sum, output }: Neuron) => [
  mistaking(net.of(arrived ?? delta), { [output]: sum }),
];

export const forwardSlips = {
  'no-activation': (net) =>
    inPasses(net, bent(net), ({ sum, output }, at) => [rule(at(output), 'same', at(sum))]),
  'no-softmax': function* (net) {
    yield* throughout(net, underSoftmax(net), (neuron) => missOfSum(net, neuron));
    yield* inPasses(net, underSoftmax(net), ({ sum, output }, at) => [rule(at(output), 'same', at(sum))]);
  },
  'sigmoid-for-softmax': (net) =>
    inPasses(net, underSoftmax(net), ({ sum, output }, at) => [rule(at(output), 'sigmoid', at(sum))]),
  'exponent-sign': function* (net) {
    const minus = (sum: string) => rule(`minus_${sum}`, 'opposite', sum);
    const sigmoids = net.layers.map(({ shape, neurons }) => (shape.activation === 'sigmoid' ? neurons : []));
    yield* inPasses(net, sigmoids, ({ sum, output }, at) => [
      minus(at(sum)),
      rule(at(output), 'sigmoid', minus(at(sum)).id),
    ]);
    const together = underSoftmax(net);
    const all = together.flat().map(({ sum }) => sum);
    yield* inPasses(net, together, ({ sum, output }, at) => [
      ...all.map((one) => minus(at(one))),
      rule(at(output), 'softmax', ...[sum, ...all].map((one) => minus(at(one)).id)),
    ]);
  },
  'another-activation': function* (net) {
    for (const [activation, [bend, slope, from]] of Object.entries(bends)) {
      const others = net.layers.map(({ shape, neurons }) =>
        shape.activation in bends && shape.activation !== activation ? neurons : [],
      );
      yield* inPasses(net, others, (neuron, at) => [
        rule(at(neuron.output), bend, at(neuron.sum)),
        neuron.slope && at !== net.after ? rule(neuron.slope, slope, neuron[from]) : undefined,
      ]);
    }
  },
  'sum-for-output': function* (net) {
    const sources = bent(net);
    // into a neuron, from one before it or from all of them
    const readers = net.layers.map(({ neurons }, l) => (sources[l - 1]?.length ? neurons : []));
    yield* inPasses(net, readers, ({ layer, sum }, at) => [
      mistaking(net.of(at(sum)), sumsFor(sources[layer - 1] ?? [], at)),
    ]);
    for (const source of sources.flat()) {
      yield* inPasses(net, [net.layers[source.layer + 1]?.neurons ?? []], ({ sum }, at) => [
        mistaking(net.of(at(sum)), sumsFor([source], at)),
      ]);
      yield* throughout(net, [source.out], ({ gradient, input }) => [
        mistaking(net.of(gradient), { [input]: source.sum }),
      ]);
    }
    yield* throughout(
      net,
      sources.map((layer) => layer.flatMap(({ out, sum }) => out.map((wire) => ({ ...wire, sum })))),
      ({ gradient, input, sum }) => [mistaking(net.of(gradient), { [input]: sum })],
    );
    yield* throughout(net, sources.slice(-1), (neuron) => missOfSum(net, neuron));
  },
  'outputs-exchanged': function* (net) {
    for (const { neurons } of net.layers)
      for (const [one, other] of pairs(neurons)) {
        const before = swapped(net, one.output, other.output);
        const after = swapped(net, one.outputAfter, other.outputAfter);
        for (const edits of [before, after, [...before, ...after]]) yield* placeOf(net, edits);
      }
  },
} as const satisfies Record<string, Places>;

/** Each output taken for its sum. */
const sumsFor = (neurons: Layer['neurons'], at: (id: string) => string) =>
  Object.fromEntries(neurons.map(({ output, sum }) => [at(output), at(sum)]));

/** Each of two quantities with the other's number. */
const swapped = (net: Net, one: string, other: string) => [
  ruleOf(net.of(one), rightly(one)),
  reading(net.of(one), net.of(other).inputs),
  rule(other, 'same', rightly(one)),
];
