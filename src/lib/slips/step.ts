import type { StepPolicy } from '../network/policy.ts';
import type { DenseShape } from '../network/shape.ts';
import type { Entry } from '../trace/entry.ts';
import { evaluate, type Values } from '../trace/evaluate.ts';
import { type Names, namesOf } from '../trace/names.ts';
import { traceOfLayers } from '../trace/trace.ts';

/** What a worked example states: its network, how its step is taken, and the numbers that it begins with, by the trace's ids. */
export interface Example {
  readonly shape: DenseShape;
  readonly policy: StepPolicy;
  readonly parameters: Values;
}

/** An example's step done right, with everything that a mistake is looked up by. */
export interface Step extends Example {
  readonly names: Names;
  /** in the order of computation */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly values: Values;
}

/**
 * The step of an example, done right.
 * @throws RangeError if the network is none or a number that it begins with is missing or not finite
 * @example
 * const step = stepOf(articleExample());
 * step.values.E // 0.443434…
 * step.byId.get('E').inputs // ['e1', 'e2']
 */
export function stepOf(example: Example): Step {
  const entries = traceOfLayers(example.shape, example.policy, 'stepOf');
  return {
    ...example,
    names: namesOf(example.shape),
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    values: evaluate(entries, example.parameters),
  };
}
