/** The words of the two training runs side by side; apart, so that a page loads those of its own figures only. */
export const descentWords = {
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
  table: 'The error after that many steps',
  stepCount: (n: number, count: string) => `${count} ${n === 1 ? 'step' : 'steps'}`,
  notYet: 'not yet',
  figure: (steps: string, a: string, b: string) =>
    `The error against the number of steps, both on logarithmic scales, for two learning rates. After ${steps}: A ${a}, B ${b}.`,
} as const;
