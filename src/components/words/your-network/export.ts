/** What stands in the step where it is taken along; loaded with it. */
export const yourExportWords = {
  parts: {
    given: 'Given',
    forward: 'Forward',
    error: 'Error',
    backward: 'Backward',
    update: 'Update',
    after: 'Forward again',
  },
  columns: { quantity: 'quantity', part: 'part', formula: 'formula', numbers: 'numbers', result: 'result' },
} as const;
