/** The words that lead to the call behind a table's or a figure's numbers. */
export const originWords = {
  open: 'Where its numbers come from',
} as const;
