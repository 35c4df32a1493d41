// What the controls of Build make of an example. They lead from one that is possible to another.
import type { Loss } from '../../../../lib/network/policy.ts';
import type { Biases, LayerShape } from '../../../../lib/network/shape.ts';
import type { LayerActivation } from '../../../../lib/neuron/layer-activation.ts';
import type { Example } from '../../../../lib/slips/step.ts';
import { namesOf } from '../../../../lib/trace/names.ts';
import { activationFor } from '../../state/possible.ts';
import { keepingNumbers } from './keep-numbers.ts';

/** So many inputs. */
export const withInputs = (example: Example, inputs: number): Example =>
  keepingNumbers(example, { ...example.shape, inputs });

/** So many neurons in a layer, counted from 0. */
export const withUnits = (example: Example, layer: number, units: number): Example =>
  withLayer(example, layer, { units });

/** So many layers that compute: hidden ones come and go before the last. */
export function withLayers(example: Example, count: number): Example {
  const { layers } = example.shape;
  const last = layers.length - 1;
  const output = layers[last] as LayerShape;
  // A new layer is like the one before it, so that the weights behind it keep their places.
  const like = layers[last - 1] ?? {
    ...output,
    activation: hiddenActivation(output),
    units: Math.max(2, output.units),
  };
  const hidden = Array.from({ length: count - 1 }, (_, l) => (l < last ? (layers[l] as LayerShape) : like));
  const cameFrom = [...hidden.map((_, l) => (l < last ? l : undefined)), last];
  return keepingNumbers(example, { ...example.shape, layers: [...hidden, output] }, example.policy, cameFrom);
}

const hiddenActivation = ({ activation }: LayerShape): LayerActivation =>
  activation === 'softmax' || activation === 'identity' ? 'sigmoid' : activation;

export const withBiases = (example: Example, layer: number, biases: Biases): Example =>
  withLayer(example, layer, { biases });

/** A layer that bends otherwise. A loss that does not go with it becomes the one that does, or half the sum of squares. */
export function withActivation(example: Example, layer: number, activation: LayerActivation): Example {
  const { loss } = example.policy;
  const isLast = layer === example.shape.layers.length - 1;
  const asked = activationFor(loss);
  const next = !isLast || asked === undefined || asked === activation ? loss : lossFor(activation);
  return withLayer(example, layer, { activation }, next);
}

function lossFor(activation: LayerActivation): Loss {
  if (activation === 'sigmoid') return 'cross-entropy';
  return activation === 'softmax' ? 'softmax cross-entropy' : 'half sum';
}

export const withLoss = (example: Example, loss: Loss): Example =>
  keepingNumbers(example, example.shape, { ...example.policy, loss });

/** Whether gradients are multiplied by a learning rate, and whether Δw is a quantity of its own. */
export const withUpdate = (
  example: Example,
  update: { readonly rate: boolean; readonly steps: boolean },
): Example => keepingNumbers(example, example.shape, { ...example.policy, ...update });

function withLayer(
  example: Example,
  layer: number,
  part: Partial<LayerShape>,
  loss: Loss = example.policy.loss,
): Example {
  const layers = example.shape.layers.map((one, l) => (l === layer ? { ...one, ...part } : one));
  return keepingNumbers(example, { ...example.shape, layers }, { ...example.policy, loss });
}

/**
 * Another number. The targets of a softmax's cross-entropy add up to 1: the others share what is left in the proportion that
 * they had, or equally if they had nothing.
 */
export function withNumber(example: Example, id: string, value: number): Example {
  const { targets } = namesOf(example.shape);
  const parameters = { ...example.parameters, [id]: value };
  if (example.policy.loss === 'softmax cross-entropy' && targets.includes(id)) {
    const others = targets.filter((other) => other !== id);
    const before = others.reduce((sum, other) => sum + (example.parameters[other] as number), 0);
    for (const other of others)
      parameters[other] =
        before > 0
          ? ((example.parameters[other] as number) / before) * (1 - value)
          : (1 - value) / others.length;
  }
  return { ...example, parameters };
}

/** What a target may be: a share of 1 under a cross-entropy, else any number. */
export const isShare = ({ policy, shape }: Example, id: string): boolean =>
  activationFor(policy.loss) !== undefined && namesOf(shape).targets.includes(id);
