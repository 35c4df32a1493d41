/** The words in the symbols of exercises, as in those of a chapter. */
export const exerciseWords = {
  /** stands high beside what a step has changed: the new a₁₁ */
  updated: 'new',
  /** stands high beside the part of a gradient that comes back one way: ∂E/∂y₁ via h₁ */
  via: 'via',
} as const;
