import { article } from '../../../lib/example/article.ts';
import { traceUnder } from '../../../lib/example/traces.ts';
import { descend } from '../../../lib/trace/descend.ts';
import { hasDiverged } from '../../../lib/trace/diverged.ts';
import { evaluate, type Rounding } from '../../../lib/trace/evaluate.ts';
import { lastStep, type Point, type Run, type Start } from './pair.ts';

/** A run before its first step. */
export function runFrom({ parameters, rounding }: Start, rate: number): Run {
  const own = { ...parameters, rho: rate };
  const values = evaluate(traceUnder(undefined), own, rounding);
  return { rate, steps: 0, parameters: own, points: [[0, values.E as number]] };
}

/** The run some steps on. With `mark`, the error there becomes a point of its curve. */
export function advance(run: Run, steps: number, mark: boolean, rounding?: Rounding): Run {
  if (run.ended) return run;
  const parameters = descend(traceUnder(undefined), run.parameters, steps, rounding);
  if (!Object.values(parameters).every(Number.isFinite)) return { ...run, ended: 'overflowed' };
  const next = { ...run, steps: run.steps + steps, parameters };
  return mark ? marked(next, rounding) : next;
}

/** The run with the error where it stands as the last point of its curve. */
export function marked(run: Run, rounding?: Rounding): Run {
  if (run.points.at(-1)?.[0] === run.steps) return run;
  const values = evaluate(traceUnder(undefined), run.parameters, rounding);
  const error = values.E as number;
  if (!Number.isFinite(error)) return { ...run, ended: 'overflowed' };
  const points: readonly Point[] = [...run.points, [run.steps, error]];
  return { ...run, points, ...(hasDiverged(traceUnder(undefined), values) && { ended: 'diverged' }) };
}

/** The next number of steps at which a point is drawn: each of the first few, then every eighth more, and each power of ten. */
export function nextMark(steps: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(steps, 1)) + 1e-9);
  return Math.min(Math.max(steps + 1, Math.floor((steps * 9) / 8)), power * 10, lastStep);
}

/** The whole of the run at the article's own parameters, for the page as it is built. */
export function wholeRun(rate: number): readonly Point[] {
  let run = runFrom({ parameters: article }, rate);
  while (run.steps < lastStep && !run.ended) run = advance(run, nextMark(run.steps) - run.steps, true);
  return run.points;
}
