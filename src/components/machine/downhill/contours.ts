import type { Box } from '../../../lib/points/line-in-box.ts';
import { cellMiddle } from '../../../lib/training/probability-field.ts';
import { formatNumber } from '../../../lib/writing/format.ts';
import { cellsIn, plane, toDrawing } from '../../drawing/plane.ts';
import { curvePath, outlines } from '../../drawing/region.ts';
import { boxTicks, type Tick } from '../../drawing/ticks.ts';
import { downhillWords } from '../../words/machine/downhill.ts';
import { finer, fineSize } from './finer.ts';
import type { Ground } from './ground.ts';

// The map that a path is drawn on. Heights are dear, so they are worked out on a coarse grid, closer across than up, since
// the valley that is drawn runs up; lines are followed on a grid so many times as fine, between them.

const grid = { columns: 72, rows: 24 } as const;
const fineness = { across: 2, up: 4 } as const;
const fine = fineSize(grid, fineness);

/** Lines of equal loss over a ground, in the units of the drawing. */
export interface Contours {
  readonly box: Box;
  readonly lines: readonly {
    readonly d: string;
    readonly label: string;
    readonly x: number;
    readonly y: number;
  }[];
  /** the lowest of the grid */
  readonly lowest: {
    readonly first: number;
    readonly second: number;
    readonly loss: number;
    readonly x: number;
    readonly y: number;
  };
  readonly ticks: { readonly below: readonly Tick[]; readonly beside: readonly Tick[] };
  readonly axes: readonly [string, string];
}

/** How many lines: closer where it is low, so that those of a round bowl are evenly spaced. */
const levels = [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5].map((k) => (k / 8) ** 2);

/** The levels of a field at which lines are drawn. */
export function levelsOf(field: Float64Array): readonly number[] {
  const [least, most] = [Math.min(...field), Math.max(...field)];
  return levels.map((share) => least + share * (most - least));
}

/** The heights at the middles of the coarse grid's cells, row by row, with a rest after each row. */
function* heightsOf({ surface, box }: Ground): Generator<void, Float64Array> {
  const { columns, rows } = grid;
  const middle = cellMiddle(wider(box, grid), columns, rows);
  const field = new Float64Array(columns * rows);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) field[r * columns + c] = surface.height(...middle(c, r));
    yield;
  }
  return field;
}

/** A map in small pieces of work, so that whoever makes it can let the page answer between two. */
export function* contoursIn(ground: Ground): Generator<void, Contours> {
  const { box, names } = ground;
  const field = finer(yield* heightsOf(ground), grid, fineness);
  yield;
  const { columns, rows } = fine;
  const wide = wider(box, fine);
  const drawing = toDrawing(box);
  const at = cellsIn(drawing, wide, columns, rows);
  const cell = field.indexOf(Math.min(...field));
  const [first, second] = cellMiddle(wide, columns, rows)(cell % columns, Math.floor(cell / columns));
  const [x, y] = [drawing.x(first), drawing.y(second)];
  const corner = labelled(
    drawing.x(box.left),
    drawing.x(box.right),
    drawing.y(box.top),
    drawing.y(box.bottom),
    [x, y],
  );
  const lines: Contours['lines'][number][] = [];
  for (const level of levelsOf(field)) {
    const all = outlines(field, columns, level, at);
    const inside = all.flat().filter(([u, v, border]) => !border && isRoomy(u, v));
    const place = nearestTo(inside, [x, y], corner);
    lines.push({
      d: curvePath(all, 2),
      label: place ? formatNumber(level, 'error', 2) : '',
      x: Math.round(place?.[0] ?? 0),
      y: Math.round(place?.[1] ?? 0),
    });
    yield;
  }
  return {
    box,
    lines,
    lowest: { first, second, loss: ground.surface.height(first, second), x: Math.round(x), y: Math.round(y) },
    ticks: boxTicks(box, drawing),
    axes: [downhillWords.parameters[names[0]], downhillWords.parameters[names[1]]],
  };
}

/** The map at once, as a page is built with it. */
export function contoursOf(ground: Ground): Contours {
  const making = contoursIn(ground);
  for (;;) {
    const made = making.next();
    if (made.done) return made.value;
  }
}

/** A box so much wider that the middles of its outermost cells lie on the border of the first. */
function wider(
  { left, right, bottom, top }: Box,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): Box {
  const across = (right - left) / (columns - 1) / 2;
  const up = (top - bottom) / (rows - 1) / 2;
  return { left: left - across, right: right + across, bottom: bottom - up, top: top + up };
}

/** Whether a label has room at a place of the drawing. */
const isRoomy = (x: number, y: number) => x > 24 && x < plane.width - 24 && y > 16 && y < plane.height - 16;

type Place = readonly [number, number, ...unknown[]];

/** Labels stand on a way to the farther of two corners: from the lowest place up and left, or down and right. */
function labelled(left: number, right: number, top: number, bottom: number, [x, y]: Place): Place {
  const far = ([u, v]: Place) => Math.hypot(u - x, v - y);
  const [one, other]: readonly [Place, Place] = [
    [left, top],
    [right, bottom],
  ];
  return far(one) > far(other) ? one : other;
}

/** The place that lies nearest to the way from one place to another. */
function nearestTo(places: readonly Place[], [x, y]: Place, [u, v]: Place): Place | undefined {
  const length = Math.hypot(u - x, v - y);
  const [along, up] = [(u - x) / length, (v - y) / length];
  const ahead = places.filter(([a, b]) => (a - x) * along + (b - y) * up > 0);
  const off = ([a, b]: Place) => Math.abs((a - x) * up - (b - y) * along);
  return ahead.toSorted((a, b) => off(a) - off(b))[0];
}
