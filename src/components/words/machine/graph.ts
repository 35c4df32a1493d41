/** The words of the worked example as a graph. */
export const graphWords = {
  part: 'Part',
  toStart: 'To the start',
  back: 'Back',
  next: 'Next',
  place: 'Step',
  of: (step: number, steps: number) => `${step} of ${steps}`,
  figure: (part: string, values: readonly string[]) =>
    `The part of the graph that makes ${part}: ${values.join(', ')}.`,
  gradient: (gradient: string) => `, gradient ${gradient}`,
  list: 'All steps as text',
} as const;
