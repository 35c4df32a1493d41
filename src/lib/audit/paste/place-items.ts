import type { Step } from '../../slips/step.ts';
import { type Convention, conventions } from '../naming/convention.ts';
import type { Meaning } from '../naming/meanings.ts';
import { readingsOf } from '../naming/readings.ts';
import { type Element, elementsOf } from './expand.ts';
import { type ItemPlaced, isSmall, type Target, targetAt } from './item-placed.ts';
import { type Found, fittingUnder, type Guesses, isOnePlace } from './one-place.ts';
import type { Cell, Item, PasteProblem } from './pasted.ts';
import { placeUnnamed } from './place-unnamed.ts';
import { sizeOf, wantedShapes } from './shapes.ts';
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
  const named = items.filter(isNamed);
  const stored = storedPlaces(named, step.names);
  const small = named.filter(isSmall);
  // Counted from 1, unless more has a name when counted from 0.
  const [fromOne, fromZero] = [expand(small, 1), expand(small, 0)];
  const elementsIn = fromZero.size > fromOne.size ? fromZero : fromOne;
  const names = [...new Set([...elementsIn.values()].flatMap((all) => all.map(({ name }) => name)))];
  const read = readingsOf(names, step).map((reading) => ({
    convention: reading.convention,
    meanings: new Map(names.map((name, i) => [name, reading.meanings[i]])),
  }));
  const first = (rank: (one: (typeof read)[number]) => number) => read.sort((a, b) => rank(b) - rank(a));
  if (prefer === 'given')
    first(({ meanings }) => [...meanings.values()].filter((one) => one && isGiven(one.id)).length);
  first((one) => Number(one.convention === convention));
  const taken = new Set<string>();
  const placed = new Map<Item, ItemPlaced>();
  for (const item of named) {
    const ids = stored.get(item);
    const own = ids ? placeStored(item, ids) : placeNamed(item);
    placed.set(item, own);
    if ('targets' in own) for (const { id } of own.targets) taken.add(id);
  }
  for (const [item, own] of placeUnnamed(
    items.filter((item) => !isNamed(item)),
    step,
    taken,
    order,
  ))
    placed.set(item, own);
  return {
    items: items.map((item) => placed.get(item) as ItemPlaced),
    readings: read.map((reading) => reading.convention),
  };

  /** The elements of each item, where all of them have names. */
  function expand(all: readonly Named[], base: 0 | 1): ReadonlyMap<Item, readonly Element[]> {
    return new Map(
      all.flatMap((item) => {
        const fitting = elementsOf(item, base).find((way) => way.every(({ name }) => isKnown(name)));
        return fitting ? [[item, fitting] as const] : [];
      }),
    );
  }

  function isGiven(id: string): boolean {
    return step.byId.get(id)?.phase === 'given';
  }

  function placeNamed(item: Named): ItemPlaced {
    const { name } = item;
    const size = sizeOf(item);
    if (size === undefined)
      return { item, why: { reason: 'ragged', name, lengths: item.rows.map((row) => row.length) } };
    const elements = elementsIn.get(item);
    if (elements === undefined) return sharedIn(item) ?? { item, why: wrongShape(item, size) };
    const each = read.map(({ meanings }): Guesses => elements.map(({ name: one }) => meanings.get(one)));
    const fitting = each.filter((all) => isOnePlace(all, item, step));
    const [chosen] = fitting[0] === undefined ? otherOrders(elements, item) : fitting;
    if (chosen === undefined) return sharedIn(item) ?? { item, why: wrongShape(item, size) };
    const told = fitting.map((all) => all.map(({ id, times }) => `${times} ${id}`));
    const isSure = (i: number) => new Set(told.map((all) => all[i])).size <= 1;
    const targets = elements.map(({ row, column }, i): Target => {
      const { id, times } = chosen[i] as Found;
      return { id, times, row, column, cell: item.rows[row]?.[column] as Cell, doubtful: !isSure(i) };
    });
    return { item, targets };
  }

  /** One number for a whole layer's bias may be written once for each of its neurons. */
  function sharedIn(item: Named): ItemPlaced | undefined {
    const [cell, ...others] = item.rows.flat();
    const meaning = meaningOf(item.name);
    const entry = meaning && step.byId.get(meaning.id);
    if (!cell || entry?.role !== 'bias' || entry.unit !== undefined) return undefined;
    if (others.some(({ value }) => value !== cell.value))
      return { item, why: { reason: 'one bias', name: item.name } };
    const { id, times } = meaning as Meaning;
    return { item, targets: [{ ...targetAt(item, id, 0, 0), times }] };
  }

  /** A matrix of the other orientation than the rest: the only one that fits, in the rest's own scheme if one does. */
  function otherOrders(elements: readonly Element[], item: Item): readonly (readonly Found[])[] {
    const { scheme, delta } = (read[0] as (typeof read)[number]).convention;
    const alike = conventions.filter((one) => one.delta === delta);
    const own = alike.filter((one) => one.scheme === scheme);
    const inOwn = fittingUnder(own, elements, item, step);
    const found = inOwn.length > 0 ? inOwn : fittingUnder(alike, elements, item, step);
    return found.length === 1 ? found : [];
  }

  function wrongShape(item: Named, [rows, columns]: readonly [number, number]): PasteProblem {
    const { name, form } = item;
    if (form === 'number') return nameProblem(name);
    const corner = { ...item, rows: [[item.rows[0]?.[0] as Cell]], form: 'grid' } as const;
    for (const base of [1, 0] as const)
      for (const element of elementsOf(corner, base).flat()) {
        const meaning = meaningOf(element.name);
        if (meaning)
          return { reason: 'wrong shape', name, rows, columns, wants: wantedShapes(meaning.id, step) };
      }
    return nameProblem(name);
  }

  /** What a name means by itself. */
  function meaningOf(name: string): Meaning | undefined {
    return isKnown(name) ? readingsOf([name], step)[0]?.meanings[0] : undefined;
  }
}

interface Named extends Item {
  readonly name: string;
}

const isNamed = (item: Item): item is Named => item.name !== undefined;
