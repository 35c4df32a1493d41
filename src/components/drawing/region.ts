import { curveThrough } from './curve.ts';
import { simplified } from './simplified.ts';

/** Where a column and a row of a grid, whole or between, lie in a drawing. */
export type At = (column: number, row: number) => readonly [number, number];

/** A corner of an outline; `border` where it lies on the border of the grid. */
type Corner = readonly [x: number, y: number, border: boolean];
export type Outline = readonly Corner[];

const nowhere = Number.NEGATIVE_INFINITY;

/**
 * Around the part of a grid where a field is at least a level: marching squares, each crossing placed in proportion,
 * the pieces joined to closed outlines. What reaches the border is closed along it.
 * @param field  row by row from the top, as `probabilityField` gives it
 */
export function outlines(field: Float64Array, columns: number, level: number, at: At): readonly Outline[] {
  const rows = field.length / columns;
  // One column and row more on every side, all outside: no outline is left open there.
  const wide = columns + 2;
  const value = (c: number, r: number) =>
    c < 1 || r < 1 || c > columns || r > rows
      ? nowhere
      : (field[(r - 1) * columns + c - 1] as number) - level;
  const next = new Map<number, number>();
  const corners = new Map<number, Corner>();
  /** The crossing between two neighbours of the grid, by a number of its own. */
  const crossing = (c: number, r: number, across: boolean): number => {
    const id = 2 * (r * wide + c) + (across ? 0 : 1);
    if (corners.has(id)) return id;
    const [a, b] = [value(c, r), across ? value(c + 1, r) : value(c, r + 1)];
    const border = across ? r <= 1 || r >= rows : c <= 1 || c >= columns;
    const share = a === nowhere ? 1 : b === nowhere ? 0 : a / (a - b);
    const [column, row] = across ? [c + share, r] : [c, r + share];
    corners.set(id, [
      ...at(within(column - 1, columns - 1), within(row - 1, rows - 1)),
      border || a === nowhere || b === nowhere,
    ]);
    return id;
  };
  const above = new Uint8Array(wide * (rows + 2));
  for (let r = 1; r <= rows; r++)
    for (let c = 1; c <= columns; c++) above[r * wide + c] = value(c, r) >= 0 ? 1 : 0;
  for (let r = 0; r <= rows; r++)
    for (let c = 0; c <= columns; c++) {
      const place = r * wide + c;
      const corner = above[place];
      if (corner === above[place + 1] && corner === above[place + wide] && corner === above[place + wide + 1])
        continue;
      const inside = [place, place + 1, place + wide + 1, place + wide].map((i) => above[i] === 1);
      const edges: readonly (readonly [number, number, boolean])[] = [
        [c, r, true],
        [c + 1, r, false],
        [c, r + 1, true],
        [c, r, false],
      ];
      // Round the cell: every way out is joined to the way in before it.
      const out: number[] = [];
      const into: number[] = [];
      for (const [i, edge] of edges.entries())
        if (inside[i] !== inside[(i + 1) % 4]) (inside[i] ? out : into).push(crossing(...edge));
      if (inside[0]) into.unshift(into.pop() as number);
      for (const [i, id] of out.entries()) next.set(id, into[i] as number);
    }
  const found: Outline[] = [];
  for (const start of [...next.keys()]) {
    const outline: Corner[] = [];
    for (let id = start, to = next.get(id); to !== undefined; id = to, to = next.get(id)) {
      outline.push(corners.get(id) as Corner);
      next.delete(id);
    }
    if (outline.length > 0) found.push(outline);
  }
  return found;
}

/** The part inside the outlines, to be filled: to whole units, which a faint shade does not show. */
export function regionPath(all: readonly Outline[]): string {
  return all.map((outline) => `${pathThrough(outline, 1)}Z`).join('');
}

/**
 * The outlines as lines, without what runs along the border.
 * @param parts  of a unit, to which a corner is placed; a large drawing needs fewer
 */
export function edgePath(all: readonly Outline[], parts = 10): string {
  return all
    .flatMap(inner)
    .map((line) => pathThrough(line, parts))
    .join('');
}

/**
 * The same as smooth curves: each corner bends the line from the middle of one piece to the middle of the next, so no corner
 * is seen, and the curve lies nowhere farther off than half of what was cut from the line.
 * @param parts  of a unit, to which a place is put
 */
export function curvePath(all: readonly Outline[], parts = 10): string {
  return all
    .flatMap(inner)
    .map((line) => curveThrough(simplified(line, 0.25), parts))
    .join('');
}

/** The pieces of an outline away from the border. */
function inner(outline: Outline): readonly Outline[] {
  const first = outline.findIndex(([, , border]) => border);
  if (first < 0) return [[...outline, outline[0] as Corner]];
  const turned = [...outline.slice(first), ...outline.slice(0, first + 1)];
  const pieces: Corner[][] = [];
  for (const [i, corner] of turned.entries()) {
    const previous = turned[i - 1];
    if (previous === undefined || (previous[2] && corner[2])) pieces.push([corner]);
    else pieces.at(-1)?.push(corner);
  }
  return pieces.filter(({ length }) => length > 1);
}

/** @param parts  of a unit, to which a corner is placed */
function pathThrough(line: Outline, parts: number): string {
  const round = (value: number) => Math.round(value * parts) / parts;
  return `M${simplified(line)
    .map(([x, y]) => `${round(x)} ${round(y)}`)
    .join('L')}`;
}

const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
