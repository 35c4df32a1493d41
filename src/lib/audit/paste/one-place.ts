import type { Step } from '../../slips/step.ts';
import type { Convention } from '../naming/convention.ts';
import { type Meaning, meaningUnder } from '../naming/meanings.ts';
import type { Element } from './expand.ts';
import type { Item } from './pasted.ts';
import { kindOfPlace, wantedShapes } from './shapes.ts';

/** What an element means, and what all of an item's do, some of which may mean nothing. */
export type Found = Pick<Meaning, 'id' | 'times'>;
export type Guesses = readonly (Found | undefined)[];

/** Whether all of a matrix is one layer's, and nothing of it twice. */
export function isOnePlace(all: Guesses, { form }: Item, step: Step): all is readonly Found[] {
  const ids = all.flatMap((meaning) => meaning?.id ?? []);
  const [first] = ids;
  if (first === undefined || ids.length < all.length) return false;
  if (form === 'number') return true;
  // Part of a matrix is none: nothing says which part.
  const [[rows, columns]] = wantedShapes(first, step);
  const distinct = new Set(ids).size;
  const kinds = new Set(ids.map((id) => kindOfPlace(id, step))).size;
  return kinds === 1 && distinct === ids.length && distinct === rows * columns;
}

/** What an item's elements mean under some conventions, where all of them are one place: each way once. */
export function fittingUnder(
  some: readonly Convention[],
  elements: readonly Element[],
  item: Item,
  step: Step,
): readonly (readonly Found[])[] {
  const found = new Map<string, readonly Found[]>();
  for (const one of some) {
    const all: Guesses = elements.map(({ name }) => meaningUnder(one, name, step));
    if (isOnePlace(all, item, step)) found.set(all.map(({ id }) => id).join(), all);
  }
  return [...found.values()];
}
