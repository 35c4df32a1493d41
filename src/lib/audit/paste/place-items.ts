import type { Step } from '../../slips/step.ts';
import type { Entry } from '../../trace/entry.ts';
import { type Convention, conventions } from '../naming/convention.ts';
import { type Meaning, meaningUnder } from '../naming/meanings.ts';
import { readingsOf } from '../naming/readings.ts';
import { type Element, elementsOf } from './expand.ts';
import { type ItemPlaced, isSmall, type Target } from './item-placed.ts';
import type { Cell, Item, PasteProblem } from './pasted.ts';
import { placeUnnamed } from './place-unnamed.ts';
import { kindOfPlace, sizeOf, wantedShapes } from './shapes.ts';
import { placeStored, storedPlaces } from './stored.ts';

/** What else is known of what was pasted. */
export interface PlaceOptions {
  /** what people paste to begin with, rather than what they worked out, where a name can be either */
  readonly prefer?: 'given' | undefined;
  /** one of the readings of an earlier answer */
  readonly convention?: Convention | undefined;
  /** ids that numbers without a name go to, one after the other, if there are as many */
  readonly order?: readonly string[] | undefined;
}

export interface ItemsPlaced {
  readonly items: readonly ItemPlaced[];
  readonly readings: readonly Convention[];
}

/**
 * Finds what each item holds: by its name, read together with all others; a matrix by its shape too, in either orientation.
 * @param nameProblem  why a name means nothing
 */
export function placeItems(
  items: readonly Item[],
  step: Step,
  isKnown: (name: string) => boolean,
  nameProblem: (name: string) => PasteProblem,
  { prefer, convention, order = [] }: PlaceOptions,
): ItemsPlaced {
  const stored = storedPlaces(items, step.names);
  const named = items.filter((item) => item.name !== undefined && !stored.has(item) && isSmall(item));
  const expanded = ([1, 0] as const).map((base) => expand(named, base));
  // Counted from 1, unless more has a name when counted from 0.
  const [one, zero] = expanded as [Expanded, Expanded];
  const ways = zero.unread < one.unread ? zero : one;
  const names = [
    ...new Set([...ways.elements.values()].flatMap((all) => all?.map(({ name }) => name) ?? [])),
  ];
  const read = readingsOf(names, step).map((reading) => ({
    convention: reading.convention,
    meanings: new Map(names.map((name, i) => [name, reading.meanings[i]])),
  }));
  const given = ({ meanings }: (typeof read)[number]) =>
    [...meanings.values()].filter((meaning) => step.byId.get(meaning?.id ?? '')?.phase === 'given').length;
  if (prefer === 'given') read.sort((a, b) => given(b) - given(a));
  if (convention)
    read.sort((a, b) => Number(b.convention === convention) - Number(a.convention === convention));
  const taken = new Set<string>();
  const placed = new Map<Item, ItemPlaced>();
  for (const item of items) {
    const ids = stored.get(item);
    const own = ids ? placeStored(item, ids) : item.name === undefined ? undefined : placeNamed(item);
    if (own === undefined) continue;
    placed.set(item, own);
    if ('targets' in own) for (const { id } of own.targets) taken.add(id);
  }
  for (const [item, own] of placeUnnamed(
    items.filter(({ name }) => name === undefined),
    step,
    taken,
    order,
  ))
    placed.set(item, own);
  return {
    items: items.map((item) => placed.get(item) as ItemPlaced),
    readings: read.map((reading) => reading.convention),
  };

  function expand(all: readonly Item[], base: 0 | 1): Expanded {
    const elements = new Map<Item, readonly Element[] | undefined>();
    let unread = 0;
    for (const item of all) {
      const fitting = elementsOf(item, base).find((way) => way.every(({ name }) => isKnown(name)));
      elements.set(item, fitting);
      if (fitting === undefined) unread++;
    }
    return { elements, unread };
  }

  function placeNamed(item: Item): ItemPlaced {
    const { name = '' } = item;
    const size = sizeOf(item);
    if (size === undefined)
      return { item, why: { reason: 'ragged', name, lengths: item.rows.map((row) => row.length) } };
    const elements = ways.elements.get(item);
    if (elements === undefined) return sharedIn(item) ?? { item, why: wrongShape(item) };
    const each = read.map(({ meanings }) => elements.map((element) => meanings.get(element.name)));
    const fitting = each.filter((all) => isOnePlace(all, item));
    const [chosen] = fitting[0] === undefined ? otherOrders(elements, item) : fitting;
    if (chosen === undefined) return sharedIn(item) ?? { item, why: wrongShape(item) };
    const isSure = (i: number) =>
      fitting.every((all) => all[i]?.id === chosen[i]?.id && all[i]?.times === chosen[i]?.times);
    const targets = elements.map(({ row, column }, i): Target => {
      const { id, times } = chosen[i] as Pick<Meaning, 'id' | 'times'>;
      return { id, times, row, column, cell: item.rows[row]?.[column] as Cell, doubtful: !isSure(i) };
    });
    return { item, targets };
  }

  /** One number for a whole layer's bias may be written once for each of its neurons. */
  function sharedIn(item: Item): ItemPlaced | undefined {
    const { name = '', rows } = item;
    const [first, ...others] = rows.flat();
    const meaning = isKnown(name) ? readingsOf([name], step)[0]?.meanings[0] : undefined;
    const entry = meaning && step.byId.get(meaning.id);
    if (!first || entry?.role !== 'bias' || entry.unit !== undefined) return undefined;
    if (others.some(({ value }) => value !== first.value)) return undefined;
    return { item, targets: [{ ...(meaning as Meaning), cell: first, row: 0, column: 0, doubtful: false }] };
  }

  /** A matrix of the other orientation than the rest: the only one that fits. */
  function otherOrders(
    elements: readonly Element[],
    item: Item,
  ): readonly (readonly (Found | undefined)[])[] {
    const found = new Map<string, readonly (Found | undefined)[]>();
    const usual = read[0]?.convention;
    for (const one of conventions) {
      if (one.delta !== usual?.delta) continue;
      const all = elements.map(({ name }) => meaningUnder(one, name, step));
      if (isOnePlace(all, item)) found.set(all.map((meaning) => meaning?.id).join(), all);
    }
    return found.size === 1 ? [...found.values()] : [];
  }

  /** Whether all of a matrix is one layer's, and nothing of it twice. */
  function isOnePlace(all: readonly (Found | undefined)[], { form }: Item): boolean {
    if (all.length === 0 || all.some((meaning) => meaning === undefined)) return false;
    if (form === 'number') return true;
    const kinds = all.map((meaning) => {
      const entry = step.byId.get(meaning?.id ?? '') as Entry;
      return kindOfPlace(entry, step.byId.get(entry.of ?? ''));
    });
    // Part of a matrix is none: nothing says which part.
    const [[rows, columns] = [0, 0]] = wantedShapes(all[0]?.id ?? '', step);
    const distinct = new Set(all.map((meaning) => meaning?.id)).size;
    return new Set(kinds).size === 1 && distinct === all.length && distinct === rows * columns;
  }

  function wrongShape(item: Item): PasteProblem {
    const { name = '' } = item;
    const [rows = 0, columns = 0] = sizeOf(item) ?? [];
    if (item.form === 'number') return nameProblem(name);
    const corner = { ...item, rows: [[item.rows[0]?.[0] as Cell]], form: 'grid' } as const;
    for (const base of [1, 0] as const)
      for (const [element] of elementsOf(corner, base)) {
        const meaning =
          element && isKnown(element.name) ? readingsOf([element.name], step)[0]?.meanings[0] : undefined;
        if (meaning)
          return { reason: 'wrong shape', name, rows, columns, wants: wantedShapes(meaning.id, step) };
      }
    return nameProblem(name);
  }
}

type Found = Pick<Meaning, 'id' | 'times'>;

interface Expanded {
  readonly elements: ReadonlyMap<Item, readonly Element[] | undefined>;
  readonly unread: number;
}
