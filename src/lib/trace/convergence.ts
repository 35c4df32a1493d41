import { fail } from '../number/expect.ts';
import { descend } from './descend.ts';
import type { Entry } from './entry.ts';
import { evaluate, type Values } from './evaluate.ts';

/** A rule for when to stop: true once it is met. It sees the quantities of this step, of the one before, and what they are. */
export type StopRule = (now: Values, before: Values, entries: readonly Entry[]) => boolean;

/**
 * The error has fallen below a bound.
 * @example firstStepWhere(errorBelow(0.01), traceOf(articleShape), article) // 43
 */
export const errorBelow =
  (bound: number): StopRule =>
  (now) =>
    (now.E as number) < bound;

/**
 * The error has changed by less than this share of itself.
 * @example firstStepWhere(changeBelow(0.01), traceOf(articleShape), article) // 179
 */
export const changeBelow =
  (share: number): StopRule =>
  (now, before) =>
    Math.abs((before.E as number) - (now.E as number)) < share * (before.E as number);

/**
 * No parameter has a gradient larger than this.
 * @example firstStepWhere(gradientBelow(0.01), traceOf(articleShape), article) // 86
 */
export const gradientBelow =
  (bound: number): StopRule =>
  (now, _, entries) =>
    gradientsOfParameters(entries).every((id) => Math.abs(now[id] as number) < bound);

/**
 * The first step, counted from 1, after which a rule says stop.
 * @throws RangeError if it has not by `limit` steps
 * @example
 * firstStepWhere((now) => now.h1 < 0.5, traceOf(articleShape), article) // 5
 * firstStepWhere(() => false, traceOf(articleShape), article, 10) // throws RangeError
 */
export function firstStepWhere(
  rule: StopRule,
  entries: readonly Entry[],
  start: Values,
  limit = 20000,
): number {
  let parameters = start;
  let before = evaluate(entries, parameters);
  for (let step = 1; step <= limit; step++) {
    parameters = descend(entries, parameters, 1);
    const now = evaluate(entries, parameters);
    if (rule(now, before, entries)) return step;
    before = now;
  }
  return fail('firstStepWhere', `a rule that is met within ${limit} steps`, limit);
}

/**
 * The gradients that the updates are made with: of each weight and bias, in full.
 * @internal
 */
export function gradientsOfParameters(entries: readonly Entry[]): readonly string[] {
  const parameters = new Set(entries.flatMap(({ id, kind }) => (kind === 'parameter' ? [id] : [])));
  return entries.flatMap(({ id, role, of = '', via }) =>
    role === 'gradient' && via === undefined && parameters.has(of) ? [id] : [],
  );
}
