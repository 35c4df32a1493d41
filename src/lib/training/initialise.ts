import { fail } from '../number/expect.ts';
import type { RandomState } from '../points/random-state.ts';
import { type FlatLayer, type Model, viewOf } from './model.ts';

/**
 * How weights start. `normal` has the standard deviation `scale`; the first three choose it by the layer's size, so
 * that signals neither die out nor blow up on their way through: `fan-in` 1/√inputs (LeCun and others 1998), `xavier`
 * √(2/(inputs + outputs)) (Glorot and Bengio 2010), `he` √(2/inputs), meant for ReLU (He and others 2015).
 */
export type Initialisation = (typeof initialisations)[number];

/**
 * The ways to start.
 * @example initialisations.length // 6
 */
export const initialisations = ['fan-in', 'xavier', 'he', 'normal', 'constant', 'zeros'] as const;

/**
 * Starting parameters. Weights are drawn layer by layer and row by row, as `randn(inputs, outputs)` has them; biases
 * start at 0.
 * @param scale  the deviation for `normal`, every weight for `constant`; not read otherwise
 * @throws RangeError if there is no such start, or if scale is read and not finite, or below 0 for `normal`
 * @example
 * const model = multilayerModel({ inputs: 2, hidden: [3], activation: 'tanh' });
 * initialise(model, 'fan-in', randomState(0)).slice(0, 2) // [1.24737…, 0.282953…]
 */
export function initialise(
  model: Pick<Model, 'layers' | 'size'>,
  how: Initialisation,
  random: RandomState,
  scale = 1,
): Float64Array {
  if (!initialisations.includes(how)) fail('initialise', `a start of ${initialisations.join(', ')}`, how);
  if (readsScale(how) && !Number.isFinite(scale)) fail('initialise', 'a finite scale', scale);
  if (how === 'normal' && scale < 0) fail('initialise', 'a scale from 0', scale);
  const parameters = new Float64Array(model.size);
  for (const layer of model.layers) {
    const { weights } = viewOf(layer, parameters);
    const start = starts[how];
    for (let w = 0; w < weights.length; w++) weights[w] = start(layer, random, scale);
  }
  return parameters;
}

/**
 * Whether a start takes its size from a scale that is given, and not from the layer's.
 * @example
 * readsScale('normal') // true
 * readsScale('he') // false
 */
export function readsScale(how: Initialisation): boolean {
  return how === 'normal' || how === 'constant';
}

const starts = {
  'fan-in': ({ inputs }, random) => random.standardNormal() / Math.sqrt(inputs),
  xavier: ({ inputs, outputs }, random) => random.standardNormal() * Math.sqrt(2 / (inputs + outputs)),
  he: ({ inputs }, random) => random.standardNormal() * Math.sqrt(2 / inputs),
  normal: (_layer, random, scale) => random.standardNormal() * scale,
  constant: (_layer, _random, scale) => scale,
  zeros: () => 0,
} satisfies Record<Initialisation, (layer: FlatLayer, random: RandomState, scale: number) => number>;

/**
 * The article's start, `W = randn(q)` then `B = randn(1)`: every parameter standard normal, the bias too.
 * @example articleStart(logisticModel(2), randomState(0)) // [1.76405…, 0.400157…, 0.978737…]
 */
export function articleStart(model: Pick<Model, 'size'>, random: RandomState): Float64Array {
  return random.randn(model.size);
}
