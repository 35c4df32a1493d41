// What the controls offer, and why some of it can't be had as things stand.
import type { Loss } from '../../../../lib/network/policy.ts';
import type { DenseShape } from '../../../../lib/network/shape.ts';
import type { LayerActivation } from '../../../../lib/neuron/layer-activation.ts';
import { activationFor } from '../../state/possible.ts';

/** Why a choice can't be made here. */
export type Barred = 'last layer only' | 'two outputs or more' | 'sigmoids at the end' | 'softmax at the end';

export function barredActivation(
  { layers }: DenseShape,
  layer: number,
  activation: LayerActivation,
): Barred | undefined {
  if (activation !== 'softmax') return undefined;
  if (layer < layers.length - 1) return 'last layer only';
  return layers[layer]?.units === 1 ? 'two outputs or more' : undefined;
}

export function barredLoss({ layers }: DenseShape, loss: Loss): Barred | undefined {
  const asked = activationFor(loss);
  if (asked === undefined || asked === layers.at(-1)?.activation) return undefined;
  return asked === 'sigmoid' ? 'sigmoids at the end' : 'softmax at the end';
}

/** The fewest neurons that a layer can have. */
export const fewestUnits = ({ layers }: DenseShape, layer: number): number =>
  layers[layer]?.activation === 'softmax' ? 2 : 1;
