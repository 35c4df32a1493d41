import { readField, type Typed } from '../../setting/read-typed.ts';
import { descentReadWords as words } from '../../words/example/descent-read.ts';

/** Reads a learning rate, which is above zero; the one before it stays where it can't be. */
export function readRate(text: string, name: string, kept: number): Typed {
  return readField(text, { name, kept }, (rate) => (rate > 0 ? '' : words.rateTooSmall));
}
