import type { Rounded } from './vocabulary.ts';

/** The words of the controls for what a whole page shows: digits, rounding, and the way back. */
export const settingWords = {
  digits: 'digits',
  rounding: 'While computing, round',
  roundingChoice: (rounding?: Rounded) =>
    rounding === undefined
      ? 'nothing'
      : `${rounding.what === 'outputs' ? 'the outputs' : 'every quantity'} to ${rounding.decimals} decimals`,
  changes: 'What differs from the article',
  backToArticle: 'Back to the article’s numbers',
} as const;
