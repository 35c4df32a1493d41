import { numberWords } from '../number.ts';
import type { DownhillField } from '../vocabulary.ts';

const needs: Readonly<Record<DownhillField, string>> = {
  rate: 'A learning rate here is 0 to 1,000; below 0 it would climb.',
  kept: 'Momentum is at least 0 and below 1: at 1 nothing would ever slow down.',
  steps: 'Give a whole number of steps from 1 to 500.',
};

interface Ended {
  readonly steps: number;
  readonly first: string;
  readonly second: string;
  readonly loss: string;
}

interface Axis {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const after = (steps: number) => (steps === 1 ? 'After one step' : `After ${steps} steps`);

const along = ({ name, from, to }: Axis) => `${name} from ${from} to ${to}`;

/** What is said of a path downhill once something in the figure has changed. */
export const downhillSaidWords = {
  needs,
  figure: (across: Axis, up: Axis, heights: readonly string[], lowest: string) =>
    `Contours of the loss, ${along(across)} across and ${along(up)} up${heights.length > 0 ? `, lines at the heights ${heights.join(', ')} and between` : ''}, around ${lowest}, and a path over them from a ring to a dot.`,
  lowest: (first: string, second: string, loss: string) =>
    `a lowest place near ${first}, ${second}, where the loss is ${loss}`,
  lower: ({ steps, first, second, loss }: Ended, share: string, rises: string) =>
    `${after(steps)}: ${first}, ${second}, loss ${loss}. That is ${share} of the loss at the start; ${rises}.`,
  same: ({ steps, first, second, loss }: Ended) =>
    `${after(steps)}: ${first}, ${second}, loss ${loss}, as at the start.`,
  /** what it has risen or fallen by shows in none of these digits */
  alike: ({ steps, first, second, loss }: Ended, rises: string) =>
    `${after(steps)}: ${first}, ${second}, loss ${loss}. To as many digits, that is the loss at the start${rises === '' ? '' : `; ${rises}`}.`,
  higher: ({ steps, first, second, loss }: Ended, start: string, rises: string) =>
    `${after(steps)}: ${first}, ${second}, loss ${loss}. That is higher than at the start, where it was ${start}; ${rises}.`,
  lost: (steps: number) => `${after(steps)} a number is too large to compute with: the path has diverged.`,
  rises: (count: number, of: number) => {
    if (count === 0) return 'no step led up';
    return of === 1
      ? 'the step led up'
      : `${numberWords.inWords(count)} of ${numberWords.inWords(of)} steps led up`;
  },
  outside: 'The path ends outside the picture.',
} as const;
