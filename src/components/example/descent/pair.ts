import { article } from '../../../lib/example/article.ts';
import type { ErrorRun } from '../../../lib/trace/error-run.ts';
import type { Rounding, Values } from '../../../lib/trace/evaluate.ts';

/** The longest run. */
export const lastStep = 100_000;

/** The numbers of steps that the axis and the table name. */
export const namedSteps = [0, 1, 10, 100, 1000, 10000, lastStep];

/** Where every run of a pair begins: parameters, whose learning rate is left aside, and a rounding while computing. */
export interface Start {
  readonly parameters: Values;
  readonly rounding?: Rounding | undefined;
}

/** A number of steps, and the error after them. */
export type Point = readonly [steps: number, error: number];

/** A training run so far, at its learning rate. */
export interface Run extends ErrorRun {
  readonly rate: number;
}

/** The error after exactly so many steps, if the run has drawn it. */
export function errorAt({ points }: Pick<Run, 'points'>, steps: number): number | undefined {
  return points.find(([n]) => n === steps)?.[1];
}

/** Two runs from one start, at two learning rates, so many steps on. */
export interface Pair {
  readonly runs: readonly Run[];
  readonly taken: number;
}

/** What has just happened, for the sentence under the figure. */
export type News =
  | {
      readonly what:
        | 'whole'
        | 'at start'
        | 'new start'
        | 'running'
        | 'paused'
        | 'cancelled'
        | 'stepped'
        | 'done';
    }
  | { readonly what: 'new rate'; readonly of: number };

export interface View extends Pair {
  readonly rates: readonly number[];
  readonly status: 'idle' | 'running' | 'paused';
  readonly news: News;
  /** steps made, ahead of what is drawn where nothing moves on the way */
  readonly made: number;
}

/** What is shown before anything is pressed: both runs in full at the article's start, as the page was built with them. */
export function wholeView(rates: readonly number[], whole: readonly (readonly Point[])[]): View {
  const runs = whole.map((points, i) => ({
    rate: rates[i] as number,
    steps: lastStep,
    parameters: article,
    points,
  }));
  return { runs, taken: lastStep, rates, status: 'idle', news: { what: 'whole' }, made: lastStep };
}
