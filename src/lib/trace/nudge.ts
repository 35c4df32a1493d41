import { withEdits } from './edits.ts';
import type { Entry } from './entry.ts';
import { evaluate, type Rounding, type Values } from './evaluate.ts';

/** What a small raise of one quantity does: to the error, or, if it comes too late for that, to the error after the step. */
export interface Effect {
  readonly on: 'E' | 'E_after';
  readonly change: number;
}

/**
 * Raises one quantity, keeps everything it does not feed, and computes the rest again.
 * @param by  the raise, in the quantity's own unit
 * @returns undefined for the two errors themselves, and where the quantity reaches neither
 * @example effectOfNudge(traceOf(articleShape), article, 'b22', 0.001) // { on: 'E', change: 0.0000809561… }
 */
export function effectOfNudge(
  entries: readonly Entry[],
  parameters: Values,
  id: string,
  by: number,
  rounding?: Rounding,
): Effect | undefined {
  const before = evaluate(entries, parameters, rounding);
  const held = withEdits(entries, [{ id, op: 'parameter', inputs: [] }]);
  const after = evaluate(held, { ...parameters, [id]: (before[id] as number) + by }, rounding);
  for (const on of ['E', 'E_after'] as const) {
    const change = (after[on] as number) - (before[on] as number);
    if (change !== 0 && id !== on) return { on, change };
  }
  return undefined;
}
