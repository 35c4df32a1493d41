import { formatNumber } from '../../../lib/writing/format.ts';

/** Digits as elsewhere in the trainer: three decimals, and four figures of a loss. */
export const number = (value: number) => formatNumber(value, 'value', 3);
export const loss = (value: number) => formatNumber(value, 'error', 4);

/** A number behind a sign of addition or multiplication: a negative one in parentheses. */
export function inside(value: number): string {
  const text = number(value);
  return text.startsWith('−') ? `(${text})` : text;
}
