/** The words of what batches of several sizes come to. */
export const batchesWords = {
  /** a mean over seeds, and the least and the most of them */
  range: (mean: string, least: string, most: string) => `${mean} (${least}\u00a0to\u00a0${most})`,
} as const;
