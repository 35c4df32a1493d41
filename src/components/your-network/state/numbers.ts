import type { StepPolicy } from '../../../lib/network/policy.ts';
import type { DenseShape } from '../../../lib/network/shape.ts';
import type { Values } from '../../../lib/trace/evaluate.ts';
import { letters } from '../../../lib/trace/letters.ts';
import { namesOf } from '../../../lib/trace/names.ts';

type Asked = Pick<StepPolicy, 'rate' | 'loss'>;

/** The ids of every number that a step begins with, in the trace's order. */
export function idsOf(shape: DenseShape, { rate }: Pick<StepPolicy, 'rate'>): readonly string[] {
  const { inputs, layers, targets } = namesOf(shape);
  return [
    ...inputs,
    ...layers.flatMap(({ weights, biases }) => [...weights.flat(), ...new Set(biases)]),
    ...targets,
    ...(rate ? [letters.rate] : []),
  ];
}

/** Tenths first, then the twentieths between them. */
const pool = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5].map((n) => n / 10);
const firstRate = 0.5;

/**
 * The numbers of a network: those that are known stay, and each other gets a friendly value, one that its layer does not have
 * yet while there are such. From more than four inputs on, every second weight is negative, so that no sum runs away.
 */
export function filled(shape: DenseShape, policy: Asked, known: Values): Values {
  const { inputs, layers, targets } = namesOf(shape);
  const numbers: Record<string, number> = {};
  const fill = (ids: readonly string[], signed = false) => {
    const used = new Set(ids.flatMap((id) => (known[id] === undefined ? [] : [Math.abs(known[id])])));
    for (const [n, id] of ids.entries()) {
      const next = pool.find((value) => !used.has(value)) ?? (pool[n % pool.length] as number);
      numbers[id] = known[id] ?? (signed && n % 2 === 1 ? -next : next);
      used.add(Math.abs(numbers[id] as number));
    }
  };
  fill(inputs);
  for (const { inputs: from, weights, biases } of layers) {
    fill(weights.flat(), from.length > 4);
    fill([...new Set(biases)]);
  }
  Object.assign(numbers, aims(shape, policy, targets, known));
  if (policy.rate) numbers[letters.rate] = known[letters.rate] ?? firstRate;
  return numbers;
}

/** Targets that the last layer can reach: one class of several, or what a share can be. */
function aims(
  { layers }: DenseShape,
  { loss }: Asked,
  targets: readonly string[],
  known: Values,
): Readonly<Record<string, number>> {
  const isOneOf = layers.at(-1)?.activation === 'softmax';
  const known1 = targets.map((id) => known[id]);
  if (isOneOf || loss === 'cross-entropy') {
    const isNone = known1.every((value) => value === undefined);
    const values = known1.map((value, k) => value ?? (isNone && k === 0 ? 1 : 0));
    return Object.fromEntries(targets.map((id, k) => [id, values[k] as number]));
  }
  const free = pool.filter((value) => !known1.includes(value));
  return Object.fromEntries(targets.map((id, k) => [id, known1[k] ?? (free[k % free.length] as number)]));
}
