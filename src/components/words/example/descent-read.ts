/** What is said of a rate that was typed. It is loaded with what reads it. */
export const descentReadWords = {
  rateTooSmall: 'A rate must be above zero, or the step goes nowhere or uphill.',
} as const;
