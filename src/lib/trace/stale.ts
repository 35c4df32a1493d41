import { renewedBy } from './descend.ts';
import type { Entry } from './entry.ts';
import { evaluate, type Rounding, type Values } from './evaluate.ts';

/**
 * A slip that spans steps: the first gradient, taken again and again without a new pass. Each parameter then walks a
 * straight line, w − n·ρ·g.
 * @example
 * afterStaleSteps(traceOf(articleShape), article, 2).E // 0.333078…
 * quantity('E@2') // 0.333125…
 */
export function afterStaleSteps(
  entries: readonly Entry[],
  parameters: Values,
  steps: number,
  rounding?: Rounding,
): Values {
  const first = evaluate(entries, parameters, rounding);
  const moved = entries.flatMap((entry) => {
    const id = renewedBy(entry);
    if (id === undefined) return [];
    const value = parameters[id] as number;
    return [[id, value + steps * ((first[entry.id] as number) - value)]];
  });
  return evaluate(entries, { ...parameters, ...Object.fromEntries(moved) }, rounding);
}
