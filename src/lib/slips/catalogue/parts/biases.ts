import type { Rule } from '../../../trace/entry.ts';
import type { Bias, Layer, Net } from '../net.ts';
import { mistaking, type Places, placeOf, rightly, rule, ruleOf, throughout } from './place.ts';

// The gradient of a bias, and whether it moves.

type Trained = Bias & { readonly gradient: string; readonly layer: Layer };

/** The biases that are trained, by layer. */
const trained = (net: Net): readonly (readonly Trained[])[] =>
  net.layers.map((layer) =>
    layer.biases.flatMap((bias) => (bias.gradient ? [{ ...bias, gradient: bias.gradient, layer }] : [])),
  );

/** The trained ones that more than one neuron reads. */
const shared = (net: Net) => trained(net).map((layer) => layer.filter(({ neurons }) => neurons.length > 1));

/** A gradient from δ, with the sign that a bias or a threshold has. */
const fromDeltas = (id: string, { sign }: Layer['shape']['biases'], deltas: readonly string[]): Rule =>
  sign === 1 ? rule(id, 'sum', ...deltas) : { id, op: 'scaled sum', inputs: deltas, factor: [-1, 1] };

/** A new value by whatever way the step goes. */
export const renewedBy = (net: Net, id: string, from: string, gradient: string): Rule =>
  net.rate ? rule(id, 'update', from, net.rate, gradient) : rule(id, 'plain update', from, gradient);

export const biasSlips = {
  'bias-frozen': (net) => throughout(net, trained(net), ({ id, renewed }) => [rule(renewed, 'same', id)]),
  'bias-averaged': (net) =>
    throughout(net, shared(net), ({ gradient, neurons, layer }) => [
      {
        id: gradient,
        op: 'scaled sum',
        inputs: net.of(gradient).inputs,
        factor: [layer.shape.biases.sign, neurons.length],
      },
    ]),
  'bias-from-one': function* (net) {
    const most = Math.max(0, ...net.layers.map(({ neurons }) => neurons.length));
    // everywhere from the first, from the second and so on, and everywhere from the last
    for (const k of [...Array(most).keys(), -1])
      yield* throughout(net, shared(net), ({ gradient, neurons, layer }) => {
        const one = neurons.at(k);
        return one && [fromDeltas(gradient, layer.shape.biases, [one.delta])];
      });
  },
  'bias-summed': (net) =>
    throughout(
      net,
      trained(net).map((layer) => (layer.length > 1 ? layer : [])),
      ({ gradient, layer }) => [
        fromDeltas(
          gradient,
          layer.shape.biases,
          layer.neurons.map(({ delta }) => delta),
        ),
      ],
    ),
  'bias-of-its-own': (net) =>
    throughout(net, shared(net), ({ id, renewed, neurons, layer }) =>
      neurons.flatMap(({ delta, unit, sumAfter }) => {
        const [gradient, own] = [`dE_d${id}_${unit + 1}`, `${renewed}_${unit + 1}`];
        return [
          fromDeltas(gradient, layer.shape.biases, [delta]),
          renewedBy(net, own, id, gradient),
          mistaking(net.of(sumAfter), { [renewed]: own }),
        ];
      }),
    ),
  'bias-moved': (net) =>
    throughout(
      net,
      net.layers.map((layer) =>
        layer.biases.flatMap((bias) => (bias.gradient ? [] : [{ ...bias, kind: layer.shape.biases }])),
      ),
      ({ id, renewed, neurons, kind }) => [
        fromDeltas(
          `dE_d${id}`,
          kind,
          neurons.map(({ delta }) => delta),
        ),
        renewedBy(net, renewed, id, `dE_d${id}`),
      ],
    ),
  'bias-times-input': function* (net) {
    for (const layer of trained(net))
      for (const i of layer[0]?.layer.neurons[0]?.into.keys() ?? [])
        yield* throughout(net, [layer], ({ gradient, neurons, layer: { shape } }) => {
          const terms = neurons.flatMap(({ delta, into }) => [delta, into[i]?.input as string]);
          return shape.biases.sign === 1
            ? [rule(gradient, 'weighted sum', ...terms)]
            : [
                rule(rightly(gradient), 'weighted sum', ...terms),
                rule(gradient, 'opposite', rightly(gradient)),
              ];
        });
  },
  'bias-times-bias': (net) =>
    throughout(net, trained(net), ({ id, gradient }) => [
      ruleOf(net.of(gradient), rightly(gradient)),
      rule(gradient, 'product', rightly(gradient), id),
    ]),
  'bias-delta-of-another': function* (net) {
    for (const layer of trained(net))
      for (const { gradient, neurons, layer: own } of layer)
        if (neurons.length === 1)
          for (const { delta } of own.neurons)
            if (delta !== neurons[0]?.delta)
              yield* placeOf(net, [fromDeltas(gradient, own.shape.biases, [delta])]);
  },
} as const satisfies Record<string, Places>;
