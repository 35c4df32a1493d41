import type { Rounded } from './vocabulary.ts';

/** The words of the controls for what a whole page shows: digits and rounding. */
export const settingWords = {
  digits: 'digits',
  rounding: 'While computing, round',
  roundingChoice: (rounding?: Rounded) =>
    rounding === undefined
      ? 'nothing'
      : `${rounding.what === 'outputs' ? 'the outputs' : 'every quantity'} to ${rounding.decimals} decimals`,
} as const;
