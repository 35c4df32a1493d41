import type { Net } from '../net.ts';
import { exchanged, type Place, type Places, pairs, rule, throughout } from './place.ts';

// Numbers that the step begins with, taken for others; and the input or target of another sample.

/** What a number of another sample may be: one of the two that most exercises have, or −1 where this one has it. */
const usual = (net: Net): readonly number[] => {
  const own = [...net.targets, ...(net.layers[0]?.neurons[0]?.into ?? []).map(({ input }) => input)];
  return own.some((id) => net.given(id) === -1) ? [0, 1, -1] : [0, 1];
};

/** A given number taken for another everywhere. */
function* takenAs(net: Net, id: string, values: readonly number[]): Generator<Place> {
  const own = net.given(id);
  for (const value of values)
    if (own !== undefined && own !== value) yield { at: [id], edits: [], set: { [id]: value } };
}

export const given = {
  'input-of-another-sample': function* (net) {
    for (const { input, from } of net.layers[0]?.neurons[0]?.into ?? []) {
      yield* takenAs(net, input, usual(net));
      // only on the way back
      const wires = [net.layers[0]?.wires.filter((wire) => wire.from === from) ?? []];
      const own = net.given(input);
      if (own !== 1) yield* throughout(net, wires, ({ gradient, delta }) => [rule(gradient, 'same', delta)]);
      if (own !== 0)
        yield* throughout(net, wires, ({ gradient, delta }) => [
          { id: gradient, op: 'scaled sum', inputs: [delta], factor: [0, 1] },
        ]);
      if (own !== -1 && usual(net).includes(-1))
        yield* throughout(net, wires, ({ gradient, delta }) => [rule(gradient, 'opposite', delta)]);
    }
  },
  'target-of-another-sample': function* (net) {
    for (const id of net.targets) yield* takenAs(net, id, usual(net));
  },
  'biases-exchanged': function* (net) {
    const all = net.layers.flatMap(({ biases }) => biases.map(({ id }) => id));
    for (const [one, other] of pairs(all)) yield* exchanged(net, one, other);
  },
} as const satisfies Record<string, Places>;
