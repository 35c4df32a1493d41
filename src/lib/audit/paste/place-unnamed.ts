import type { Step } from '../../slips/step.ts';
import { type ItemPlaced, isSmall, targetsOf } from './item-placed.ts';
import type { Item } from './pasted.ts';
import { givenShapes, sizeOf, waysIn } from './shapes.ts';

/** Numbers without a name: in the order that was asked for, or where alone as many rows and columns are free. */
export function placeUnnamed(
  unnamed: readonly Item[],
  step: Step,
  taken: ReadonlySet<string>,
  order: readonly string[],
): ReadonlyMap<Item, ItemPlaced> {
  const all = unnamed.flatMap(({ rows }) => rows.flat());
  if (order.length > 0 && all.length === order.length) {
    let at = 0;
    return new Map(
      unnamed.map((item) => [
        item,
        {
          item,
          targets: targetsOf(
            item,
            item.rows.map((row) => row.map(() => order[at++] as string)),
          ),
        },
      ]),
    );
  }
  const free = givenShapes(step).filter((ids) => ids.flat().some((id) => !taken.has(id)));
  return new Map(
    unnamed.map((item): [Item, ItemPlaced] => {
      const size = sizeOf(item);
      if (size === undefined)
        return [item, { item, why: { reason: 'ragged', lengths: item.rows.map((row) => row.length) } }];
      const fitting = isSmall(item) && item.form !== 'number' ? free.flatMap((ids) => waysIn(ids, item)) : [];
      const rivals = unnamed.filter(
        (other) => other.form !== 'number' && fitting.some((ids) => waysIn(ids, other).length > 0),
      );
      const [only] = fitting;
      if (only && fitting.length === 1 && rivals.length === 1)
        return [item, { item, targets: targetsOf(item, only) }];
      if (only)
        return [
          item,
          {
            item,
            why: {
              reason: 'several places',
              ids: [...new Set(fitting.map((ids) => ids[0]?.[0] as string))],
            },
          },
        ];
      return [item, { item, why: { reason: 'no name', rows: size[0], columns: size[1] } }];
    }),
  );
}
