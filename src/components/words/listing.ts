/** The words around code that is shown and not run. */
export const listingWords = {
  /** before the name of a test's file */
  testedBy: 'tested in',
  /** over what the NumPy twin printed */
  prints: 'prints',
} as const;
