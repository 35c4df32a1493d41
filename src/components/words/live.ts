import type { Rounded, Unread } from './vocabulary.ts';

const problems: Readonly<Record<Unread, string>> = {
  empty: 'is empty',
  'not a number': 'is not a number',
  'not finite': 'is too large for a number here',
  'out of range': 'is beyond a billion, too large for a number here',
};

const names = {
  input: 'input',
  weight: 'weight',
  bias: 'intercept',
  target: 'target',
  rate: 'learning rate',
} as const;

/** The words of live pages; they stand apart from page.ts so that a page loads what it can show. */
export const liveWords = {
  changed: (parts: readonly string[]) => `Changed: ${parts.join(', ')}.`,
  roundingOn: ({ what, decimals }: Rounded) => `${what} rounded to ${decimals} decimals`,
  addressTooLong: 'This address is longer than any the book writes, so its numbers were not read.',
  addressUnread: (keys: readonly string[]) =>
    `The address gives ${keys.join(', ')} a value that can’t be read, so ${keys.length === 1 ? 'it stays' : 'they stay'} as in the article.`,
  stepper: {
    label: 'The step, quantity by quantity',
    back: 'Back',
    next: 'Next',
    play: 'Play',
    pause: 'Pause',
    place: (n: number, of: number) => `${n} of ${of}`,
    phases: {
      given: 'Given',
      forward: 'Forward',
      error: 'Error',
      backward: 'Backward',
      update: 'Update',
      after: 'Forward again',
    },
  },
  nameOf: (role: string, symbol: string) =>
    role === 'rate' ? names.rate : `${names[role as keyof typeof names] ?? ''} ${symbol}`.trim(),
  badNumber: (symbol: string, typed: string, problem: Unread, kept: string) =>
    `${typed.trim() === '' ? 'The field' : `“${typed.length > 20 ? `${typed.slice(0, 20)}…` : typed}”`} ${problems[problem]}. ${symbol} stays ${kept}.`,
} as const;
