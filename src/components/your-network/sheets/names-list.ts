import { mostSheets } from '../state/sheet-wish.ts';

/** Nobody's name is longer, and a pasted text would spoil the sheet. */
const longest = 80;

/** Marks that turn the direction of what follows them, and others that are not to be seen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Names as they were pasted, one a line: trimmed, empty lines left out, each at most as long as a name can be. */
export function namesIn(text: string): { readonly names: readonly string[]; readonly tooMany: boolean } {
  const names = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(unseen, '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => [...line].slice(0, longest).join(''));
  return { names: names.slice(0, mostSheets), tooMany: names.length > mostSheets };
}
