import type { LayerShape } from '../../../../src/lib/network/shape.ts';
import type { Example } from '../../../../src/lib/slips/step.ts';

const layer = (units: number, each: LayerShape['biases']['each'] = 'neuron'): LayerShape => ({
  units,
  activation: 'sigmoid',
  biases: { each, trained: true, sign: 1 },
});
const policy = { loss: 'half sum', hidden: 'old', rate: true, steps: false } as const;

type Network = Pick<Example, 'shape' | 'policy'>;

/** Mazur's: one bias for each layer. */
export const square: Network = {
  shape: { inputs: 2, layers: [layer(2, 'layer'), layer(2, 'layer')] },
  policy,
};

/** Nothing of it is as long as it is wide. */
export const oblong: Network = { shape: { inputs: 3, layers: [layer(2), layer(1)] }, policy };

/** One neuron with one input. */
export const single: Network = { shape: { inputs: 1, layers: [layer(1)] }, policy };

/** Any other, by its neurons, each with a bias of its own. */
export const networkOf = (inputs: number, ...units: readonly number[]): Network => ({
  shape: { inputs, layers: units.map((count) => layer(count)) },
  policy,
});
