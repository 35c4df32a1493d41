/** Where everything stands in the drawing of the 2-2-2 network, in its own units. */
export const frame = { width: 400, height: 300 } as const;
export const radius = 25;

export interface Point {
  readonly x: number;
  readonly y: number;
}

const columns = { x: 40, y: 190, h: 330 } as const;
const rows = [70, 205] as const;

/** Centres of the six circles, by id. */
export const nodes: Readonly<Record<string, Point>> = Object.fromEntries(
  Object.entries(columns).flatMap(([letter, x]) => rows.map((y, i) => [`${letter}${i + 1}`, { x, y }])),
);

/** An edge: the weight that sits on it, and the two circles it joins. */
export interface Edge {
  readonly weight: string;
  readonly from: string;
  readonly to: string;
}

export const edges: readonly Edge[] = [
  ['a', 'x', 'y'],
  ['b', 'y', 'h'],
].flatMap(([w, from, to]) =>
  [1, 2].flatMap((i) =>
    [1, 2].map((j) => ({ weight: `${w}${i}${j}`, from: `${from}${i}`, to: `${to}${j}` })),
  ),
);

/** The two intercepts, each below the gap it acts across, and the neurons it feeds. */
export const intercepts = [
  { id: 'c1', at: { x: 115, y: 272 }, feeds: ['y1', 'y2'] },
  { id: 'c2', at: { x: 260, y: 272 }, feeds: ['h1', 'h2'] },
] as const;

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
  return slanting(edge) ? along(edge, 0.3, 0) : beside(edge, 11);
}

/** Where a gradient on an edge is written: beyond its weight. */
export function gradientAt(edge: Edge): Point {
  return slanting(edge) ? along(edge, 0.6, 25) : beside(edge, 27);
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
  return nodes[id] as Point;
}
