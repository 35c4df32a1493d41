import type { Entry, Rule } from '../../../trace/entry.ts';
import type { Net, Neuron } from '../net.ts';
import { otherWires } from './others.ts';
import {
  mistaking,
  neurons,
  type Place,
  type Places,
  placeOf,
  rightly,
  rule,
  ruleOf,
  throughout,
} from './place.ts';

// One quantity for another: a figure from before the step, of another neuron or wire, or another figure of the same weight.

export const mistaken = {
  'old-weights-after': function* (net) {
    const old = (id: string, ids: readonly string[]) => [
      mistaking(net.of(id), Object.fromEntries(ids.map((one) => [net.after(one), one]))),
    ];
    for (const { sumAfter, into } of neurons(net).flat())
      for (const { weight } of into) yield* placeOf(net, old(sumAfter, [weight]));
    yield* throughout(net, neurons(net), ({ sumAfter, into }) =>
      old(
        sumAfter,
        into.map(({ weight }) => weight),
      ),
    );
    const moves = ({ layer, bias }: Neuron) =>
      bias && net.layers[layer]?.shape.biases.trained ? [bias] : [];
    yield* throughout(net, neurons(net), (neuron) => old(neuron.sumAfter, moves(neuron)));
    yield* throughout(net, neurons(net), (neuron) =>
      old(neuron.sumAfter, [...neuron.into.map(({ weight }) => weight), ...moves(neuron)]),
    );
  },
  'old-outputs-after': (net) =>
    throughout(net, neurons(net), ({ sumAfter, into }) => [
      mistaking(
        net.of(sumAfter),
        Object.fromEntries(into.map(({ input, inputAfter }) => [inputAfter, input])),
      ),
    ]),
  'before-for-after': function* (net) {
    for (const { id, of, phase } of net.plan.entries)
      if (phase === 'after' && of) yield* placeOf(net, [rule(id, 'same', of)]);
  },
  'after-for-before': function* (net) {
    for (const id of [...net.last.neurons.map(({ output }) => output), net.error])
      yield* printedAs(net, id, net.after(id));
  },
  'another-of-the-weight': function* (net) {
    for (const { wires, biases } of net.layers) {
      for (const { delta, gradient, renewed, step } of wires)
        yield* amongThemselves(net, [delta, gradient, ...(step ? [step] : []), renewed]);
      for (const { gradient, renewed, step } of biases)
        if (gradient) yield* amongThemselves(net, [gradient, ...(step ? [step] : []), renewed]);
    }
  },
  'of-another': function* (net) {
    const all = net.plan.entries.filter((entry) => isOfNeuron(net, entry));
    for (const one of all)
      for (const other of all) if (isBeside(net, one, other)) yield* printedAs(net, one.id, other.id);
    for (const layer of net.layers)
      for (const wire of layer.wires)
        for (const other of otherWires(layer, wire))
          for (const kind of ['gradient', 'renewed', 'step', 'part'] as const) {
            const [id, another] = [wire[kind], other[kind]];
            if (id && another) yield* printedAs(net, id, another);
          }
  },
} as const satisfies Record<string, Places>;

/** Whether a computed quantity belongs to a neuron, an output or a bias. Of wires there are too many for any to stand for any. */
function isOfNeuron(net: Net, { op, role, of, via }: Entry): boolean {
  switch (role) {
    case 'sum':
    case 'output':
    case 'miss':
    case 'bias':
      return op !== 'parameter';
    case 'slope':
    case 'gradient':
    case 'step':
      return via === undefined && net.of(of as string).role !== 'weight';
    case 'input':
    case 'weight':
    case 'target':
    case 'rate':
    case 'error':
    case 'aside':
      return false;
    default:
      return role satisfies never;
  }
}

/** Whether one can stand for the other: both of a kind, in the same layer or in the same place of two layers. */
function isBeside(net: Net, one: Entry, other: Entry): boolean {
  const kind = ({ role, of }: Entry) => (role === 'gradient' ? net.of(of as string).role : role);
  const unit = ({ role, unit, of }: Entry) => (role === 'gradient' ? net.of(of as string).unit : unit);
  return (
    one !== other &&
    one.phase === other.phase &&
    kind(one) === kind(other) &&
    (one.layer === other.layer || unit(one) === unit(other))
  );
}

/** Each of some quantities with the number of each other. */
function* amongThemselves(net: Net, ids: readonly string[]): Generator<Place> {
  for (const id of ids) for (const other of ids) if (other !== id) yield* printedAs(net, id, other);
}

/** A quantity with another's right number. What that number needs of the quantity itself is worked out beside it. */
function* printedAs(net: Net, id: string, other: string): Generator<Place> {
  const copies = rightWay(net, id, other);
  yield* placeOf(net, [...copies, rule(id, 'same', copies.length > 0 ? rightly(other) : other)]);
}

/** Copies of the rules on every way from one quantity to another, in order; none if there is no way. */
function rightWay(net: Net, from: string, to: string): readonly Rule[] {
  const copies: Rule[] = [];
  const needs = new Map<string, boolean>();
  const visit = (id: string): boolean => {
    // what was computed before it does not depend on it
    if (net.when(id) < net.when(from)) return false;
    const known = needs.get(id);
    if (known !== undefined) return known;
    const made = net.of(id);
    const inputs = made.inputs.map((input) => (id !== from && visit(input) ? rightly(input) : input));
    const isCopied = id === from || inputs.some((input, i) => input !== made.inputs[i]);
    needs.set(id, isCopied);
    if (isCopied) copies.push({ ...ruleOf(made, rightly(id)), inputs });
    return isCopied;
  };
  return visit(to) ? copies : [];
}
