import type { Step } from '../../slips/step.ts';
import type { Convention } from './convention.ts';
import type { Spelled } from './phrase.ts';
import { sizesOf } from './place.ts';
import { placesOf, type Signed } from './places.ts';
import { spellingsOf } from './spellings.ts';
import { doingOf, wordsIn } from './words.ts';

/** Where each spelling leads under one convention: the key of the place, by the key of the spelling. */
type Table = ReadonlyMap<string, string>;

/** The place in a step that a spelling leads to under a convention, whatever the sign of its δ. */
export function placeOf({ keys: spelled }: Spelled, step: Step, convention: Convention): Signed | undefined {
  const table = tableFor(step, convention);
  for (const key of spelled) {
    const place = table.get(key);
    if (place !== undefined) return placesOf(step).get(place);
  }
  return undefined;
}

/** A table is made when it is first asked for, and serves every step in which as much has a name. */
function tableFor(step: Step, convention: Convention): Table {
  const tables = ofStep.get(step) ?? tablesFor(step);
  const known = tables.byConvention.get(convention);
  if (known) return known;
  const { scheme, order, base } = convention;
  const key = `${scheme} ${order} ${base}`;
  const table = tables.byKey.get(key) ?? tableOf(step, convention);
  tables.byKey.set(key, table);
  tables.byConvention.set(convention, table);
  return table;
}

/** Tables by all of a convention but its sign, and by conventions that have been asked for. */
interface Tables {
  readonly byKey: Map<string, Table>;
  readonly byConvention: WeakMap<Convention, Table>;
}

function tablesFor(step: Step): Tables {
  const { inputs, layers } = step.shape;
  const { rate } = step.policy;
  const what = JSON.stringify([inputs, layers.map(({ units, biases }) => [units, biases.each]), rate]);
  const tables = alike.get(what) ?? { byKey: new Map(), byConvention: new WeakMap() };
  // Tables are small, but a reader can go through any number of networks.
  if (alike.size > 50) alike.clear();
  alike.set(what, tables);
  ofStep.set(step, tables);
  return tables;
}

const alike = new Map<string, Tables>();
const ofStep = new WeakMap<Step, Tables>();

function tableOf(step: Step, convention: Convention): Table {
  const sizes = sizesOf(step.shape);
  const table = new Map<string, string>();
  for (const place of placesOf(step).values())
    for (const spelling of spellingsOf(place, sizes, convention)) {
      const key = keyOf(spelling);
      // What is spelled the same belongs to whichever comes first in the step.
      if (!table.has(key)) table.set(key, place.key);
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
