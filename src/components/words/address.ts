import type { Unread } from './vocabulary.ts';

const why: Readonly<Record<Unread, string>> = {
  empty: 'is empty',
  'not a number': 'is not a number',
  'not finite': 'is too large',
  'too small': 'is too small to be told from zero',
  'divides by zero': 'divides by zero',
  'out of range': 'is beyond a billion',
};

/** What is said of an address that could not be read. It is loaded with what reads it. */
export const addressWords = {
  tooLong: 'This address is longer than any the book writes, so its numbers were not read.',
  /** a value given to something the book knows */
  value: (key: string, text: string, problem: Unread | undefined) =>
    text === ''
      ? `${key} is empty`
      : problem === undefined
        ? `${key}, where “${text}” is none of its values`
        : `${key}, where “${text}” ${why[problem]}`,
  unread: (values: readonly string[]) =>
    `The address could not be read in full: ${values.join('; ')}. ${values.length === 1 ? 'That stays' : 'These stay'} as in the article.`,
  /** of what a figure was to be set to */
  unreadByFigure: (values: readonly string[]) =>
    `The address could not be read in full: ${values.join('; ')}. ${values.length === 1 ? 'That stays' : 'These stay'} as the figure has it.`,
  unknown: (keys: readonly string[]) =>
    `The address gives a value to ${keys.join(', ')}, and the book has no number of ${keys.length === 1 ? 'that name' : 'those names'}.`,
} as const;
