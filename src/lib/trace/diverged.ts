import type { Entry } from './entry.ts';
import { lastLayer, type Values } from './evaluate.ts';

/**
 * Whether a step has thrown the network to where further steps get nowhere: a quantity is no longer a finite number, or
 * every output sits so far out on its sigmoid that a parameter of ordinary size is too coarse to take the next step.
 * @param values  of the trace `entries`
 */
export function hasDiverged(entries: readonly Entry[], values: Values): boolean {
  const last = lastLayer(entries);
  const slopes = entries.filter(({ role, layer }) => role === 'slope' && layer === last);
  return (
    Object.values(values).some((v) => !Number.isFinite(v)) ||
    slopes.every(({ id }) => (values[id] as number) < 1e-15)
  );
}
