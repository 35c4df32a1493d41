import type { Layer, Net, Neuron } from '../net.ts';
import { offByOne, otherWires, transposed } from './others.ts';
import { mistaking, neurons, type Places, pairs, placeOf, rule, throughout, wires } from './place.ts';

// From the sums of one layer to the outputs of the one before it: each δ times its weight, added up.

/** What comes back along a wire, with other things multiplied. */
const back = (net: Net, part: string | undefined, mistaken: Readonly<Record<string, string | undefined>>) =>
  part ? [mistaking(net.of(part), mistaken)] : undefined;

/**
 * A path of each hidden neuron, by its place: everywhere the first, the second and so on, everywhere the last, and the first
 * for the first neuron, the second for the second.
 */
function pathsOf({ hidden }: Net): readonly ((neuron: Neuron) => number)[] {
  const most = Math.max(0, ...hidden.flatMap(({ neurons }) => neurons.map(({ out }) => out.length)));
  return [
    ...Array.from({ length: most }, (_, k) => () => k),
    ({ out }) => out.length - 1,
    ({ unit }) => unit,
  ];
}

/** The layers along whose wires anything comes back. */
const behind = ({ layers }: Net): readonly Layer[] => layers.slice(1);

export const backwardHidden = {
  'new-weights': (net) =>
    throughout(net, wires(net), ({ part, weight, renewed }) => back(net, part, { [weight]: renewed })),
  'one-path': function* (net) {
    for (const path of pathsOf(net))
      yield* throughout(net, neurons(net), (neuron) => {
        const part = neuron.out[path(neuron)]?.part;
        return neuron.arrived && part && neuron.out.length > 1
          ? [rule(neuron.arrived, 'sum', part)]
          : undefined;
      });
  },
  'path-dropped': function* (net) {
    for (const path of pathsOf(net))
      yield* throughout(net, neurons(net), (neuron) => {
        const { arrived, out } = neuron;
        const kept = out.toSpliced(path(neuron), 1).map(({ part }) => part as string);
        return arrived && out.length > 2 && kept.length < out.length
          ? [rule(arrived, 'sum', ...kept)]
          : undefined;
      });
  },
  'paths-averaged': (net) =>
    throughout(net, neurons(net), ({ arrived, out }) =>
      arrived && out.length > 1
        ? [{ id: arrived, op: 'scaled sum', inputs: net.of(arrived).inputs, factor: [1, out.length] }]
        : undefined,
    ),
  'gradients-summed': (net) =>
    throughout(net, neurons(net), ({ arrived, out }) =>
      arrived && out.length > 0 ? [rule(arrived, 'sum', ...out.map(({ gradient }) => gradient))] : undefined,
    ),
  'weights-left-out': function* (net) {
    yield* throughout(net, wires(net), ({ part, delta }) => (part ? [rule(part, 'same', delta)] : undefined));
    yield* throughout(net, neurons(net), ({ out }) =>
      out.map(({ part, delta }) => (part ? rule(part, 'same', delta) : undefined)),
    );
  },
  'wrong-wires': function* (net) {
    for (const layer of behind(net))
      yield* throughout(net, [layer.wires], (wire) =>
        back(net, wire.part, { [wire.weight]: transposed(layer, wire).weight }),
      );
    yield* throughout(net, neurons(net), ({ out, layer }) => {
      const next = net.layers[layer + 1];
      return next && out.length > 1
        ? out.flatMap((wire) => back(net, wire.part, { [wire.weight]: transposed(next, wire).weight }) ?? [])
        : undefined;
    });
    for (const layer of behind(net))
      for (const wire of layer.wires)
        for (const { weight } of otherWires(layer, wire))
          yield* placeOf(net, back(net, wire.part, { [wire.weight]: weight }));
    // the wires of the neuron before it, or behind it
    for (const by of [-1, 1] as const)
      yield* throughout(net, neurons(net), ({ out, layer, unit }) => {
        const other = offByOne(net.layers[layer]?.neurons ?? [], unit, by);
        return out.flatMap((wire, j) => back(net, wire.part, { [wire.weight]: other?.out[j]?.weight }) ?? []);
      });
    // those that lead into the neuron, or the same wire of another layer
    for (const [l, { wires }] of net.layers.entries())
      for (const { from, to, part, weight: own } of wires)
        for (const layer of [net.layers[l - 1], net.layers[l + 1]])
          for (const { weight } of layer?.wires.filter((wire) => wire.from === from && wire.to === to) ?? [])
            yield* placeOf(net, back(net, part, { [own]: weight }));
  },
  'weights-exchanged-back': function* (net) {
    for (const layer of behind(net))
      for (const [one, other] of pairs(layer.wires))
        if (one.to === other.to || one.from === other.from)
          yield* placeOf(net, [
            ...(back(net, one.part, { [one.weight]: other.weight }) ?? []),
            ...(back(net, other.part, { [other.weight]: one.weight }) ?? []),
          ]);
  },
  'delta-of-another-path': function* (net) {
    for (const { wires, neurons } of behind(net))
      for (const { part, delta } of wires)
        for (const other of neurons)
          if (other.delta !== delta) yield* placeOf(net, back(net, part, { [delta]: other.delta }));
  },
  'error-not-passed-on': function* (net) {
    // the miss of an output, target and output alone, in place of its δ
    const misses = net.last.neurons.map(({ arrived }) => arrived);
    const hidden = net.hidden.at(-1)?.neurons ?? [];
    for (const k of misses.keys())
      yield* throughout(net, [misses[k] ? hidden : []], ({ arrived }) =>
        arrived ? [rule(arrived, 'same', misses[k] as string)] : undefined,
      );
    yield* throughout(net, [misses.every(Boolean) ? hidden : []], ({ arrived }) =>
      arrived ? [rule(arrived, 'sum', ...(misses as readonly string[]))] : undefined,
    );
  },
} as const satisfies Record<string, Places>;
