import { fail } from '../number/expect.ts';
import type { Entry, Op } from '../trace/entry.ts';
import { lastLayer } from '../trace/evaluate.ts';
import { type Lettered, letters } from '../trace/letters.ts';

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
export type Parts =
  | (Letter & { readonly isNew: boolean })
  | { readonly sumOf: Letter; readonly isNew: boolean }
  | { readonly slopeAt: Parts; readonly name: string }
  | { readonly slopeOf: Parts; readonly at: Parts }
  | { readonly stepOf: Parts }
  | { readonly by: Parts; readonly through: readonly Parts[] };

/**
 * The letter of a quantity that has one of its own, with its place low beside it.
 * @param depth  how many layers its network has: with more than two, weights and outputs are told apart by a number
 * @internal
 */
export function letterOf({ id, role, layer = 0, unit, from }: Entry, depth: number = 2): Letter {
  if (!Object.hasOwn(letters, role)) fail('letterOf', 'a quantity with a letter', id);
  const numbered = depth > 2 && (role === 'weight' || role === 'output');
  const place = [from, unit].filter(Boolean).join('');
  if (role === 'rate') return { letter: 'ρ', sub: '' };
  if (numbered) return { letter: role === 'weight' ? 'w' : 'y', sub: `${layer},${place}` };
  if (role === 'output') return { letter: letters.output[layer === depth ? 1 : 0], sub: place };
  const letter = letters[role as Lettered];
  return {
    letter: (typeof letter === 'string' ? letter : letter[layer - 1]) as string,
    sub: role === 'bias' ? [layer, unit && ',', unit].filter(Boolean).join('') : place,
  };
}

/** How many layers the network of a trace has, worked out once for each. */
function depthOf(entries: Entries): number {
  const known = depths.get(entries) ?? lastLayer([...entries.values()]);
  depths.set(entries, known);
  return known;
}

const depths = new WeakMap<Entries, number>();

/** What a slope is the slope of, as it is written with a prime. */
const primed: Partial<Record<Op, string>> = { 'tanh slope': 'tanh', 'relu slope': 'ReLU' };

/**
 * A symbol taken apart.
 * @throws RangeError if the trace lacks what the quantity belongs to
 * @internal
 */
export function partsOf(entry: Entry, entries: Entries): Parts {
  const { id, op, role, phase, of = '', via = [] } = entry;
  const at = (other: string) => entries.get(other) ?? fail('symbolOf', `a trace with ${other}`, id);
  const parts = (other: string) => partsOf(at(other), entries);
  if (role === 'step') return { stepOf: parts(of) };
  if (phase === 'update' || phase === 'after') return { ...parts(of), isNew: true } as Parts;
  const depth = depthOf(entries);
  switch (role) {
    case 'gradient':
      return { by: parts(of), through: via.map(parts) };
    case 'slope':
      return via[0] === undefined
        ? { slopeAt: parts(of), name: primed[op] ?? 'σ' }
        : { slopeOf: parts(via[0]), at: parts(of) };
    case 'sum': {
      const letter = letterOf(at(of), depth);
      return { sumOf: depth > 2 ? { ...letter, letter: '' } : letter, isNew: false };
    }
    default:
      return { ...letterOf(entry, depth), isNew: false };
  }
}
