import { descend } from '../../../lib/trace/descend.ts';
import type { Entry } from '../../../lib/trace/entry.ts';
import { evaluate, type Values } from '../../../lib/trace/evaluate.ts';
import { looked } from './looked.ts';
import type { Point } from './view.ts';

/**
 * The error over many steps with a mistake in each, worked out by each of several traces, a stretch at a time; a run that is
 * no number any more ends.
 */
export function* errorsOver(
  entries: readonly Entry[],
  start: Values,
  by: readonly ((weights: Values) => number)[],
): Generator<void, readonly (readonly Point[])[]> {
  const curves: Point[][] = by.map(() => []);
  let now = start;
  let taken = 0;
  for (const steps of looked) {
    if (steps - taken > stretch) yield;
    now = descend(entries, now, steps - taken);
    taken = steps;
    if (!Object.values(now).every(Number.isFinite)) break;
    for (const [i, error] of by.entries()) curves[i]?.push([steps, error(now)]);
  }
  return curves;
}

/** More steps than these are worth a turn of their own. */
const stretch = 60;

/** Works without a break. */
export function atOnce<T>(slices: Generator<void, T>): T {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

export const errorBy =
  (entries: readonly Entry[]) =>
  (weights: Values): number =>
    evaluate(entries, weights).E as number;
