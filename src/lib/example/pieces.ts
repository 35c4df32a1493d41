import type { Entry } from '../trace/entry.ts';
import { entryFrom, joined, lineOf } from './packed.ts';

/** What a trace shares with another one, and what it has of its own: runs of the other's entries, and lines. */
export type Piece = readonly [from: number, count: number] | string;

/**
 * A trace by what tells it from another one: an entry of the same identity is its rule alone.
 * @example unpackFrom(base, packFrom(base, trace)) // the trace
 */
export function packFrom(base: readonly Entry[], entries: readonly Entry[]): readonly Piece[] {
  const lines = base.map(lineOf);
  const places = new Map(base.map(({ id }, i) => [id, i]));
  const pieces: Piece[] = [];
  for (const entry of entries) {
    const line = lineOf(entry);
    const place = places.get(entry.id) ?? -1;
    const last = pieces.at(-1);
    const isNext = typeof last === 'object' && last[0] + last[1] === place;
    if (line !== lines[place]) pieces.push(hasSameIdentity(base[place], entry) ? ruleOf(entry) : line);
    else if (isNext) pieces[pieces.length - 1] = [last[0], last[1] + 1];
    else pieces.push([place, 1]);
  }
  return pieces;
}

/** The trace of such pieces. */
export function unpackFrom(base: readonly Entry[], pieces: readonly Piece[]): Entry[] {
  const known = new Map(base.map((entry) => [entry.id, entry]));
  return pieces.flatMap((piece) =>
    typeof piece === 'string' ? [entryFrom(piece, known)] : base.slice(piece[0], piece[0] + piece[1]),
  );
}

function ruleOf({ id, op, inputs, factor }: Entry): string {
  return joined([id, op, inputs.join(' '), factor]);
}

function hasSameIdentity(base: Entry | undefined, entry: Entry): boolean {
  if (base === undefined) return false;
  const { op, inputs, factor: _, ...identity } = entry;
  const { factor } = base;
  return lineOf({ ...identity, op, inputs, ...(factor && { factor }) }) === lineOf({ ...base, op, inputs });
}
