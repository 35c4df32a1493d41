import type { Rule } from '../../../trace/entry.ts';
import type { Net, Neuron } from '../net.ts';
import { firstGradients } from './error.ts';
import { type Place, type Places, placeOf, reading, rightly, rule, ruleOf, throughout } from './place.ts';

// From the error to the sums of the last layer.

const last = ({ last }: Net) => [last.neurons];

/** The slope of the error that begins the way back at an output, at it or at its sum. */
const first = (net: Net, { arrived, delta }: Neuron) => net.of(arrived ?? delta);

/** For a softmax under squared errors alone: where its outputs' gradients come together at a sum. */
const underJacobian = (net: Net) =>
  net.last.shape.activation === 'softmax' && net.last.neurons[0]?.arrived ? [net.last.neurons] : [];

export const backwardOutput = {
  'target-minus-output': (net) =>
    throughout(net, last(net), (neuron) => {
      const made = first(net, neuron);
      return [reading(made, made.inputs.toReversed())];
    }),
  'error-for-slope': function* (net) {
    const { factor } = net.of(net.error);
    const missOf = ({ unit }: Neuron) => net.misses[unit] as string;
    yield* throughout(net, last(net), (neuron) => [rule(first(net, neuron).id, 'same', missOf(neuron))]);
    if (factor && factor[0] !== factor[1])
      yield* throughout(net, last(net), (neuron) => [
        { id: first(net, neuron).id, op: 'scaled sum', inputs: [missOf(neuron)], factor },
      ]);
    yield* throughout(net, last(net), (neuron) => [rule(first(net, neuron).id, 'same', net.error)]);
  },
  'miss-of-another': function* (net) {
    for (const neuron of net.last.neurons)
      for (const other of net.last.neurons) {
        if (other === neuron) continue;
        const { inputs, ...made } = first(net, neuron);
        const [target = '', output = ''] = inputs;
        const [otherTarget = '', otherOutput = ''] = first(net, other).inputs;
        yield* placeOf(net, [ruleOf({ ...made, inputs: [target, otherOutput] })]);
        yield* placeOf(net, [ruleOf({ ...made, inputs: [otherTarget, output] })]);
      }
  },
  'cross-entropy-gradient': (net) => {
    const { activation } = net.last.shape;
    const [id = ''] = firstGradients(net);
    const { factor = [1, 1] } = net.of(id);
    // With nothing before it, it is the slope forgotten.
    const isOther =
      (activation === 'sigmoid' || activation === 'softmax') && net.last.neurons[0]?.arrived !== undefined;
    return throughout(net, isOther && factor[0] !== factor[1] ? last(net) : [], ({ unit, output, delta }) => [
      rule(delta, 'error slope', net.targets[unit] as string, output),
    ]);
  },
  'squares-gradient': function* (net) {
    if (net.last.neurons[0]?.arrived) return;
    for (const times of [1, 2]) {
      const missed = ({ delta, output, unit }: Neuron): Rule => ({
        id: rightly(delta),
        op: 'error slope',
        inputs: [net.targets[unit] as string, output],
        ...(times !== 1 && { factor: [times, 1] }),
      });
      const slope = ({ output, sum }: Neuron) => rule(`d${output}_d${sum}`, 'slope', output);
      yield* throughout(net, last(net), (neuron) => [
        missed(neuron),
        slope(neuron),
        rule(neuron.delta, 'product', rightly(neuron.delta), slope(neuron).id),
      ]);
      if (net.last.shape.activation === 'softmax') yield* wholeJacobian(net, missed);
    }
  },
  'jacobian-skipped': (net) =>
    throughout(net, underJacobian(net), ({ arrived, delta }) => [rule(delta, 'same', arrived as string)]),
  'jacobian-diagonal': (net) =>
    throughout(net, underJacobian(net), ({ arrived, delta, output, sum }) => [
      rule(delta, 'product', arrived as string, net.jacobian(output, sum) as string),
    ]),
} as const satisfies Record<string, Places>;

/** Each sum's share of every output's squared miss, through all of the softmax. */
function wholeJacobian(net: Net, missed: (neuron: Neuron) => Rule): Iterable<Place> {
  const { neurons } = net.last;
  const slope = (one: Neuron, other: Neuron) =>
    one === other
      ? rule(`d${one.output}_d${one.sum}`, 'slope', one.output)
      : rule(`d${one.output}_d${other.sum}`, 'cross slope', one.output, other.output);
  return throughout(net, [neurons], (neuron) => [
    ...neurons.flatMap((one) => [missed(one), slope(one, neuron)]),
    rule(
      neuron.delta,
      'weighted sum',
      ...neurons.flatMap((one) => [rightly(one.delta), slope(one, neuron).id]),
    ),
  ]);
}
