import { formatCount, formatFull, formatNumber } from '../../../lib/writing/format.ts';
import { trainerWords as words } from '../../words/descent.ts';
import type { Pair, View } from './player.ts';
import type { Run } from './run.ts';

/** The two runs by name. */
export const names = ['A', 'B'] as const;

/** An error with the reader's digits, three at least; a dash where there is none yet. */
export function errorText(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : formatNumber(value, 'error', Math.max(digits, 3));
}

export function stepsText(steps: number): string {
  return words.stepCount(formatCount(steps), steps === 1);
}

/** The errors that the two runs have come to. */
export function lastErrors({ runs }: Pair, digits: number): readonly [a: string, b: string] {
  const last = (run: Run | undefined) => errorText(run?.points.at(-1)?.[1], digits);
  return [last(runs[0]), last(runs[1])];
}

/** The sentence under the figure: what has just happened. */
export function said(view: View, digits: number): string {
  const { news, taken, rates } = view;
  switch (news.what) {
    case 'whole':
      return words.whole;
    case 'at start':
      return words.atStart;
    case 'new start':
      return words.newStart;
    case 'new rate':
      return words.newRate(nameOf(news.of), formatFull(rates[news.of] as number));
    case 'running':
      return words.running;
    case 'paused':
      return words.paused(stepsText(taken));
    case 'cancelled':
      return words.cancelled(stepsText(taken));
    case 'stepped':
      return [...endings(view), words.stepped(stepsText(taken), ...lastErrors(view, digits))].join(' ');
    case 'done':
      return [...endings(view), words.done(stepsText(taken), ...lastErrors(view, digits))].join(' ');
    default:
      return news satisfies never;
  }
}

/** Which runs ended before their time, and why. */
function endings({ runs }: Pair): readonly string[] {
  return runs.flatMap(({ ended, steps }, i) =>
    ended === undefined ? [] : [words[ended](words.rate(nameOf(i)), stepsText(steps))],
  );
}

const nameOf = (i: number): string => names[i] ?? '';
