import type { Net } from './net.ts';
import { neurons, type Places, reading, rule, throughout } from './place.ts';

// From the error to the sums of the last layer; and whatever is done alike at the neurons of every layer.

const last = ({ last }: Net) => [last.neurons];

export const backwardOutput = {
  'target-minus-output': (net) =>
    throughout(net, last(net), ({ arrived, delta }) => {
      const made = net.of(arrived ?? delta);
      return [reading(made, made.inputs.toReversed())];
    }),
  'no-slope': (net) =>
    throughout(net, neurons(net), ({ slope, arrived, delta }) =>
      slope && arrived ? [rule(delta, 'same', arrived)] : undefined,
    ),
} as const satisfies Record<string, Places>;
