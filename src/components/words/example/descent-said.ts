/** The sentences under the two training runs; apart, so that they come with what computes the runs. */
export const descentSaidWords = {
  atStart: 'At the start. No step has been taken.',
  newStart: 'The start has changed, so the run was dropped. Run it again from here.',
  newRate: (name: string, rate: string) => `Rate ${name} is now ${rate}. Both runs are back at the start.`,
  running: 'Running.',
  paused: (steps: string) => `Paused after ${steps}.`,
  cancelled: (steps: string) => `Cancelled. The curves are where they were, after ${steps}.`,
  stepped: (steps: string, a: string, b: string) => `After ${steps}: A ${a}, B ${b}.`,
  done: (steps: string, a: string, b: string) => `Done, after ${steps}. The error: A ${a}, B ${b}.`,
  diverged: (name: string, steps: string) =>
    `${name} ended after ${steps}: every output sits at the very end of its sigmoid, where the slope is next to zero and further steps may move nothing that shows. Choose another start or a smaller rate.`,
  overflowed: (name: string, steps: string) =>
    `${name} ended after ${steps}: the numbers grew too large to compute with. Choose a smaller rate.`,
} as const;
