import { evaluate, type Values } from './evaluate.ts';
import type { Entry } from './trace.ts';

/**
 * A slip that spans steps: the first gradient, taken again and again without a new pass. Each parameter then walks a
 * straight line, w − n·ρ·g.
 */
export function afterStaleSteps(entries: readonly Entry[], parameters: Values, steps: number): Values {
  const first = evaluate(entries, parameters);
  const moved = Object.entries(parameters).map(([id, value]) => {
    const next = first[`${id}_new`];
    return [id, next === undefined ? value : value + steps * (next - value)];
  });
  return evaluate(entries, Object.fromEntries(moved));
}
