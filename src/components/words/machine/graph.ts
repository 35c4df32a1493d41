/** The words of the worked example as a graph. */
export const graphWords = {
  part: 'Part',
  toStart: 'To the start',
  back: 'Back',
  next: 'Next',
  place: 'Step',
  of: (step: number, steps: number) => `${step} of ${steps}`,
  list: 'All steps as text',
} as const;
