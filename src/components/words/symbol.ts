/** The words in symbols. */
export const symbolWords = {
  /** stands high beside what a step has changed: the new a₁₁ */
  updated: 'new',
} as const;
