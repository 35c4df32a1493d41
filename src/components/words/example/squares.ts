/** The words of the two squared misses. */
export const squaresWords = {
  smaller: (length: string) => `Drawn smaller, to fit: the ruler at the left is ${length} long.`,
  figure: (areas: readonly string[]) =>
    `Two squares whose sides are the misses and whose areas are ${areas.join(' and ')}.`,
} as const;
