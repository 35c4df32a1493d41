import { formatCount, formatHeld } from '../../../lib/writing/format.ts';
import { descentWords as words } from '../../words/example/descent.ts';
import type { Pair, Run } from './pair.ts';

/** The two runs by name. */
export const names = ['A', 'B'] as const;

/**
 * An error with the reader's digits, three at least, as far as they hold; a dash where there is none yet. It is a sum of
 * squares, and the misses in them are off by about 2⁻⁵³ each, so it is off by about 2⁻⁵² times its root.
 */
export function errorText(value: number | undefined, digits: number): string {
  return value === undefined
    ? '–'
    : formatHeld(value, 'error', Math.max(digits, 3), 2 ** -52 * Math.sqrt(value));
}

export function stepsText(steps: number): string {
  return words.stepCount(steps, formatCount(steps));
}

/** The errors that the two runs have come to. */
export function lastErrors({ runs }: Pair, digits: number): readonly [a: string, b: string] {
  const last = (run: Run | undefined) => errorText(run?.points.at(-1)?.[1], digits);
  return [last(runs[0]), last(runs[1])];
}
