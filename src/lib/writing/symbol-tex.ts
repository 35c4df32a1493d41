import type { Entry } from '../trace/entry.ts';
import { type Entries, type Letter, type Parts, partsOf, type SymbolWords } from './symbol-parts.ts';

/**
 * TeX for a quantity of a trace: the new a11 → a_{11}^{\text{new}}.
 * @throws RangeError if the trace lacks what the quantity belongs to
 * @example
 * const entries = entriesFor(undefined);
 * symbolTex(entries.get('a11_new'), entries, { updated: 'new', via: 'via' }) // 'a_{11}^{\\text{new}}'
 */
export function symbolTex(entry: Entry, entries: Entries, words: SymbolWords): string {
  return toTex(partsOf(entry, entries), words);
}

function toTex(parts: Parts, words: SymbolWords): string {
  if ('by' in parts) {
    const fraction = String.raw`\frac{\partial E}{\partial ${toTex(parts.by, words)}}`;
    const through = parts.through.map((p) => toTex(p, words)).join(String.raw`,\,`);
    return through ? String.raw`{${fraction}}^{\text{${words.via} }${through}}` : fraction;
  }
  if ('slopeOf' in parts)
    return String.raw`\frac{\partial ${toTex(parts.slopeOf, words)}}{\partial ${toTex(parts.at, words)}}`;
  if ('stepOf' in parts) return String.raw`\Delta ${toTex(parts.stepOf, words)}`;
  if ('slopeAt' in parts) {
    const name = parts.name === 'σ' ? String.raw`\sigma` : String.raw`\operatorname{${parts.name}}`;
    return `${name}'(${toTex(parts.slopeAt, words)})`;
  }
  const above = parts.isNew ? String.raw`^{\text{${words.updated}}}` : '';
  if ('sumOf' in parts) return `z_{${letterTex(parts.sumOf)}}${above}`;
  return letterTex(parts) + above;
}

function letterTex({ letter, sub }: Letter): string {
  // Under the sum of one layer among many stands its place alone, as high as a letter would.
  if (letter === '') return sub;
  return `${letter === 'ρ' ? String.raw`\rho` : letter}${sub ? `_{${sub}}` : ''}`;
}
