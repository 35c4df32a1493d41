import { numberWords } from '../number.ts';
import type { DownhillField } from '../vocabulary.ts';

const needs: Readonly<Record<DownhillField, string>> = {
  rate: 'A learning rate here lies from 0 to 1,000; below 0 it would climb.',
  kept: 'Momentum lies from 0 to below 1: at 1 nothing would ever slow down.',
  steps: 'Give a whole number of steps from 1 to 500.',
};

interface Ended {
  readonly steps: string;
  readonly first: string;
  readonly second: string;
  readonly loss: string;
}

/** What is said of a path downhill once something in the figure has changed. */
export const downhillSaidWords = {
  needs,
  figure: (first: string, second: string, lowest: string) =>
    `Contours of the loss, ${first} across and ${second} up, around ${lowest}, and a path over them from a ring to a dot.`,
  lowest: (first: string, second: string) => `a lowest place near ${first}, ${second}`,
  lower: ({ steps, first, second, loss }: Ended, share: string, rises: string) =>
    `After ${steps} steps: ${first}, ${second}, loss ${loss}. That is ${share} of the loss at the start; ${rises}.`,
  same: ({ steps, first, second, loss }: Ended) =>
    `After ${steps} steps: ${first}, ${second}, loss ${loss}, as at the start.`,
  higher: ({ steps, first, second, loss }: Ended, start: string, rises: string) =>
    `After ${steps} steps: ${first}, ${second}, loss ${loss}. It has diverged: at the start the loss was ${start}; ${rises}.`,
  lost: (steps: string) =>
    `After ${steps} steps a number is too large to compute with: the path has diverged.`,
  rises: (count: number, of: number) =>
    count === 0 ? 'no step led up' : `${numberWords.inWords(count)} of ${of} steps led up`,
  outside: 'It ends outside the picture.',
} as const;
