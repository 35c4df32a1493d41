import type { Entry } from './entry.ts';
import { lastLayer, type Values } from './evaluate.ts';

/**
 * Whether a step has thrown the network to where further steps get nowhere: a quantity is no longer a finite number, or
 * every output sits so far out on its sigmoid that a parameter of ordinary size is too coarse to take the next step. Outputs
 * whose slope is no part of their step, as under a cross-entropy, do not get stuck so.
 * @param values  of the trace `entries`
 * @example
 * const entries = traceOf(articleShape);
 * hasDiverged(entries, evaluate(entries, article)) // false
 * hasDiverged(entries, evaluate(entries, { ...article, c2: -60 })) // true
 */
export function hasDiverged(entries: readonly Entry[], values: Values): boolean {
  const last = lastLayer(entries);
  const slopes = entries.filter(({ role, layer }) => role === 'slope' && layer === last);
  return (
    Object.values(values).some((v) => !Number.isFinite(v)) ||
    (slopes.length > 0 && slopes.every(({ id }) => (values[id] as number) < 1e-15))
  );
}
