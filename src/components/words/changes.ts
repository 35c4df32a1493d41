import type { Rounded } from './vocabulary.ts';

/** The words of the bar at the foot: what differs from the article. It comes with the first change, and they with it. */
export const changesWords = {
  label: 'What differs from the article',
  /** @param numbers  how many of them differ */
  differ: (numbers: number, rounded: boolean) => {
    const changed = `${numbers} ${numbers === 1 ? 'number' : 'numbers'} changed`;
    if (!rounded) return changed;
    return numbers === 0 ? 'Rounding on' : `${changed}, rounding on`;
  },
  changed: (parts: readonly string[]) => `Changed: ${parts.join(', ')}.`,
  instead: (now: string, article: string) => `${now} <span class="soft">not ${article}</span>`,
  roundingOn: ({ what, decimals }: Rounded) => `${what} rounded to ${decimals} decimals`,
  putBack: 'Put back',
  putBackOne: (symbol: string) => `Put back ${symbol}`,
  putBackRounding: 'Put back the rounding',
  isBack: 'Everything is as in the article again.',
  copy: 'Copy link',
  copied: 'Copied ✓',
  linkCopied: 'The link is copied. Whoever opens it sees these numbers.',
  copyThis: 'The link to these numbers: copy it from here.',
  close: 'Close',
} as const;
