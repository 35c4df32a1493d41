import { descend } from './descend.ts';
import { hasDiverged } from './diverged.ts';
import type { Entry } from './entry.ts';
import { evaluate, type Rounding, type Values } from './evaluate.ts';

/**
 * The step that a run takes again and again, and the id of its error.
 * @internal
 */
export interface Repeated {
  readonly entries: readonly Entry[];
  readonly error: string;
  readonly rounding?: Rounding | undefined;
}

/**
 * A run of many steps as far as it has come: its parameters, and the errors on the way that are worth drawing.
 * @internal
 */
export interface ErrorRun {
  readonly steps: number;
  /** after those steps */
  readonly parameters: Values;
  readonly points: readonly (readonly [steps: number, error: number])[];
  /** why no further step is taken: outputs stuck at the ends of their sigmoids, or numbers that overflowed */
  readonly ended?: 'diverged' | 'overflowed';
}

/**
 * A run before its first step.
 * @internal
 */
export function errorRun({ entries, error, rounding }: Repeated, parameters: Values): ErrorRun {
  const values = evaluate(entries, parameters, rounding);
  return { steps: 0, parameters, points: [[0, values[error] as number]] };
}

/**
 * The run some steps on. With `mark`, the error there becomes a point of its curve.
 * @internal
 */
export function runOn<Run extends ErrorRun>(run: Run, step: Repeated, steps: number, mark: boolean): Run {
  if (run.ended) return run;
  const parameters = descend(step.entries, run.parameters, steps, step.rounding);
  if (!Object.values(parameters).every(Number.isFinite)) return { ...run, ended: 'overflowed' };
  const next = { ...run, steps: run.steps + steps, parameters };
  return mark ? markRun(next, step) : next;
}

/**
 * The run with the error where it stands as the last point of its curve.
 * @internal
 */
export function markRun<Run extends ErrorRun>(run: Run, { entries, error: id, rounding }: Repeated): Run {
  if (run.points.at(-1)?.[0] === run.steps) return run;
  const values = evaluate(entries, run.parameters, rounding);
  const error = values[id] as number;
  if (!Number.isFinite(error)) return { ...run, ended: 'overflowed' };
  const points = [...run.points, [run.steps, error] as const];
  return { ...run, points, ...(hasDiverged(entries, values) && { ended: 'diverged' }) };
}

/**
 * The next number of steps at which a point is drawn: each of the first few, then every eighth more, and each power of ten.
 * @param last  how many steps the run has
 * @internal
 */
export function nextMark(steps: number, last: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(steps, 1)) + 1e-9);
  return Math.min(Math.max(steps + 1, Math.floor((steps * 9) / 8)), power * 10, last);
}
