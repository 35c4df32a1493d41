import type { Meaning } from '../naming/meanings.ts';
import type { Cell, Item, PasteProblem } from './pasted.ts';
import type { Ids } from './shapes.ts';

/** A number with the quantity that it goes to. */
export interface Target extends Pick<Meaning, 'id' | 'times'> {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly doubtful: boolean;
}

/** An item with its numbers placed, or why none of them is. */
export type ItemPlaced = { readonly item: Item } & (
  | { readonly targets: readonly Target[] }
  | { readonly why: PasteProblem }
);

/** Larger ones stand in no network that is done by hand, so nobody need look where they fit. */
export const isSmall = ({ rows }: Item) => rows.flat().length <= 9 ** 2;

export function targetAt(item: Item, id: string, row: number, column: number): Target {
  return { id, times: 1, row, column, cell: item.rows[row]?.[column] as Cell, doubtful: false };
}

export function targetsOf(item: Item, ids: Ids): readonly Target[] {
  const flat = ids.flat();
  let at = 0;
  return item.rows.flatMap((row, i) => row.map((_, j) => targetAt(item, flat[at++] as string, i, j)));
}
