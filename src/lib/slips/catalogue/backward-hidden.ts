import { mistaking, type Places, rule, throughout, wires } from './place.ts';

// From the sums of one layer to the outputs of the one before it.

export const backwardHidden = {
  'new-weights': (net) =>
    throughout(net, wires(net), ({ part, weight, renewed }) =>
      part ? [mistaking(net.of(part), { [weight]: renewed })] : undefined,
    ),
  'one-path': function* (net) {
    for (const { neurons } of net.hidden)
      for (const k of neurons[0]?.out.keys() ?? [])
        yield* throughout(net, [neurons], ({ arrived, out }) =>
          arrived && out.length > 1 ? [rule(arrived, 'sum', out[k]?.part as string)] : undefined,
        );
  },
} as const satisfies Record<string, Places>;
