import type { Layer, Net, Wire } from '../net.ts';
import { offByOne, otherWires, transposed } from './others.ts';
import { neurons, type Places, placeOf, reading, rule, throughout, wires } from './place.ts';

// The gradient of a weight: the δ it leads to, times what flows in.

/** A weight's gradient from another δ or another input. */
const product = ({ gradient }: Wire, delta: string, input: string) => rule(gradient, 'product', delta, input);

/** What stands for a layer in what reads another one's outputs. */
const around = ({ layers }: Net, l: number) => [layers[l - 1], layers[l + 1]];

export const weightSlips = {
  'times-weight': (net) => throughout(net, wires(net), (wire) => [product(wire, wire.delta, wire.weight)]),
  'input-left-out': (net) =>
    throughout(net, wires(net), ({ gradient, delta }) => [rule(gradient, 'same', delta)]),
  'input-of-another-wire': function* (net) {
    for (const { wires, neurons } of net.layers)
      for (const wire of wires)
        for (const { input } of neurons[0]?.into ?? [])
          if (input !== wire.input) yield* placeOf(net, [product(wire, wire.delta, input)]);
    // each with what flows in before it, or behind it
    for (const by of [-1, 1] as const)
      yield* throughout(net, neurons(net), ({ into }) =>
        into.flatMap((wire, i) => {
          const input = offByOne(into, i, by)?.input;
          return input === undefined ? [] : [product(wire, wire.delta, input)];
        }),
      );
  },
  'input-of-another-layer': function* (net) {
    for (const [l, { wires, neurons }] of net.layers.entries()) {
      const isOwn = (wire: Wire, input: string) => wire.input === input;
      for (const wire of wires)
        for (const input of [
          ...(net.layers[l - 1]?.neurons[0]?.into ?? []).map((before) => before.input),
          ...neurons.map(({ output }) => output),
        ])
          if (!isOwn(wire, input)) yield* placeOf(net, [product(wire, wire.delta, input)]);
      // throughout a layer: what flows into the layer before, unit for unit, or each neuron's own output
      yield* throughout(net, [wires], (wire) => {
        const input = net.layers[l - 1]?.neurons[0]?.into[wire.from]?.input;
        return input === undefined ? undefined : [product(wire, wire.delta, input)];
      });
      yield* throughout(net, [wires], (wire) => [
        product(wire, wire.delta, neurons[wire.to]?.output as string),
      ]);
    }
  },
  'delta-of-another': function* (net) {
    // a δ further forward is not had from this weight's
    for (const [l, { wires, neurons }] of net.layers.entries())
      for (const wire of wires)
        for (const { delta } of [neurons, ...around(net, l).map((layer) => layer?.neurons ?? [])].flat())
          if (delta !== wire.delta) yield* placeOf(net, [product(wire, delta, wire.input)]);
  },
  'gradients-transposed': function* (net) {
    const swapped = (layer: Layer, wire: Wire) => {
      const other = transposed(layer, wire);
      return other === wire ? undefined : [reading(net.of(wire.gradient), net.of(other.gradient).inputs)];
    };
    yield* throughout(
      net,
      net.layers.map((layer) => layer.wires.map((wire) => ({ layer, wire }))),
      ({ layer, wire }) => swapped(layer, wire),
    );
    for (const layer of net.layers)
      for (const wire of layer.wires)
        for (const other of otherWires(layer, wire))
          yield* placeOf(net, [reading(net.of(wire.gradient), net.of(other.gradient).inputs)]);
  },
  'input-after': (net) =>
    throughout(net, wires(net), (wire) =>
      wire.input === wire.inputAfter ? undefined : [product(wire, wire.delta, wire.inputAfter)],
    ),
} as const satisfies Record<string, Places>;
