import type { RunEnd } from '../vocabulary.ts';

/** An error in a sentence: “<1 × 10⁻³¹” is said. */
const inSentence = (error: string) => (error.startsWith('<') ? `less than ${error.slice(1)}` : error);

/** The words of many steps. */
export const manyWords = {
  title: 'Many steps',
  howMany: 'How many steps',
  running: (done: string, all: string) => `${done} of ${all} steps so far.`,
  error: 'error',
  steps: 'steps',
  table: 'The error after so many steps',
  stepCount: (n: number, count: string) => `${count} ${n === 1 ? 'step' : 'steps'}`,
  figure: (steps: string, first: string, last: string) =>
    `The error against the number of steps, both on logarithmic scales. At the start ${first}; after ${steps} ${inSentence(last)}.`,
  notYet: 'not yet',
  /** how a run ended, and whether its error is lower than at the start */
  ended: (end: RunEnd, steps: string, first: string, last: string, isLower: boolean) => {
    switch (end) {
      case 'done':
        return isLower
          ? `After ${steps} the error has gone from ${first} to ${inSentence(last)}.`
          : `After ${steps} the error is ${inSentence(last)}. At the start it was ${first}: these steps have not lowered it.`;
      case 'too large':
        return `After ${steps} the run diverged: its numbers became too large to compute with. A smaller learning rate takes smaller steps.`;
      case 'no slope':
        return `After ${steps} the run stands still at an error of ${inSentence(last)}: no output has a slope left, so further steps change nothing. With a smaller learning rate it may not get there.`;
      default:
        return end satisfies never;
    }
  },
} as const;
