// Many steps of the reader's network, taken in pieces short enough for the page to answer in between.
import type { Step } from '../../../../lib/slips/step.ts';
import { type ErrorRun, errorRun, nextMark, runOn } from '../../../../lib/trace/error-run.ts';
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

/** Why a run can't go on. */
const ends = { overflowed: 'too large', diverged: 'no slope' } as const satisfies Record<
  NonNullable<ErrorRun['ended']>,
  RunEnd
>;

/**
 * Takes a run on, a piece at each call, until it ends.
 * @example const next = runOf(step, 1000); let run = next(); while (!run.end) run = next();
 */
export function runOf({ entries, parameters }: Pick<Step, 'entries' | 'parameters'>, all: number): () => Run {
  const step = { entries, error: entries.find(isError)?.id as string };
  const most = Math.max(1, Math.floor(piece / entries.length));
  let run = errorRun(step, parameters);
  let mark = nextMark(0, all);
  return () => {
    const taken = Math.min(most, mark - run.steps);
    run = runOn(run, step, taken, run.steps + taken === mark);
    if (run.steps === mark) mark = nextMark(mark, all);
    const { steps, points, ended } = run;
    const end = ended ? ends[ended] : steps === all ? 'done' : undefined;
    return { all, steps, points, ...(end && { end }) };
  };
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
