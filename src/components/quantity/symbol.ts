import { entriesFor, entryOf, parseReference } from '../../lib/example/quantities.ts';
import type { Entry } from '../../lib/trace/entry.ts';
import type { Entries, SymbolWords } from '../../lib/writing/symbol-parts.ts';
import * as written from '../../lib/writing/symbols.ts';
import { symbolWords } from '../words/symbol.ts';

type Write = (entry: Entry, entries: Entries, words: SymbolWords) => string;

const writer =
  (write: Write) =>
  (reference: string): string =>
    write(entryOf(reference), entriesFor(parseReference(reference).variation), symbolWords);

/** The symbol of what a reference names, in the reader's language, as light HTML. */
export const symbolHtml = writer(written.symbolHtml);

/** The same as plain text, for labels. */
export const symbolText = writer(written.symbolText);
