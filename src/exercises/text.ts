import { article } from '../lib/example/article.ts';
import { parseReference, quantity } from '../lib/example/quantities.ts';
import type { Values } from '../lib/trace/evaluate.ts';
import { formatCount, formatNumber } from '../lib/writing/format.ts';
import { type Kind, kindOf } from '../lib/writing/kind.ts';
import { symbolHtml } from '../lib/writing/symbols.ts';
import type { Text } from './exercise.ts';

/** A symbol in the text of an exercise, coloured and linked like those of a chapter. */
export function s(id: string): Text {
  return `<span class="s k-${kindOf(id)}" data-q="${id}">${symbolHtml(id)}</span>`;
}

/** A quantity's number, at the article's parameters or others. It never changes with the page. */
export function n(reference: string, digits = 3, parameters: Values = article): Text {
  return v(quantity(reference, parameters), digits, kindOf(parseReference(reference).id));
}

/** Any other computed number. */
export function v(value: number, digits = 3, kind: Kind = 'value'): Text {
  return `<span class="v k-${kind}">${formatNumber(value, kind, digits)}</span>`;
}

/** A count: 1,200. */
export function count(value: number): Text {
  return formatCount(value);
}
