import type { Arithmetic, Computation } from '../../../src/lib/autograd/arithmetic.ts';
import type { Layer } from '../../../src/lib/network/network.ts';
import type { Policy } from '../../../src/lib/network/policy.ts';
import type { LayerActivation } from '../../../src/lib/neuron/layer-activation.ts';

/** A network, one sample, and how its error and its biases are counted. */
export interface Case {
  readonly name: string;
  readonly layers: readonly Layer[];
  readonly input: readonly number[];
  readonly targets: readonly number[];
  readonly policy: Policy;
}

const addAll = <T>(on: Arithmetic<T>, terms: readonly T[]) => terms.reduce((sum, term) => on.plus(sum, term));

function activate<T>(on: Arithmetic<T>, activation: LayerActivation, z: readonly T[]): T[] {
  if (activation === 'identity') return [...z];
  if (activation === 'softmax') {
    const powers = z.map(on.exp);
    return powers.map((power) => on.over(power, addAll(on, powers)));
  }
  if (activation === 'step') throw new Error('no derivative');
  return z.map(on[activation]);
}

function errorOn<T>(
  on: Arithmetic<T>,
  loss: Policy['loss'],
  z: readonly T[],
  h: readonly T[],
  targets: readonly T[],
) {
  const one = on.given(1);
  const misses = targets.map((t, k) => {
    if (loss === 'softmax cross-entropy') return on.minus(on.given(0), on.times(t, on.log(h[k] as T)));
    // ln(1 + e^z) − t·z
    if (loss === 'cross-entropy')
      return on.minus(on.log(on.plus(one, on.exp(z[k] as T))), on.times(t, z[k] as T));
    return on.pow(on.minus(t, h[k] as T), 2);
  });
  const share = { mean: misses.length, 'cross-entropy': misses.length, 'half sum': 2, sum: 1 };
  return on.over(addAll(on, misses), on.given(loss === 'softmax cross-entropy' ? 1 : share[loss]));
}

/** The error over parameters in the order of `flat`: layer by layer, weights by row, then biases. */
export const errorOfCase = ({ layers, input, targets, policy }: Case): Computation =>
  function error<T>(on: Arithmetic<T>, parameters: readonly T[]): T {
    let at = 0;
    let h: T[] = input.map(on.given);
    let z: T[] = [];
    for (const { biases, activation } of layers) {
      const from = h;
      const units = biases.length;
      const first = at;
      z = biases.map((_, j) => {
        const products = from.map((y, i) => on.times(y, parameters[first + i * units + j] as T));
        return on.plus(addAll(on, products), parameters[first + from.length * units + j] as T);
      });
      at += (from.length + 1) * units;
      h = activate(on, activation, z);
    }
    return errorOn(on, policy.loss, z, h, targets.map(on.given));
  };

/**
 * A gradient in which each neuron has a bias of its own, as the policy has it: of a shared bias what all of its layer's
 * have together, of a frozen one nothing.
 */
export function underPolicy({ layers, policy }: Case, gradient: ArrayLike<number>): number[] {
  const all = Array.from(gradient);
  let at = 0;
  return layers.flatMap(({ weights, biases }) => {
    const end = at + weights.flat().length;
    const own = all.slice(end, end + biases.length);
    const together = policy.biases === 'shared' ? own.reduce((sum, g) => sum + g, 0) : 0;
    const numbers = [
      ...all.slice(at, end),
      ...own.map((g) => (policy.biases === 'per neuron' ? g : together)),
    ];
    at = end + biases.length;
    return numbers;
  });
}
