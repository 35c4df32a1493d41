/** The words of a cell as it is built: what can be done with it. */
export const cellsPageWords = {
  run: 'Run',
  edit: 'Edit',
  stop: 'Stop',
  reset: 'Reset',
  share: 'Copy a link',
  output: 'Output',
} as const;
