import { formatCount, formatHeld } from '../../../../lib/writing/format.ts';
import { manyWords as words } from '../../../words/your-network/many.ts';
import type { Run } from './run.ts';

/**
 * An error with the reader's digits, as far as they hold; a dash where there is none yet. Of a sum of squares the misses are off
 * by about 2⁻⁵³ each, so it is off by about 2⁻⁵² times its root; a logarithm is off by less.
 */
export function errorText(error: number | undefined, digits: number): string {
  return error === undefined ? '–' : formatHeld(error, 'error', digits, 2 ** -52 * Math.sqrt(error));
}

const stepsText = (steps: number): string => words.stepCount(steps, formatCount(steps));

/** The error after exactly so many steps, if the run has come there. */
export const errorAt = ({ points }: Run, steps: number): number | undefined =>
  points.find(([n]) => n === steps)?.[1];

const first = ({ points }: Run) => points[0]?.[1];
const last = ({ points }: Run) => points.at(-1)?.[1];

export function labelOf(run: Run, digits: number): string {
  return words.figure(stepsText(run.steps), errorText(first(run), digits), errorText(last(run), digits));
}

/** How the run ended, or how far it has come. */
export function saidOf(run: Run, digits: number): string {
  if (run.end === undefined) return words.running(formatCount(run.steps), formatCount(run.all));
  const [from, to] = [errorText(first(run), digits), errorText(last(run), digits)];
  return words.ended(run.end, stepsText(run.steps), from, to, (last(run) ?? 0) < (first(run) ?? 0));
}
