/** The words around code. A Chinese edition replaces this file with the others of its kind. */
export const cellWords = {
  /** before the name of a test's file */
  testedBy: 'tested in',
  /** before what the twin printed */
  prints: 'prints',
  run: 'Run',
  edit: 'Edit',
  stop: 'Stop',
  reset: 'Reset',
  share: 'Copy a link',
  output: 'Output',
} as const;
