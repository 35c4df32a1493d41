import { fail } from '../number/expect.ts';
import { type Model, viewOf } from './model.ts';

/**
 * The units of a network's one hidden layer, each as the list of its own parameters: weights in, bias, weights out.
 * Two units are equal if every number in their lists is the same double.
 * @throws RangeError unless the model has exactly one hidden layer
 * @example
 * const model = multilayerModel({ inputs: 1, hidden: [2], activation: 'tanh' });
 * unitsOf(model, Float64Array.of(1, 2, 3, 4, 5, 6, 7)) // [[1, 3, 5], [2, 4, 6]]
 */
export function unitsOf({ layers }: Pick<Model, 'layers'>, parameters: Float64Array): number[][] {
  const [hidden, output] = layers;
  if (hidden === undefined || output === undefined || layers.length > 2)
    return fail('unitsOf', 'one hidden layer', layers.length - 1);
  const into = viewOf(hidden, parameters);
  const out = viewOf(output, parameters);
  return Array.from({ length: hidden.outputs }, (_, j) => [
    ...Array.from({ length: hidden.inputs }, (_, i) => into.weights[i * hidden.outputs + j] as number),
    into.biases[j] as number,
    ...out.weights.subarray(j * output.outputs, (j + 1) * output.outputs),
  ]);
}

/**
 * How many of the units differ from each other: 1 where all are equal to the last bit.
 * @example differentUnits([[1, 2], [1, 2], [3, 4]]) // 2
 */
export function differentUnits(units: readonly (readonly number[])[]): number {
  return new Set(units.map((unit) => unit.join())).size;
}
