/** The word in the symbols of exercises, as in those of a chapter. */
export const exerciseWords = {
  /** stands high beside what a step has changed: the new a₁₁ */
  updated: 'new',
} as const;
