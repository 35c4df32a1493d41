/** The words of the tables and figures of the worked example that are made when the book is built. */
export const exampleTablesWords = {
  loss: {
    caption: 'Two outputs can’t tell the mean from the half sum. Three can.',
    two: 'two outputs',
    three: 'three outputs',
    mean: 'mean',
    slopeAt: 'slope at',
  },
  step: { caption: 'One step, all of it', before: 'before', gradient: 'gradient', after: 'after' },
  rounding: {
    caption: 'What rounding on the way does',
    inFull: 'as on this page',
    outputsToThree: 'outputs to three',
    allToThree: 'all to three',
    allToTwo: 'all to two',
  },
  sigmoid: {
    caption: 'The sigmoid and its slope, on the way to the right end',
    slopeAtBoth: 'slope at both',
  },
  theGradient: 'the gradient',
  steps: 'steps',
  descent: (rates: readonly string[]) =>
    `The error against the number of steps, both on logarithmic scales, for these learning rates: ${rates.join(', ')}.`,
} as const;
