import type { Op, Rule } from '../../../trace/entry.ts';
import type { Net, Neuron } from '../net.ts';
import { offByOne } from './others.ts';
import { mistaking, neurons, type Place, type Places, placeOf, reading, rule, throughout } from './place.ts';

// σ′, wherever a gradient goes through a neuron.

type WithSlope = Neuron & { readonly slope: string; readonly arrived: string };

/** The neurons that have a slope, by layer. */
const sloped = (net: Net) =>
  neurons(net).map((layer) =>
    layer.filter((one): one is WithSlope => one.slope !== undefined && one.arrived !== undefined),
  );

/** Those of some slopes only. */
const withOp = (net: Net, ...ops: readonly Op[]) =>
  sloped(net).map((layer) => layer.filter(({ slope }) => ops.includes(net.of(slope).op)));

/** The slopes of a softmax's outputs, by neuron. */
const ofSoftmax = (net: Net): readonly (readonly (readonly [Neuron, Neuron, string])[])[] => [
  net.last.neurons.flatMap((one) =>
    net.last.neurons.flatMap((other) => {
      const slope = net.jacobian(one.output, other.sum);
      return slope === undefined ? [] : [[one, other, slope] as const];
    }),
  ),
];

/** What bends a sum whose slope is had from the output. */
const bendOf = { slope: 'sigmoid', 'tanh slope': 'tanh' } as const satisfies Partial<Record<Op, Op>>;

export const slopeSlips = {
  'no-slope': (net) => throughout(net, sloped(net), ({ arrived, delta }) => [rule(delta, 'same', arrived)]),
  'slope-of-output': (net) =>
    throughout(net, withOp(net, 'slope', 'tanh slope'), ({ slope, output }) => {
      const made = net.of(slope);
      const bent = `s${output}`;
      return [rule(bent, bendOf[made.op as keyof typeof bendOf], output), reading(made, [bent])];
    }),
  'slope-of-sum': function* (net) {
    yield* throughout(net, withOp(net, 'slope', 'tanh slope'), ({ slope, sum }) => [
      reading(net.of(slope), [sum]),
    ]);
    yield* throughout(net, ofSoftmax(net), ([one, other, slope]) => [
      mistaking(net.of(slope), { [one.output]: one.sum, [other.output]: other.sum }),
    ]);
  },
  'output-for-slope': function* (net) {
    yield* throughout(net, sloped(net), ({ slope, output }) => [rule(slope, 'same', output)]);
  },
  'sum-for-slope': (net) => throughout(net, sloped(net), ({ slope, sum }) => [rule(slope, 'same', sum)]),
  'one-factor': (net) =>
    throughout(net, withOp(net, 'slope', 'tanh slope'), ({ slope, output, sum }) => [
      ...oneMinus(slope, output, sum),
    ]),
  'slope-of-another-activation': (net) =>
    throughout(net, withOp(net, 'slope', 'tanh slope'), ({ slope, output }) => [
      rule(slope, net.of(slope).op === 'slope' ? 'tanh slope' : 'slope', output),
    ]),
  'slope-twice': (net) =>
    throughout(net, sloped(net), ({ arrived, delta, slope }) => [
      rule(delta, 'product', arrived, slope, slope),
    ]),
  'slope-of-another': function* (net) {
    const all = sloped(net);
    for (const [l, layer] of all.entries())
      for (const { slope, delta } of layer)
        for (const other of [all[l - 1] ?? [], layer, all[l + 1] ?? []].flat())
          if (other.slope !== slope)
            yield* placeOf(net, [mistaking(net.of(delta), { [slope]: other.slope })]);
    // each with that of the neuron before it, or behind it
    for (const by of [-1, 1] as const)
      yield* throughout(net, all, ({ slope, delta, layer, unit }) => [
        mistaking(net.of(delta), { [slope]: offByOne(all[layer] ?? [], unit, by)?.slope }),
      ]);
  },
  'slope-left-for-later': function* (net) {
    // the gradient at the output, where δ belongs: in what the neuron's weights and bias get, or in what goes further back
    const own = ({ into, bias, layer, arrived, delta }: WithSlope) => {
      const early = { [delta]: arrived };
      const gradient = net.layers[layer]?.biases.find(({ id }) => id === bias)?.gradient;
      return {
        weights: into.map(({ gradient }) => mistaking(net.of(gradient), early)),
        bias: gradient === undefined ? undefined : mistaking(net.of(gradient), early),
        back: into.map(({ part }) => (part ? mistaking(net.of(part), early) : undefined)),
      };
    };
    for (const neuron of sloped(net).flat())
      for (const edit of [...own(neuron).weights, own(neuron).bias, ...own(neuron).back])
        yield* placeOf(net, [edit]);
    yield* throughout(net, sloped(net), (neuron) => own(neuron).weights);
    yield* throughout(net, sloped(net), (neuron) => own(neuron).back);
    yield* biasesEarly(net);
  },
} as const satisfies Record<string, Places>;

/** 1 − y. A softmax of one is always 1. */
function oneMinus(id: string, output: string, sum: string): readonly Rule[] {
  return [rule(`${id}_one`, 'softmax', sum, sum), rule(id, 'error slope', output, `${id}_one`)];
}

/** The biases of a layer, each from what arrived at its neurons' outputs; and with them the weights. */
function* biasesEarly(net: Net): Generator<Place> {
  const early = Object.fromEntries(
    sloped(net)
      .flat()
      .map(({ delta, arrived }) => [delta, arrived]),
  );
  const biases = net.layers.map(({ biases }) =>
    biases.flatMap(({ gradient }) => (gradient ? [mistaking(net.of(gradient), early)] : [])),
  );
  const weights = net.layers.map(({ wires }) =>
    wires.map(({ gradient }) => mistaking(net.of(gradient), early)),
  );
  yield* throughout(net, biases, (edit) => [edit]);
  yield* throughout(
    net,
    net.layers.map((_, l) => [[...(weights[l] ?? []), ...(biases[l] ?? [])]]),
    (edits) => edits,
  );
}
