import type { Entry, Op } from '../../../trace/entry.ts';
import type { Layer, Net, Neuron, Wire } from '../net.ts';
import { otherWires, transposed } from './others.ts';
import {
  exchanged,
  inPasses,
  mistaking,
  neurons,
  type Place,
  type Places,
  pairs,
  placeOf,
  reading,
  rule,
  taken,
  throughout,
} from './place.ts';

// What a neuron adds up: weights, inputs and the bias. Before the step, after it, and in both passes.

/** Inputs and weights come in twos, and the bias behind them. */
const hasBias = ({ inputs }: Entry) => inputs.length % 2 === 1;

/** A single misread number, in one pass or the other. */
function* misread(
  net: Net,
  { sum }: Neuron,
  mistaken: (at: (id: string) => string) => Readonly<Record<string, string>>,
): Generator<Place> {
  for (const at of [(id: string) => id, net.after])
    yield* placeOf(net, [mistaking(net.of(at(sum)), mistaken(at))]);
}

const both = (one: string, other: string) => ({ [one]: other, [other]: one });

export const sums = {
  'no-bias': (net) =>
    inPasses(net, neurons(net), ({ sum }, at) => {
      const made = net.of(at(sum));
      return hasBias(made) ? [rule(made.id, 'weighted sum', ...made.inputs.slice(0, -1))] : undefined;
    }),
  'bias-sign': function* (net) {
    const turned = ({ sum }: Neuron, at: (id: string) => string) => {
      const made = net.of(at(sum));
      const op: Op = made.op === 'weighted sum' ? 'weighted sum less' : 'weighted sum';
      return hasBias(made) ? [rule(made.id, op, ...made.inputs)] : undefined;
    };
    yield* inPasses(net, neurons(net), turned);
    // a threshold's gradient with the sign of a bias's, alone and beside the sums
    const gradients = net.layers.map(({ biases }) =>
      biases.flatMap(({ gradient, neurons }) => (gradient ? [{ gradient, neurons }] : [])),
    );
    const gradient = (id: string) => {
      const { op, inputs } = net.of(id);
      return op === 'sum'
        ? { id, op: 'scaled sum' as const, inputs, factor: [-1, 1] as const }
        : rule(id, 'sum', ...inputs);
    };
    yield* throughout(net, gradients, (bias) => [gradient(bias.gradient)]);
    yield* throughout(net, gradients, (bias) => [
      ...bias.neurons.flatMap((neuron) => turned(neuron, (id) => id) ?? []),
      gradient(bias.gradient),
      ...bias.neurons.flatMap((neuron) => turned(neuron, net.after) ?? []),
    ]);
  },
  'another-bias': function* (net) {
    const all = net.layers.flatMap(({ biases }) => biases);
    for (const { id, neurons } of all)
      for (const other of all)
        if (other.id !== id)
          yield* inPasses(net, [neurons], ({ sum }, at) => [
            mistaking(net.of(at(sum)), { [at(id)]: at(other.id) }),
          ]);
  },
  'indices-swapped': function* (net) {
    const across = ({ layer, into }: Neuron) =>
      into.map((wire) => [wire.weight, transposed(net.layers[layer] as Layer, wire).weight] as const);
    yield* inPasses(net, neurons(net), (neuron, at) => [
      mistaking(
        net.of(at(neuron.sum)),
        Object.fromEntries(across(neuron).map(([weight, other]) => [at(weight), at(other)])),
      ),
    ]);
    // the tables themselves, read that way when they were copied out: of one layer, and of all
    const tables = net.layers.map(({ neurons }) => neurons.flatMap(across));
    for (const table of [...tables, tables.flat()]) yield* taken(net, table);
  },
  'another-weight': function* (net) {
    for (const [neuron, layer, wire] of each(net))
      for (const { weight } of otherWires(layer, wire))
        yield* misread(net, neuron, (at) => ({ [at(wire.weight)]: at(weight) }));
  },
  'weights-exchanged': function* (net) {
    for (const neuron of neurons(net).flat())
      for (const [one, other] of pairs(neuron.into))
        yield* misread(net, neuron, (at) => both(at(one.weight), at(other.weight)));
    for (const layer of net.layers)
      for (const [one, other] of pairs(layer.wires)) {
        if (
          one.to !== other.to &&
          one.from !== other.from &&
          !(one.to === other.from && one.from === other.to)
        )
          continue;
        yield* exchanged(net, one.weight, other.weight);
      }
  },
  'another-input': function* (net) {
    for (const [neuron, , wire] of each(net))
      for (const { input } of neuron.into)
        if (input !== wire.input) yield* misread(net, neuron, (at) => ({ [at(wire.input)]: at(input) }));
  },
  'inputs-exchanged': function* (net) {
    for (const layer of net.layers)
      for (const [one, other] of pairs(layer.neurons[0]?.into ?? [])) {
        yield* inPasses(net, [layer.neurons], ({ sum }, at) => [
          mistaking(net.of(at(sum)), both(at(one.input), at(other.input))),
        ]);
        yield* throughout(net, [layer.wires], ({ gradient }) => [
          mistaking(net.of(gradient), both(one.input, other.input)),
        ]);
        if (layer === net.layers[0]) yield* exchanged(net, one.input, other.input);
      }
  },
  'term-dropped': function* (net) {
    for (const [neuron, , wire] of each(net))
      for (const at of [(id: string) => id, net.after]) {
        const made = net.of(at(neuron.sum));
        const place = made.inputs.indexOf(at(wire.weight)) - 1;
        if (made.inputs.length > 2) yield* placeOf(net, [reading(made, made.inputs.toSpliced(place, 2))]);
      }
  },
} as const satisfies Record<string, Places>;

/** Every wire with the neuron and the layer that it leads into. */
function* each({ layers }: Net): Generator<readonly [Neuron, Layer, Wire]> {
  for (const layer of layers)
    for (const neuron of layer.neurons) for (const wire of neuron.into) yield [neuron, layer, wire];
}
