import type { StepPolicy } from '../../../../src/lib/network/policy.ts';
import type { DenseShape, LayerShape } from '../../../../src/lib/network/shape.ts';
import type { ActivationByHand } from '../../../../src/lib/neuron/layer-activation.ts';
import type { Example } from '../../../../src/lib/slips/step.ts';
import { traceOfLayers } from '../../../../src/lib/trace/trace.ts';

/** Random numbers from a seed: a linear congruential generator (Numerical Recipes). */
export function draws(seed: number) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const upTo = (most: number) => 1 + Math.floor(uniform() * most);
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length) - 1] as T;
  const some = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list];
    return Array.from({ length: Math.min(count, rest.length) }, () =>
      rest.splice(upTo(rest.length) - 1, 1),
    ).flat();
  };
  return { uniform, upTo, pick, some };
}

export type Draws = ReturnType<typeof draws>;

/** A step of any network of up to three layers of three: every activation, loss, kind of bias and policy. */
export function randomStep({ uniform, upTo, pick }: Draws): Example {
  const layers = Array.from(
    { length: upTo(3) },
    (): LayerShape => ({
      units: upTo(3),
      activation: pick(['sigmoid', 'tanh', 'relu', 'identity', 'step']),
      biases: {
        each: pick(['none', 'layer', 'neuron']),
        trained: pick([true, true, false]),
        sign: pick([1, 1, -1]),
      },
    }),
  );
  const loss = pick(['mean', 'half sum', 'sum', 'cross-entropy', 'softmax cross-entropy'] as const);
  const activation: ActivationByHand =
    loss === 'cross-entropy'
      ? 'sigmoid'
      : loss === 'softmax cross-entropy' || uniform() < 0.2
        ? 'softmax'
        : pick(['sigmoid', 'tanh', 'identity']);
  const last = { ...(layers.pop() as LayerShape), activation };
  const shape: DenseShape = {
    inputs: upTo(3),
    layers: [...layers, { ...last, units: last.units + (activation === 'softmax' ? 1 : 0) }],
  };
  const policy: StepPolicy = {
    loss,
    hidden: pick(['old', 'new']),
    rate: pick([true, false]),
    steps: pick([true, false]),
  };
  const parameters = Object.fromEntries(
    traceOfLayers(shape, policy)
      .filter(({ op }) => op === 'parameter')
      .map(({ id, role }) => [
        id,
        role === 'target' ? pick([0, 0.1, 0.9, 1]) : Math.round(uniform() * 30 - 10) / 10,
      ]),
  );
  return { shape, policy, parameters };
}
