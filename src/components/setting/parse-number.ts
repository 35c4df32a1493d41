import type { Unread } from '../words/vocabulary.ts';

/** What a reader typed, read as a number, or why it can't be. */
export type Parsed = { readonly value: number } | { readonly problem: Unread };

/** Beyond this the book computes nothing that could be looked at. */
export const limit = 1e9;

/** Reads a decimal number: either decimal mark, a real minus sign, an exponent. */
export function parseNumber(text: string): Parsed {
  const plain = text
    .trim()
    .replace('−', '-')
    .replace(/^([^.,]*),(\d*)$/, '$1.$2');
  if (plain === '') return { problem: 'empty' };
  if (/^[+-]?(∞|infinity)$/i.test(plain)) return { problem: 'not finite' };
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return { problem: 'not a number' };
  const value = Number(plain);
  if (!Number.isFinite(value)) return { problem: 'not finite' };
  return Math.abs(value) > limit ? { problem: 'out of range' } : { value };
}
