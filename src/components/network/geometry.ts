import { traceUnder } from '../../lib/example/traces.ts';
import { letterOf } from '../../lib/writing/symbol-parts.ts';

/** Where everything stands in the drawing of the 2-2-2 network, in its own units. */
export const frame = { width: 400, height: 300 } as const;
export const radius = 25;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** By layer of neurons, the inputs first. */
const columns = [40, 190, 330] as const;
const rows = [70, 205] as const;

/** The drawn quantities: inputs and outputs are circles, weights edges between them, shared intercepts below. */
const drawn = traceUnder(undefined).filter(({ phase }) => phase === 'given' || phase === 'forward');

/** A circle: an input, or what a neuron makes of its sum. */
export interface Node extends Point {
  readonly id: string;
  readonly letter: string;
  readonly sub: string;
  readonly isInput: boolean;
  /** an output of the network has one */
  readonly target: string | undefined;
}

/** The six circles, by id. */
export const nodes: ReadonlyMap<string, Node> = new Map(
  drawn.flatMap((entry) => {
    const { id, role, layer = 0, unit = 1 } = entry;
    if (role !== 'input' && role !== 'output') return [];
    const target = drawn.find((one) => one.role === 'target' && one.layer === layer && one.unit === unit);
    const place = { x: columns[layer] as number, y: rows[unit - 1] as number };
    return [[id, { id, ...place, ...letterOf(entry), isInput: role === 'input', target: target?.id }]];
  }),
);

/** An edge: the weight that sits on it, and the two circles it joins. */
export interface Edge {
  readonly weight: string;
  readonly from: string;
  readonly to: string;
}

export const edges: readonly Edge[] = drawn.flatMap(({ id, role, layer = 0, unit, from }) =>
  role === 'weight' ? [{ weight: id, from: nodeOf(layer - 1, from), to: nodeOf(layer, unit) }] : [],
);

/** The two intercepts, each below the gap it acts across, and the neurons it feeds. */
export const intercepts = drawn.flatMap((entry) => {
  const { id, role, layer = 0 } = entry;
  if (role !== 'bias') return [];
  const [left = 0, right = 0] = columns.slice(layer - 1);
  const feeds = drawn.flatMap((one) => (one.role === 'output' && one.layer === layer ? [one.id] : []));
  return [{ id, ...letterOf(entry), at: { x: (left + right) / 2, y: 272 }, feeds }];
});

function nodeOf(layer: number, unit: number | undefined): string {
  const found = drawn.find(
    (one) => (one.role === 'input' || one.role === 'output') && one.layer === layer && one.unit === unit,
  );
  return found?.id ?? '';
}

/** Where a target is written: to the right of its circle. */
export function targetAt({ x, y }: Point): Point {
  return { x: x + 50, y: y - 7 };
}

/** What a reader can change in the drawing, and where it is written. */
export const changeable: readonly { readonly id: string; readonly at: Point }[] = [
  ...edges.map((edge) => ({ id: edge.weight, at: weightAt(edge) })),
  ...intercepts,
  ...[...nodes.values()].flatMap(({ id, isInput, target, x, y }) => {
    if (target) return [{ id: target, at: targetAt({ x, y }) }];
    return isInput ? [{ id, at: { x, y } }] : [];
  }),
];

/** The line of an edge, from rim to rim. */
export function lineOf({ from, to }: Edge): readonly [Point, Point] {
  const [a, b] = [at(from), at(to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  return [
    { x: a.x + ux * radius, y: a.y + uy * radius },
    { x: b.x - ux * radius, y: b.y - uy * radius },
  ];
}

/** Where an edge's weight is written: above a level edge at the top, below one at the bottom, on a slanting one. */
export function weightAt(edge: Edge): Point {
  return slanting(edge) ? along(edge, 0.3, 0) : beside(edge, 13);
}

/** Where a gradient on an edge is written: beyond its weight. */
export function gradientAt(edge: Edge): Point {
  return slanting(edge) ? along(edge, 0.6, 25) : beside(edge, 29);
}

function slanting({ from, to }: Edge): boolean {
  return at(from).y !== at(to).y;
}

function along(edge: Edge, share: number, right: number): Point {
  const [a, b] = lineOf(edge);
  return { x: a.x + (b.x - a.x) * share + right, y: a.y + (b.y - a.y) * share };
}

function beside(edge: Edge, distance: number): Point {
  const middle = along(edge, 0.5, 0);
  return { x: middle.x, y: middle.y + (at(edge.from).y === rows[0] ? -distance : distance) };
}

function at(id: string): Point {
  return nodes.get(id) as Node;
}
