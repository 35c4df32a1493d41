/** The words of the two training runs side by side; apart, so that a page loads those of its own figures only. */
export const trainerWords = {
  error: 'error',
  steps: 'steps',
  rate: (name: string) => `Rate ${name}`,
  run: 'Run',
  pause: 'Pause',
  goOn: 'Go on',
  oneStep: 'One step',
  back: 'Back to the same start',
  cancel: 'Cancel',
  progress: 'Steps taken',
  of: (steps: string, last: string) => `${steps} of ${last} steps`,
  whole: 'Both runs are drawn to their end. Run, or One step, begins them again from the same start.',
  atStart: 'At the start. No step has been taken.',
  newStart: 'The start has changed, so the run was dropped. Run it again from here.',
  newRate: (name: string, rate: string) => `Rate ${name} is now ${rate}. Both runs are back at the start.`,
  running: 'Running.',
  paused: (steps: string) => `Paused after ${steps}.`,
  cancelled: (steps: string) => `Cancelled. The curves are where they were, after ${steps}.`,
  stepped: (steps: string, a: string, b: string) => `After ${steps}: A ${a}, B ${b}.`,
  done: (steps: string, a: string, b: string) => `Done, after ${steps}. The error: A ${a}, B ${b}.`,
  diverged: (name: string, steps: string) =>
    `${name} ended after ${steps}: the step was so long that every output sits at the very end of its sigmoid, where no further step can move it. Choose a smaller rate.`,
  overflowed: (name: string, steps: string) =>
    `${name} ended after ${steps}: the numbers grew too large to compute with. Choose a smaller rate.`,
  stepCount: (count: string, one: boolean) => `${count} ${one ? 'step' : 'steps'}`,
  table: 'The error after so many steps',
  notYet: 'not yet',
  rateTooSmall: (name: string, kept: string) =>
    `A rate must be above zero, or the step goes nowhere or uphill. ${name} stays ${kept}.`,
  figure: (steps: string, a: string, b: string) =>
    `The error against the number of steps, both on logarithmic scales, for two learning rates. After ${steps}: A ${a}, B ${b}.`,
} as const;
