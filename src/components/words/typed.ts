import type { Unread } from './vocabulary.ts';

const problems: Readonly<Record<Unread, string>> = {
  empty: 'is empty',
  'not a number': 'is not a number',
  'not finite': 'is too large for a number here',
  'too small': 'is too small to be told from zero',
  'divides by zero': 'divides by zero',
  'out of range': 'is beyond a billion, too large for a number here',
};

const quoted = (typed: string) =>
  typed.trim() === '' ? 'The field' : `“${typed.length > 20 ? `${typed.slice(0, 20)}…` : typed}”`;

/** What is said of a number that was typed. It is loaded with what reads it. */
export const typedWords = {
  problem: (typed: string, problem: Unread) => `${quoted(typed)} ${problems[problem]}.`,
  stays: (name: string, kept: string) => `${name} stays ${kept}.`,
  readAs: (value: string) => `Read as ${value}.`,
} as const;
