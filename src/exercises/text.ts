import { article } from '../lib/example/article.ts';
import { entriesFor, entryOf, parseReference, quantity } from '../lib/example/quantities.ts';
import type { Kind } from '../lib/trace/entry.ts';
import type { Values } from '../lib/trace/evaluate.ts';
import { formatCount, formatNumber } from '../lib/writing/format.ts';
import { symbolHtml } from '../lib/writing/symbols.ts';
import { exerciseWords } from './words.ts';

/** Running text with light markup: symbols and numbers made here, and <i>, <sub>, <em>. */
export type Text = string;

/** A symbol in the text of an exercise, coloured and linked like those of a chapter. */
export function s(reference: string): Text {
  const { id, variation } = parseReference(reference);
  const entry = entryOf(reference);
  const symbol = symbolHtml(entry, entriesFor(variation), exerciseWords);
  return `<span class="s k-${entry.kind}" data-q="${id}">${symbol}</span>`;
}

/** A quantity's number, at the article's parameters or others. It never changes with the page. */
export function n(reference: string, digits = 3, parameters: Values = article): Text {
  return v(quantity(reference, parameters), digits, entryOf(reference).kind);
}

/** Any other computed number. */
export function v(value: number, digits = 3, kind: Kind = 'value'): Text {
  return `<span class="v k-${kind}">${formatNumber(value, kind, digits)}</span>`;
}

/** A count: 1,200. */
export function count(value: number): Text {
  return formatCount(value);
}
