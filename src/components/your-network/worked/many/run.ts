// Many steps of the reader's network, taken in pieces short enough for the page to answer in between.
import type { Step } from '../../../../lib/slips/step.ts';
import { descend } from '../../../../lib/trace/descend.ts';
import { hasDiverged } from '../../../../lib/trace/diverged.ts';
import { evaluate, type Values } from '../../../../lib/trace/evaluate.ts';
import type { RunEnd } from '../../../words/vocabulary.ts';
import { isError } from '../parts.ts';

/** How many steps can be asked for. */
export const stepChoices = [10, 100, 1000, 10_000, 100_000] as const;
export const firstChoice = 1000;

/** A number of steps, and the error after them. */
export type Point = readonly [steps: number, error: number];

/** A run so far: the errors on the way that are worth drawing, and, once it is over, why. */
export interface Run {
  readonly all: number;
  readonly steps: number;
  readonly points: readonly Point[];
  readonly end?: RunEnd;
}

/** So many operations, about, are one piece of work. */
const piece = 60_000;

/**
 * Takes a run on, a piece at each call, until it ends.
 * @example const next = runOf(step, 1000); let run = next(); while (!run.end) run = next();
 */
export function runOf(step: Pick<Step, 'entries' | 'parameters' | 'values'>, all: number): () => Run {
  const { entries } = step;
  const error = entries.find(isError)?.id as string;
  const most = Math.max(1, Math.floor(piece / entries.length));
  let parameters: Values = step.parameters;
  let run: Run = { all, steps: 0, points: [[0, step.values[error] as number]] };
  let mark = nextMark(0, all);
  return () => {
    if (run.end) return run;
    const taken = Math.min(most, mark - run.steps);
    const next = descend(entries, parameters, taken);
    if (!Object.values(next).every(Number.isFinite)) run = { ...run, end: 'too large' };
    else {
      parameters = next;
      run = { ...run, steps: run.steps + taken };
      if (run.steps === mark) {
        run = marked(run);
        mark = nextMark(mark, all);
      }
    }
    return run;
  };

  /** The run with its error as the last point, and over where it can't go on. */
  function marked(at: Run): Run {
    const values = evaluate(entries, parameters);
    const now = values[error] as number;
    if (!Number.isFinite(now)) return { ...at, end: 'too large' };
    const points: readonly Point[] = [...at.points, [at.steps, now]];
    if (hasDiverged(entries, values)) return { ...at, points, end: 'no slope' };
    return at.steps === all ? { ...at, points, end: 'done' } : { ...at, points };
  }
}

/** The next number of steps at which a point is drawn: each of the first few, then every eighth more, and each power of ten. */
function nextMark(steps: number, all: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(steps, 1)) + 1e-9);
  return Math.min(Math.max(steps + 1, Math.floor((steps * 9) / 8)), power * 10, all);
}

/** A run to its end, for the page as it is built. */
export function wholeRun(step: Step, all: number): Run {
  const next = runOf(step, all);
  let run = next();
  while (!run.end) run = next();
  return run;
}

/** The numbers of steps that the axis and the table name. */
export const namedSteps = (all: number): readonly number[] => [0, 1, ...stepChoices.filter((n) => n <= all)];
