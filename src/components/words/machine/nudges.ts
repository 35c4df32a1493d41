/** The words of the figure of nudges. */
export const nudgesWords = {
  parameter: 'Parameter',
  length: 'Nudge',
  single: 'in single precision',
  ways: { 'one-sided': 'one-sided', central: 'central' },
  errors: 'relative error',
  head: { slope: 'slope', error: 'relative error' },
  byRule: 'by the chain rule',
  table: 'A nudge of this length',
  list: 'Every length as a table',
} as const;
