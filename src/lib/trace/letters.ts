import type { Role } from './entry.ts';

/**
 * The letters of the book, by layer of neurons where there is one each: inputs x, weights a and b, outputs y and h,
 * biases c, targets t. Ids are made of them here and symbols are written with them; nothing else knows them.
 * @internal
 */
export const letters = {
  input: 'x',
  weight: ['a', 'b'],
  output: ['y', 'h'],
  bias: 'c',
  target: 't',
  rate: 'rho',
  miss: 'e',
  error: 'E',
} as const satisfies Record<Lettered, string | readonly string[]>;

/** What has a letter of its own: all but what is written with the letter of what it belongs to. */
export type Lettered = Exclude<Role, 'sum' | 'slope' | 'gradient' | 'step' | 'aside'>;
