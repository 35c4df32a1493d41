import type { Entry } from './entry.ts';
import { evaluate, type Values } from './evaluate.ts';

/**
 * The slope of the error along one parameter without any calculus: nudge it both ways and see. Central difference,
 * (E(w + ε) − E(w − ε)) / 2ε, whose own error shrinks with ε².
 * @example
 * slopeByNudging(traceOf(articleShape), article, 'b22', 1e-5) // 0.0809593…
 * quantity('dE_db22') // 0.0809593…
 */
export function slopeByNudging(
  entries: readonly Entry[],
  parameters: Values,
  id: string,
  epsilon: number,
): number {
  const errorAt = (shift: number) =>
    evaluate(entries, { ...parameters, [id]: (parameters[id] as number) + shift }).E as number;
  return (errorAt(epsilon) - errorAt(-epsilon)) / (2 * epsilon);
}
