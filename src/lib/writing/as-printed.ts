import { powers } from './format.ts';

/**
 * A number in a computer's notation, as it stands in print: with a true minus, and a power of ten in place of its `e`.
 * @example
 * asPrinted('-0.038') // '−0.038'
 * asPrinted('-1.2e-7') // '−1.2 × 10⁻⁷'
 */
export function asPrinted(text: string): string {
  return powers(text.replace(/^-/, '−').toLowerCase());
}
