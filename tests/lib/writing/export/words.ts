import type { ExportWords } from '../../../../src/lib/writing/export/worked.ts';

/** What an exported step says in words. */
export const words: ExportWords = {
  updated: 'new',
  via: 'via',
  parts: {
    given: 'Given',
    forward: 'Forward',
    error: 'Error',
    backward: 'Backward',
    update: 'Update',
    after: 'After',
  },
  columns: { quantity: 'quantity', part: 'part', formula: 'formula', numbers: 'numbers', result: 'result' },
};
