import type { Entry } from '../trace/entry.ts';
import { type Entries, type Parts, partsOf, type SymbolWords } from './symbol-parts.ts';

/** How a derivative is written of what is above and below its stroke. */
export type Ratio = (above: string, below: string) => string;

const inLine: Ratio = (above, below) => `${above}/${below}`;

/**
 * Light HTML for a quantity of a trace, for running text: <var>a</var><sub>11</sub>.
 * @param ratio  how a derivative is written: in line, unless it is to have a stroke of its own
 * @example
 * const entries = entriesFor(undefined);
 * symbolHtml(entries.get('a11'), entries, { updated: 'new', via: 'via' }) // '<var>a</var><sub>11</sub>'
 */
export function symbolHtml(
  entry: Entry,
  entries: Entries,
  words: SymbolWords,
  ratio: Ratio = inLine,
): string {
  return toHtml(partsOf(entry, entries), words, ratio);
}

/**
 * The same as plain text, for labels: a11, ∂E/∂a11, ∂E/∂y1 via h2.
 * @example
 * const entries = entriesFor(undefined);
 * symbolText(entries.get('dE_dy1_h2'), entries, { updated: 'new', via: 'via' }) // '∂E/∂y1 via h2'
 */
export function symbolText(entry: Entry, entries: Entries, words: SymbolWords): string {
  return symbolHtml(entry, entries, words)
    .replace(/<sup>/g, ' ')
    .replace(/<[^>]+>/g, '');
}

function toHtml(parts: Parts, words: SymbolWords, ratio: Ratio): string {
  const html = (part: Parts) => toHtml(part, words, ratio);
  if ('by' in parts) {
    const slope = ratio('<var>∂E</var>', `<var>∂</var>${html(parts.by)}`);
    const through = parts.through.map((p) => html(p).replace(/<\/?(var|sub)>/g, '')).join(', ');
    return through ? `${slope}<sup>${words.via} ${through}</sup>` : slope;
  }
  if ('slopeOf' in parts) return ratio(`<var>∂</var>${html(parts.slopeOf)}`, `<var>∂</var>${html(parts.at)}`);
  if ('stepOf' in parts) return `Δ${html(parts.stepOf)}`;
  if ('slopeAt' in parts) {
    const name = parts.name === 'σ' ? '<var>σ</var>' : parts.name;
    return `${name}′(${html(parts.slopeAt)})`;
  }
  const above = parts.isNew ? `<sup>${words.updated}</sup>` : '';
  if ('sumOf' in parts)
    return `<var>z</var><sub>${parts.sumOf.letter && `<var>${parts.sumOf.letter}</var>`}${parts.sumOf.sub}</sub>${above}`;
  return `<var>${parts.letter}</var>${parts.sub ? `<sub>${parts.sub}</sub>` : ''}${above}`;
}
