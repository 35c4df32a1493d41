import type { Step } from '../../slips/step.ts';
import type { Convention } from './convention.ts';
import type { Spelled } from './phrase.ts';
import { sizesOf } from './place.ts';
import { placesOf, type Signed } from './places.ts';
import { spellingsOf } from './spellings.ts';
import { doingOf, wordsIn } from './words.ts';

/** What each spelling means under one convention but for the sign of its δ, by the key of the spelling. */
export type Table = ReadonlyMap<string, Signed>;

/** The table of a convention for a step. It is made when it is first asked for, and kept with the step. */
export function tableFor(step: Step, convention: Convention): Table {
  const tables = kept.get(step) ?? new Map<string, Table>();
  kept.set(step, tables);
  const { scheme, order, base } = convention;
  const key = `${scheme} ${order} ${base}`;
  const table = tables.get(key) ?? tableOf(step, convention);
  tables.set(key, table);
  return table;
}

const kept = new WeakMap<Step, Map<string, Table>>();

function tableOf(step: Step, convention: Convention): Table {
  const sizes = sizesOf(step.shape);
  const table = new Map<string, Signed>();
  for (const place of placesOf(step))
    for (const spelling of spellingsOf(place, sizes, convention)) {
      const key = keyOf(spelling);
      // What is spelled the same belongs to whichever stands first: usual names stand before rare ones.
      if (!table.has(key)) table.set(key, place);
    }
  return table;
}

/**
 * The key of a spelling in the table, with its numbers as they stand: what `asked` makes of it, at a tenth of the time, since a
 * table's spellings are written in one way. Most steps are spelled alike, so it is worked out once.
 */
export function keyOf(spelling: string): string {
  const key = keys.get(spelling) ?? keyFrom(spelling);
  keys.set(spelling, key);
  return key;
}

const keys = new Map<string, string>();

function keyFrom(spelling: string): string {
  const items = (spelling.match(/[a-z]+|\d+/gi) ?? []).flatMap((run) => (run < ':' ? [run] : wordsIn(run)));
  const beside = items.filter((item) => doingOf.get(item) === 'beside');
  return [...beside.sort(), ...items.filter((item) => doingOf.get(item) !== 'beside')].join('.');
}

/** The place that a spelling leads to. */
export function placeIn(table: Table, { keys: spelled }: Spelled): Signed | undefined {
  for (const key of spelled) {
    const place = table.get(key);
    if (place) return place;
  }
  return undefined;
}
