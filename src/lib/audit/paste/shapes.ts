import type { Step } from '../../slips/step.ts';
import type { Entry } from '../../trace/entry.ts';
import type { Item } from './pasted.ts';

/** Ids as they would stand in a matrix or a list. */
export type Ids = readonly (readonly string[])[];

/** The rows and columns of an item; nothing where rows are of different lengths. */
export function sizeOf({ rows }: Pick<Item, 'rows'>): readonly [height: number, width: number] | undefined {
  const [width = 0] = rows.map((row) => row.length);
  return rows.every((row) => row.length === width) ? [rows.length, width] : undefined;
}

/** Rows and columns, in one way or in several. */
type Shapes = readonly [Shape, ...Shape[]];
type Shape = readonly [rows: number, columns: number];

const turnedRound = (ids: Ids): Ids => (ids[0] ?? []).map((_, j) => ids.map((row) => row[j] as string));

/** Everything that a step begins with and that stands in rows or in a list: weights, biases, inputs, targets. */
export function givenShapes({ names: { inputs, targets, layers } }: Step): readonly Ids[] {
  return [[inputs], ...layers.flatMap(({ weights, biases }) => [weights, [[...new Set(biases)]]]), [targets]];
}

/** The ways round in which ids stand as an item's numbers do: one alone is not two ways. */
export function waysIn(ids: Ids, item: Item): readonly Ids[] {
  const [height, width] = sizeOf(item) ?? [];
  const ways = ids.flat().length === 1 ? [ids] : [ids, turnedRound(ids)];
  return ways.filter((one) => one.length === height && one[0]?.length === width);
}

/** The kind of place that a quantity stands in: the layer's weights, or its gradients, before or after the step. */
export function kindOfPlace(id: string, { byId }: Step): string {
  const { role, phase, layer, of = '' } = byId.get(id) as Entry;
  return `${role} ${phase} ${layer} ${byId.get(of)?.role}`;
}

/** What a matrix would have to be like to hold all quantities of one's kind, either way round. */
export function wantedShapes(id: string, step: Step): Shapes {
  const kind = kindOfPlace(id, step);
  const alike = step.entries.filter((one) => !one.via && kindOfPlace(one.id, step) === kind);
  const unitOf = ({ of, unit }: Entry): number | undefined =>
    of === undefined ? unit : unitOf(step.byId.get(of) as Entry);
  const columns = new Set(alike.map(unitOf)).size;
  const rows = alike.length / columns;
  return rows === columns
    ? [[rows, columns]]
    : [
        [columns, rows],
        [rows, columns],
      ];
}
