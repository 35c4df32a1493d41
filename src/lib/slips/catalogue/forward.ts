import type { Entry } from '../../trace/entry.ts';
import type { Net } from './net.ts';
import { type Edits, neurons, type Place, type Places, rule, throughout } from './place.ts';

// The forward pass: before the step, after it, and in both.

/** A mistake of a pass, in either and in both. */
function* inPasses<T>(
  net: Net,
  layers: readonly (readonly T[])[],
  mistake: (one: T, at: (id: string) => string) => Edits,
): Generator<Place> {
  const before = (id: string) => id;
  yield* throughout(net, layers, (one) => mistake(one, before));
  yield* throughout(net, layers, (one) => mistake(one, net.after));
  yield* throughout(net, layers, (one) => [
    ...(mistake(one, before) ?? []),
    ...(mistake(one, net.after) ?? []),
  ]);
}

const hasBias = ({ op, inputs }: Entry) => op === 'weighted sum less' || inputs.length % 2 === 1;

export const forward = {
  'no-activation': (net) =>
    inPasses(
      net,
      net.layers.map(({ shape, neurons }) =>
        shape.activation === 'identity' || shape.activation === 'softmax' ? [] : neurons,
      ),
      ({ sum, output }, at) => [rule(at(output), 'same', at(sum))],
    ),
  'no-softmax': (net) =>
    inPasses(
      net,
      net.layers.map(({ shape, neurons }) => (shape.activation === 'softmax' ? neurons : [])),
      ({ sum, output }, at) => [rule(at(output), 'same', at(sum))],
    ),
  'no-bias': (net) =>
    inPasses(net, neurons(net), ({ sum }, at) => {
      const made = net.of(at(sum));
      return hasBias(made) ? [rule(made.id, 'weighted sum', ...made.inputs.slice(0, -1))] : undefined;
    }),
} as const satisfies Record<string, Places>;
