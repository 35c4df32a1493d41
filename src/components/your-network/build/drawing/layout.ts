// Where everything stands in the drawing of a network of any shape, in pixels of a given width. Numbers that are edited stand in
// it as long as no two of them are in each other's way; else in the tables alone.
import type { DenseShape } from '../../../../lib/network/shape.ts';
import { namesOf } from '../../../../lib/trace/names.ts';
import { placedLabels } from './place-labels.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DrawnNode extends Point {
  readonly id: string;
  readonly isInput: boolean;
}

export interface DrawnWire {
  /** the weight or bias that it carries */
  readonly id: string;
  readonly path: string;
  /** seen only while its bias is pointed at */
  readonly isBias: boolean;
}

/** A number that is edited in the drawing, at the middle of its label. */
export interface DrawnField extends Point {
  readonly id: string;
  readonly kind: 'input' | 'weight' | 'bias' | 'target';
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly nodes: readonly DrawnNode[];
  readonly wires: readonly DrawnWire[];
  readonly fields: readonly DrawnField[];
  /** the size of a label, and whether there is room for its name */
  readonly label: { readonly width: number; readonly height: number; readonly named: boolean };
  /** whether weights and biases stand in the drawing */
  readonly hasWeights: boolean;
}

const nameHeight = 24;
const fieldHeight = 25;
/** A drawing that is taller hides what is to be set beside it. */
const tallest = 520;
/** Between two layers; of more nobody finds one. */
const mostWeights = 20;

/** Whatever fits best: numbers with their names, numbers alone, neither. */
export function layoutOf(shape: DenseShape, width: number): Layout {
  const isNarrow = width < 480;
  for (const label of [isNarrow ? 66 : 78, isNarrow ? 40 : 48])
    for (const stretch of [1.15, 1.3, 1.5, 1.8, 2.2]) {
      const layout = drawn(shape, width, label, stretch);
      if (layout !== undefined && layout.height <= tallest) return layout;
    }
  return drawn(shape, width, 0, 1) as Layout;
}

/**
 * @param label    how wide a weight is; 0 for a drawing without weights
 * @param stretch  how much further apart than need be the neurons of a layer stand
 */
function drawn(shape: DenseShape, width: number, label: number, stretch: number): Layout | undefined {
  const { inputs, layers, targets } = namesOf(shape);
  const columns = [inputs, ...layers.map(({ outputs }) => outputs)];
  const most = Math.max(...columns.map(({ length }) => length));
  const isNarrow = width < 480;
  const fieldWidth = isNarrow ? 40 : 48;
  const radius = (most > 6 ? 16 : most > 3 ? 19 : 24) - (isNarrow ? 2 : 0);
  const own = label > 0 && shape.layers.some(({ biases }) => biases.each === 'neuron');
  const pitch = stretch * (2 * radius + nameHeight + (own ? fieldHeight + 4 : 0) + (most > 6 ? 4 : 12));
  const [left, right] = [Math.max(radius, fieldWidth / 2) + 4, radius + fieldWidth + 12];
  const gap = (width - left - right) / layers.length;
  const tall = nameHeight + radius + (most - 1) * pitch + radius + (own ? fieldHeight + 6 : 8);
  const at = (column: number, unit: number): Point => ({
    x: left + column * gap,
    y: nameHeight + radius + (unit + (most - (columns[column]?.length ?? 0)) / 2) * pitch,
  });
  const nodes = columns.flatMap((ids, column) =>
    ids.map((id, unit) => ({ id, ...at(column, unit), isInput: column === 0 })),
  );
  const edges = layers.flatMap(({ weights }, l) =>
    weights.flatMap((row, i) =>
      row.map((id, j) => ({ id, ...rimToRim(at(l, i), at(l + 1, j), radius), gap: l })),
    ),
  );
  const wires: DrawnWire[] = edges.map(({ id, from, to }) => ({
    id,
    path: `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`,
    isBias: false,
  }));
  const fields: DrawnField[] = [
    ...inputs.map((id, i) => ({ id, kind: 'input' as const, ...at(0, i) })),
    ...targets.map((id, k) => {
      const { x, y } = at(layers.length, k);
      return { id, kind: 'target' as const, x: x + radius + 8 + fieldWidth / 2, y };
    }),
  ];
  const base = {
    width,
    radius,
    nodes,
    wires,
    label: { width: label, height: fieldHeight, named: label > 50 },
  };
  if (label === 0) return { ...base, height: Math.ceil(tall), fields, hasWeights: false };
  // What can't be is seen before any place is looked for.
  const room = Math.floor((gap - 2 * radius) / (label + 2) + 1) * Math.floor(tall / (fieldHeight - 2));
  const crowd = Math.max(...layers.map(({ weights }) => weights.flat().length));
  if (tall > tallest || label > gap - 6 || crowd > Math.min(room, mostWeights)) return undefined;
  const blocked = nodes.map(({ x, y }) => ({
    x,
    y: y - nameHeight / 2,
    width: 2 * radius + 4,
    height: 2 * radius + nameHeight,
  }));
  const biases = layers.flatMap(
    ({ biases, outputs }, l): (DrawnField & { readonly feeds: readonly Point[] })[] => {
      const shared = shape.layers[l]?.biases.each === 'layer';
      if (biases.length === 0) return [];
      if (shared)
        return [
          {
            id: biases[0] as string,
            kind: 'bias',
            x: left + (l + 0.5) * gap,
            y: tall + fieldHeight / 2 + 4,
            feeds: outputs.map((_, j) => at(l + 1, j)),
          },
        ];
      return biases.map((id, j) => {
        const { x, y } = at(l + 1, j);
        return { id, kind: 'bias', x, y: y + radius + 4 + fieldHeight / 2, feeds: [] };
      });
    },
  );
  const own2 = biases.map(({ x, y }) => ({ x, y, width: label, height: fieldHeight }));
  const labels = placedLabels(edges, { width: label, height: fieldHeight - 2 }, [...blocked, ...own2]);
  if (labels === undefined) return undefined;
  const isBelow = biases.some(({ feeds }) => feeds.length > 0);
  return {
    ...base,
    height: Math.ceil(tall + (isBelow ? fieldHeight + 8 : 0)),
    wires: [
      ...wires,
      ...biases.flatMap(({ id, x, y, feeds }) =>
        feeds.map((to) => ({
          id,
          path: `M${round(x + label / 2 - 6)} ${round(y - fieldHeight / 2)}Q${round(to.x - radius * 1.4)} ${round(to.y + radius * 2.4)} ${round(to.x - radius * 0.6)} ${round(to.y + radius * 0.85)}`,
          isBias: true,
        })),
      ),
    ],
    fields: [
      ...fields,
      ...labels.map((point, n) => ({
        id: (edges[n] as (typeof edges)[number]).id,
        kind: 'weight' as const,
        ...point,
      })),
      ...biases.map(({ id, kind, x, y }) => ({ id, kind, x, y })),
    ],
    hasWeights: true,
  };
}

function rimToRim(a: Point, b: Point, radius: number): { readonly from: Point; readonly to: Point } {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [ux, uy] = [((b.x - a.x) / length) * radius, ((b.y - a.y) / length) * radius];
  return { from: { x: a.x + ux, y: a.y + uy }, to: { x: b.x - ux, y: b.y - uy } };
}

const round = (n: number) => Math.round(10 * n) / 10;
