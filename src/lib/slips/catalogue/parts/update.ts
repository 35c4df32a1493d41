import type { Rule } from '../../../trace/entry.ts';
import type { Net } from '../net.ts';
import { renewedBy } from './biases.ts';
import { otherWires } from './others.ts';
import { moved, type Place, type Places, placeOf, rule, throughout } from './place.ts';

// The step itself: from a gradient to the new weight or bias.

type Moved = ReturnType<typeof moved>[number][number];

/** Everything that moves; the weights alone; the biases alone. */
function* onAll(net: Net, mistake: (one: Moved) => readonly Rule[]): Generator<Place> {
  const all = moved(net);
  const weights = new Set(net.layers.flatMap(({ wires }) => wires.map(({ weight }) => weight)));
  yield* throughout(net, all, mistake);
  for (const isWeight of [true, false])
    yield* throughout(
      net,
      all.map((layer) => layer.filter(({ id }) => weights.has(id) === isWeight)),
      mistake,
    );
}

/** What is added to a parameter: a quantity of its own, or the whole of a new value. */
const added = ({ id, renewed, step }: Moved, by: string, asides: readonly Rule[] = []) => [
  ...asides,
  step ? rule(step, 'opposite', by) : rule(renewed, 'plain update', id, by),
];

export const updateSlips = {
  'gradient-added': (net) =>
    onAll(net, ({ id, gradient, renewed, step }) => {
      if (step) return [net.rate ? rule(step, 'product', net.rate, gradient) : rule(step, 'same', gradient)];
      if (!net.rate) return [rule(renewed, 'sum', id, gradient)];
      const minus = `minus_${gradient}`;
      return [rule(minus, 'opposite', gradient), rule(renewed, 'update', id, net.rate, minus)];
    }),
  'step-subtracted': (net) =>
    onAll(net, ({ id, renewed, step }) => (step ? [rule(renewed, 'plain update', id, step)] : [])),
  'rate-forgotten': (net) => (net.rate ? onAll(net, (one) => added(one, one.gradient)) : []),
  'rate-twice': (net) => {
    const { rate } = net;
    return rate
      ? onAll(net, (one) => {
          const twice = `${one.gradient}_twice`;
          return added(one, twice, [rule(twice, 'product', rate, rate, one.gradient)]);
        })
      : [];
  },
  'rate-as-divisor': (net) => {
    const rate = net.rate && net.given(net.rate);
    return rate
      ? onAll(net, (one) => {
          const divided = `${one.gradient}_divided`;
          return added(one, divided, [
            { id: divided, op: 'scaled sum', inputs: [one.gradient], factor: [1, rate] },
          ]);
        })
      : [];
  },
  'rate-times-weight': (net) => {
    const { rate } = net;
    return rate
      ? onAll(net, ({ id, gradient, renewed }) => [
          rule(`${renewed}_plain`, 'plain update', id, gradient),
          rule(renewed, 'product', rate, `${renewed}_plain`),
        ])
      : [];
  },
  'step-times-weight': (net) =>
    onAll(net, (one) => {
      const times = `${one.gradient}_times`;
      const by = [...(net.rate ? [net.rate] : []), one.gradient, one.id];
      return added(one, times, [rule(times, 'product', ...by)]);
    }),
  'old-weight-dropped': (net) =>
    onAll(net, ({ gradient, renewed }) => [
      net.rate ? rule(renewed, 'opposite product', net.rate, gradient) : rule(renewed, 'opposite', gradient),
    ]),
  'weight-frozen': (net) =>
    throughout(
      net,
      net.layers.map(({ wires }) => wires),
      ({ weight, renewed }) => [rule(renewed, 'same', weight)],
    ),
  'gradient-of-another': function* (net) {
    for (const layer of net.layers)
      for (const wire of layer.wires)
        for (const other of otherWires(layer, wire)) {
          const { weight, renewed, step } = wire;
          yield* step
            ? placeOf(net, [rule(step, net.of(step).op, ...(net.rate ? [net.rate] : []), other.gradient)])
            : placeOf(net, [renewedBy(net, renewed, weight, other.gradient)]);
        }
  },
  'old-weight-of-another': function* (net) {
    for (const layer of net.layers)
      for (const wire of layer.wires)
        for (const { weight } of otherWires(layer, wire))
          yield* wire.step
            ? placeOf(net, [rule(wire.renewed, 'sum', weight, wire.step)])
            : placeOf(net, [renewedBy(net, wire.renewed, weight, wire.gradient)]);
  },
  'delta-for-gradient': (net) =>
    throughout(
      net,
      net.layers.map(({ wires }) => wires),
      ({ weight, delta, renewed, step, gradient }) =>
        added({ id: weight, renewed, step, gradient }, `${weight}_by_delta`, [
          net.rate
            ? rule(`${weight}_by_delta`, 'product', net.rate, delta)
            : rule(`${weight}_by_delta`, 'same', delta),
        ]),
    ),
} as const satisfies Record<string, Places>;
