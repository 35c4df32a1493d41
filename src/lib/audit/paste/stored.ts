import type { Names } from '../../trace/names.ts';
import { type ItemPlaced, targetAt, targetsOf } from './item-placed.ts';
import type { Item } from './pasted.ts';
import { type Ids, sizeOf } from './shapes.ts';

/**
 * Where the numbers of an item go that is named as a framework names what it has stored: `fc1.weight`, `0.bias`,
 * `dense/kernel`, `coefs_[0]`. Layers are counted as they appear; PyTorch has a row for each neuron, the others a column.
 * @returns by item, the ids by row and column that it should have; nothing for those named otherwise
 */
export function storedPlaces(
  items: readonly Item[],
  { layers }: Names,
): ReadonlyMap<Item, readonly (readonly string[])[]> {
  const found = items.flatMap((item) => {
    const [, own = '', kind = ''] = /^(.+)[./](weight|bias|kernel)$/.exec(item.name ?? '') ?? [];
    const [, list = '', place = ''] = /^(coefs|intercepts)_?\[?(\d)\]?$/.exec(item.name ?? '') ?? [];
    if (own === '' && list === '') return [];
    return [{ item, stem: own || place, kind: kind || (list === 'coefs' ? 'kernel' : 'bias') }];
  });
  const stems = [...new Set(found.map(({ stem }) => stem))];
  if (stems.length !== layers.length) return new Map();
  return new Map(
    found.map(({ item, stem, kind }) => {
      const { weights = [], biases = [] } = layers[stems.indexOf(stem)] ?? {};
      const byNeuron = (weights[0] ?? []).map((_, j) => weights.map((row) => row[j] as string));
      return [item, kind === 'bias' ? [biases] : kind === 'weight' ? byNeuron : weights] as const;
    }),
  );
}

/** An item whose numbers are to go to these ids, if it has as many rows and columns. */
export function placeStored(item: Item, ids: Ids): ItemPlaced {
  const { name = '', rows } = item;
  const size = sizeOf(item);
  if (size === undefined)
    return { item, why: { reason: 'ragged', name, lengths: rows.map((row) => row.length) } };
  const [height, width] = size;
  const flat = rows.flat();
  const fits =
    ids.length === 1 ? ids[0]?.length === flat.length : ids.length === height && ids[0]?.length === width;
  if (!fits)
    return {
      item,
      why: {
        reason: 'wrong shape',
        name,
        rows: height,
        columns: width,
        wants: [[ids.length, ids[0]?.length ?? 0]],
      },
    };
  if (new Set(ids.flat()).size === ids.flat().length) return { item, targets: targetsOf(item, ids) };
  const isOne = flat.every(({ value }) => value === flat[0]?.value);
  return isOne
    ? { item, targets: [targetAt(item, ids[0]?.[0] as string, 0, 0)] }
    : { item, why: { reason: 'one bias', name } };
}
