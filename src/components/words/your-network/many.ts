import type { RunEnd } from '../vocabulary.ts';

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
    `The error against the number of steps, both on logarithmic scales. At the start ${first}; after ${steps} ${last}.`,
  notYet: 'not yet',
  /** how a run ended, and whether its error is lower than at the start */
  ended: (end: RunEnd, steps: string, first: string, last: string, isLower: boolean) => {
    switch (end) {
      case 'done':
        return isLower
          ? `After ${steps} the error has come from ${first} to ${last}.`
          : `After ${steps} the error is ${last}. At the start it was ${first}: these steps have not lowered it.`;
      case 'too large':
        return `After ${steps} the run diverged: its numbers outgrew every computer number. A smaller learning rate takes smaller steps.`;
      case 'no slope':
        return `After ${steps} the run stands still, at the error ${last}: no output has a slope left, so no further step changes anything. A smaller learning rate may not throw it there.`;
      default:
        return end satisfies never;
    }
  },
} as const;
