/** What stands between words and sentences that code puts together. */
export const punctuationWords = {
  comma: ', ',
  colon: ': ',
  stop: '.',
  /** between two sentences */
  gap: ' ',
  /** sentences one after the other; empty ones are left out */
  together: (...sentences: readonly string[]) => sentences.filter((sentence) => sentence !== '').join(' '),
} as const;
