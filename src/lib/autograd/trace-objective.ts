import { gradientsOfParameters } from '../trace/convergence.ts';
import type { Entry } from '../trace/entry.ts';
import { evaluate, type Values } from '../trace/evaluate.ts';

/** The error of a step and its gradients over some parameters, to be handed to `gradientCheck`. */
export interface TraceObjective {
  /** the parameters, in the order of the trace */
  readonly ids: readonly string[];
  /** where they stand now */
  readonly x: readonly number[];
  readonly f: (x: ArrayLike<number>) => { readonly value: number; readonly gradient: readonly number[] };
}

/**
 * A step as an objective over its weights and biases: one number and its gradient, both as the trace works them out,
 * rightly or with a mistake in it.
 * @param entries     a trace, with mistakes or without
 * @param parameters  the numbers it begins with; inputs, targets and rate stay as they are
 * @throws RangeError as evaluate
 * @example
 * const { f, x } = traceObjective(traceOf(articleShape), article);
 * gradientCheck(f, x).verdict // 'agrees'
 */
export function traceObjective(entries: readonly Entry[], parameters: Values): TraceObjective {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const gradients = gradientsOfParameters(entries);
  const ids = gradients.map((id) => byId.get(id)?.of as string);
  return {
    ids,
    x: ids.map((id) => parameters[id] as number),
    f: (x) => {
      const moved = Object.fromEntries(ids.map((id, i) => [id, x[i] as number]));
      const values = evaluate(entries, { ...parameters, ...moved });
      return { value: values.E as number, gradient: gradients.map((id) => values[id] as number) };
    },
  };
}
