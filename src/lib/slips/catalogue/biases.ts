import type { Bias, Net } from './net.ts';
import { type Places, rule, throughout } from './place.ts';

// The gradient of a bias, and whether it moves.

const biases = ({ layers }: Net) => layers.map((layer) => layer.biases);
const shared = ({ gradient, neurons }: Bias) => gradient !== undefined && neurons.length > 1;

export const biasSlips = {
  'bias-frozen': (net) =>
    throughout(net, biases(net), ({ id, gradient, renewed }) =>
      gradient ? [rule(renewed, 'same', id)] : undefined,
    ),
  'bias-averaged': (net) =>
    throughout(net, biases(net), (bias) => {
      if (!shared(bias)) return undefined;
      const { inputs, factor = [1, 1] } = net.of(bias.gradient as string);
      return [{ id: bias.gradient as string, op: 'scaled sum', inputs, factor: [factor[0], inputs.length] }];
    }),
} as const satisfies Record<string, Places>;
