import { article } from '../../../lib/example/article.ts';
import { traceUnder } from '../../../lib/example/traces.ts';
import {
  errorRun,
  nextMark as markAfter,
  markRun,
  type Repeated,
  runOn,
} from '../../../lib/trace/error-run.ts';
import type { Rounding } from '../../../lib/trace/evaluate.ts';
import { lastStep, type Point, type Run, type Start } from './pair.ts';

const step = (rounding: Rounding | undefined): Repeated => ({
  entries: traceUnder(undefined),
  error: 'E',
  rounding,
});

/** A run before its first step. */
export const runFrom = ({ parameters, rounding }: Start, rate: number): Run => ({
  rate,
  ...errorRun(step(rounding), { ...parameters, rho: rate }),
});

/** The run some steps on. With `mark`, the error there becomes a point of its curve. */
export const advance = (run: Run, steps: number, mark: boolean, rounding?: Rounding): Run =>
  runOn(run, step(rounding), steps, mark);

/** The run with the error where it stands as the last point of its curve. */
export const marked = (run: Run, rounding?: Rounding): Run => markRun(run, step(rounding));

/** The next number of steps at which a point is drawn. */
export const nextMark = (steps: number): number => markAfter(steps, lastStep);

/** The whole of the run at the article's own parameters, for the page as it is built. */
export function wholeRun(rate: number): readonly Point[] {
  let run = runFrom({ parameters: article }, rate);
  while (run.steps < lastStep && !run.ended) run = advance(run, nextMark(run.steps) - run.steps, true);
  return run.points;
}
