/** The words of the switch that writes formulas in the reader's notation; the notations themselves are named in your-network/names.ts. */
export const notationWords = {
  label: 'Formulas also as in your course',
  /** the choice of no other notation */
  none: 'no, only in this book’s notation',
  /** stands above a formula in the reader's notation */
  yours: 'in your notation',
  unnamed: 'your notation has no name for a part of this',
  said: (pairs: readonly string[]) =>
    `In each chapter with this choice, formulas stand a second time right below, in your notation. Text, tables, figures and code keep this book’s letters: ${pairs.join(', ')}.`,
  pair: (here: string, there: string) => `${here} is ${there}`,
  kept: 'Kept on this device, for all chapters and for Your network.',
} as const;
