import type { Net } from './net.ts';
import { moved, type Places, rule, throughout } from './place.ts';

// The step itself: from a gradient to the new weight or bias.

const against = ({ rate }: Net, gradient: string) => [...(rate ? [rate] : []), gradient];

export const update = {
  'gradient-added': (net) =>
    throughout(net, moved(net), ({ id, gradient, renewed, step }) => {
      if (step) return [rule(step, net.rate ? 'product' : 'same', ...against(net, gradient))];
      if (!net.rate) return [rule(renewed, 'sum', id, gradient)];
      const minus = `minus_${gradient}`;
      return [rule(minus, 'opposite', gradient), rule(renewed, 'update', id, net.rate, minus)];
    }),
  'rate-forgotten': (net) =>
    throughout(net, net.rate ? moved(net) : [], ({ id, gradient, renewed, step }) =>
      step ? [rule(step, 'opposite', gradient)] : [rule(renewed, 'plain update', id, gradient)],
    ),
} as const satisfies Record<string, Places>;
