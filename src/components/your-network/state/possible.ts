import type { Loss, StepPolicy } from '../../../lib/network/policy.ts';
import type { DenseShape } from '../../../lib/network/shape.ts';
import type { LayerActivation } from '../../../lib/neuron/layer-activation.ts';
import type { SquaredLoss } from '../../../lib/neuron/losses.ts';
import type { Example } from '../../../lib/slips/step.ts';
import { namesOf } from '../../../lib/trace/names.ts';
import type { Impossible } from '../../words/vocabulary.ts';

/** Why a network is none, or a step of it means nothing. */
export type Fault = Impossible;

/** What a layer can do with its sums, and what can be made small, in the order in which they are offered. */
export const activationChoices = [
  'sigmoid',
  'tanh',
  'relu',
  'identity',
  'step',
  'softmax',
] as const satisfies readonly LayerActivation[];
export const lossChoices = [
  'mean',
  'half sum',
  'sum',
  'cross-entropy',
  'softmax cross-entropy',
] as const satisfies readonly Loss[];

export const mostLayers = 4;
export const mostUnits = 9;

/** The activation of the last layer that a loss asks for, if it asks for one. */
export function activationFor(loss: Loss): 'sigmoid' | 'softmax' | undefined {
  switch (loss) {
    case 'cross-entropy':
      return 'sigmoid';
    case 'softmax cross-entropy':
      return 'softmax';
    default:
      loss satisfies SquaredLoss;
      return undefined;
  }
}

/** What is wrong with a network and its loss, before any number is looked at. */
export function shapeFault(
  { inputs, layers }: DenseShape,
  { loss }: Pick<StepPolicy, 'loss'>,
): Fault | undefined {
  if (layers.length < 1 || layers.length > mostLayers) return 'layers';
  const isSize = (units: number) => Number.isInteger(units) && units >= 1 && units <= mostUnits;
  if (![inputs, ...layers.map(({ units }) => units)].every(isSize)) return 'units';
  const last = layers.at(-1);
  if (layers.some((layer) => layer !== last && layer.activation === 'softmax'))
    return 'softmax before the end';
  if (last?.activation === 'softmax' && last.units === 1) return 'softmax of one';
  const asked = activationFor(loss);
  return asked === undefined || asked === last?.activation ? undefined : 'loss and activation';
}

/** How far from 1 a softmax's targets may add up to: thirds typed with six decimals. */
const near = 1e-6;

/** What is wrong with an example, the first thing; the numbers are there and finite. */
export function faultOf({ shape, policy, parameters }: Example): Fault | undefined {
  const fault = shapeFault(shape, policy);
  if (fault !== undefined || activationFor(policy.loss) === undefined) return fault;
  const targets = namesOf(shape).targets.map((id) => parameters[id] as number);
  const isShare = targets.every((target) => target >= 0 && target <= 1);
  if (policy.loss === 'cross-entropy') return isShare ? undefined : 'targets of yes and no';
  const total = targets.reduce((sum, target) => sum + target, 0);
  return isShare && Math.abs(total - 1) <= near ? undefined : 'targets of a softmax';
}
