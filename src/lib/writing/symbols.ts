import { fail } from '../number/expect.ts';
import type { Entry } from '../trace/entry.ts';
import { type Lettered, letters } from '../trace/names.ts';

/** The trace that a symbol is written in: what it belongs to has a symbol too. */
export type Entries = ReadonlyMap<string, Entry>;

/** What stands high beside a symbol, in the reader's language. */
export interface SymbolWords {
  /** beside a quantity after the step */
  readonly updated: string;
  /** beside the part of a gradient that comes back one way, before what it comes through */
  readonly via: string;
}

/** A letter and what stands low beside it. */
export interface Letter {
  readonly letter: string;
  readonly sub: string;
}

/** A symbol taken apart, so that TeX, HTML and plain text are written from one reading of its entry. */
type Parts =
  | (Letter & { readonly isNew: boolean })
  | { readonly sumOf: Letter; readonly isNew: boolean }
  | { readonly slopeAt: Parts }
  | { readonly by: Parts; readonly through: readonly Parts[] };

/** The letter of a quantity that has one of its own, with its place low beside it. */
export function letterOf({ id, role, layer = 0, unit, from }: Entry): Letter {
  if (!Object.hasOwn(letters, role)) fail('letterOf', 'a quantity with a letter', id);
  const letter: string | readonly string[] = letters[role as Lettered];
  return {
    letter: role === 'rate' ? 'ρ' : ((typeof letter === 'string' ? letter : letter[layer - 1]) as string),
    sub: [...(role === 'bias' ? [layer, unit && ','] : [from]), unit].filter(Boolean).join(''),
  };
}

function partsOf(entry: Entry, entries: Entries): Parts {
  const { id, role, phase, of = '', via = [] } = entry;
  const at = (other: string) => entries.get(other) ?? fail('symbolOf', `a trace with ${other}`, id);
  if (phase === 'update' || phase === 'after') return { ...partsOf(at(of), entries), isNew: true } as Parts;
  switch (role) {
    case 'gradient':
      return { by: partsOf(at(of), entries), through: via.map((one) => partsOf(at(one), entries)) };
    case 'slope':
      return { slopeAt: partsOf(at(of), entries) };
    case 'sum':
      return { sumOf: letterOf(at(of)), isNew: false };
    default:
      return { ...letterOf(entry), isNew: false };
  }
}

/**
 * TeX for a quantity of a trace: the new a11 → a_{11}^{\text{new}}.
 * @throws RangeError if the trace lacks what the quantity belongs to
 */
export function symbolTex(entry: Entry, entries: Entries, words: SymbolWords): string {
  return toTex(partsOf(entry, entries), words);
}

/** The same as light HTML for running text: <var>a</var><sub>11</sub>. */
export function symbolHtml(entry: Entry, entries: Entries, words: SymbolWords): string {
  return toHtml(partsOf(entry, entries), words);
}

/** The same as plain text, for labels: a11, ∂E/∂a11, ∂E/∂y1 via h2. */
export function symbolText(entry: Entry, entries: Entries, words: SymbolWords): string {
  return symbolHtml(entry, entries, words)
    .replace(/<sup>/g, ' ')
    .replace(/<[^>]+>/g, '');
}

function toTex(parts: Parts, words: SymbolWords): string {
  if ('by' in parts) {
    const fraction = String.raw`\frac{\partial E}{\partial ${toTex(parts.by, words)}}`;
    const through = parts.through.map((p) => toTex(p, words)).join(String.raw`,\,`);
    return through ? String.raw`{${fraction}}^{\text{${words.via} }${through}}` : fraction;
  }
  if ('slopeAt' in parts) return String.raw`\sigma'(${toTex(parts.slopeAt, words)})`;
  const above = parts.isNew ? String.raw`^{\text{${words.updated}}}` : '';
  if ('sumOf' in parts) return `z_{${letterTex(parts.sumOf)}}${above}`;
  return letterTex(parts) + above;
}

function letterTex({ letter, sub }: Letter): string {
  return `${letter === 'ρ' ? String.raw`\rho` : letter}${sub ? `_{${sub}}` : ''}`;
}

function toHtml(parts: Parts, words: SymbolWords): string {
  if ('by' in parts) {
    const ratio = `<var>∂E</var>/<var>∂</var>${toHtml(parts.by, words)}`;
    const through = parts.through.map((p) => toHtml(p, words).replace(/<\/?(var|sub)>/g, '')).join(', ');
    return through ? `${ratio}<sup>${words.via} ${through}</sup>` : ratio;
  }
  if ('slopeAt' in parts) return `<var>σ</var>′(${toHtml(parts.slopeAt, words)})`;
  const above = parts.isNew ? `<sup>${words.updated}</sup>` : '';
  if ('sumOf' in parts)
    return `<var>z</var><sub><var>${parts.sumOf.letter}</var>${parts.sumOf.sub}</sub>${above}`;
  return `<var>${parts.letter}</var>${parts.sub ? `<sub>${parts.sub}</sub>` : ''}${above}`;
}
