import { descentPath, optimiserNamed } from '../../../lib/optimisers/descent-path.ts';
import type { Box } from '../../../lib/points/line-in-box.ts';
import { heightField } from '../../../lib/studies/surfaces.ts';
import { cellMiddle } from '../../../lib/training/probability-field.ts';
import { formatCount, formatNumber } from '../../../lib/writing/format.ts';
import { cellsIn, plane, toDrawing } from '../../drawing/plane.ts';
import { edgePath, outlines } from '../../drawing/region.ts';
import { boxTicks, type Tick } from '../../drawing/ticks.ts';
import { readField as readTypedField, type Typed } from '../../setting/read-typed.ts';
import { downhillWords } from '../../words/machine/downhill.ts';
import { downhillSaidWords as words } from '../../words/machine/downhill-said.ts';
import type { DownhillField } from '../../words/vocabulary.ts';
import { type Ground, groundOf } from './ground.ts';
import { takes, type Walk } from './walk.ts';

// What the figure of a path downhill computes: loaded when the reader first changes something.

const grid = { columns: 48, rows: 36 } as const;

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
    readonly x: number;
    readonly y: number;
  };
  readonly ticks: { readonly below: readonly Tick[]; readonly beside: readonly Tick[] };
  readonly axes: readonly [string, string];
}

/** The path over it, and what is said of it. */
export interface DownhillView extends Contours {
  readonly path: string;
  /** each step */
  readonly dots: string;
  /** in the drawing */
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
  readonly handle: string;
  readonly label: string;
  readonly said: string;
  readonly rows: readonly (readonly string[])[];
}

/** How many lines: closer where it is low, so that those of a round bowl are evenly spaced. */
const levels = [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5].map((k) => (k / 8) ** 2);

const known = new Map<string, { readonly ground: Ground; readonly contours: Contours }>();

/** A ground and its lines, made once. */
function laidOut(walk: Walk) {
  const key = `${walk.ground} ${walk.first} ${walk.second}`;
  const ground = known.get(key)?.ground ?? groundOf(walk);
  const made = known.get(key) ?? { ground, contours: contoursOf(ground) };
  known.set(key, made);
  return made;
}

/** The levels of a field at which lines are drawn. */
export function levelsOf(field: Float64Array): readonly number[] {
  const [least, most] = [Math.min(...field), Math.max(...field)];
  return levels.map((share) => least + share * (most - least));
}

export function contoursOf({ surface, box, names }: Ground): Contours {
  const { columns, rows } = grid;
  const wide = wider(box);
  const field = heightField(surface, wide, columns, rows);
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
  const lines = levelsOf(field).map((level) => {
    const all = outlines(field, columns, level, at);
    const inside = all.flat().filter(([u, v, border]) => !border && isRoomy(u, v));
    const place = nearestTo(inside, [x, y], corner);
    return {
      d: edgePath(all, 1),
      label: place ? formatNumber(level, 'error', 2) : '',
      x: Math.round(place?.[0] ?? 0),
      y: Math.round(place?.[1] ?? 0),
    };
  });
  return {
    box,
    lines,
    lowest: { first, second, x: Math.round(x), y: Math.round(y) },
    ticks: boxTicks(box, drawing),
    axes: [downhillWords.parameters[names[0]], downhillWords.parameters[names[1]]],
  };
}

/** A box so much wider that the middles of its outermost cells lie on the border of the first. */
function wider({ left, right, bottom, top }: Box): Box {
  const across = (right - left) / (grid.columns - 1) / 2;
  const up = (top - bottom) / (grid.rows - 1) / 2;
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

/** A step of a path, with the loss over all points there. */
export interface Trodden {
  readonly step: number;
  readonly first: number;
  readonly second: number;
  readonly loss: number;
}

/** The steps of a walk, from its start on. */
export function pathOf(walk: Walk): readonly Trodden[] {
  const { ground } = laidOut(walk);
  const optimiser = optimiserNamed(walk.optimiser, walk.rate);
  return descentPath(optimiser, ground.slopes(walk.batch), walk.start, walk.steps).map(
    ({ parameters }, step) => {
      const [first = 0, second = 0] = parameters;
      return { step, first, second, loss: ground.surface.height(first, second) };
    },
  );
}

const value = (name: string, number: number) => `${name} = ${formatNumber(number, 'parameter', 3)}`;
const loss = (number: number) => formatNumber(number, 'error', 3);

export function downhillView(walk: Walk): DownhillView {
  const { contours } = laidOut(walk);
  const { box, axes, lowest } = contours;
  const { x, y } = toDrawing(box);
  const path = pathOf(walk);
  const drawn = path
    .filter(({ first, second }) => Number.isFinite(first + second))
    .map(({ first, second }) => [within(x(first)), within(y(second))] as const);
  const end = drawn.at(-1) as readonly [number, number];
  return {
    ...contours,
    path: `M${drawn.map((at) => at.join(' ')).join('L')}`,
    dots: drawn.map((at) => `M${at.join(' ')}h0`).join(''),
    start: drawn[0] as readonly [number, number],
    end,
    handle: downhillWords.handle(value(axes[0], walk.start[0]), value(axes[1], walk.start[1])),
    label: words.figure(...axes, words.lowest(value(axes[0], lowest.first), value(axes[1], lowest.second))),
    said: saidOf(path, box, axes),
    rows: path
      .filter(({ step }) => told.has(step) || step === path.length - 1)
      .map(({ step, first, second, loss: here }) => [
        formatCount(step),
        formatNumber(first, 'parameter', 3),
        formatNumber(second, 'parameter', 3),
        loss(here),
      ]),
  };
}

const told = new Set([0, 1, 2, 3, 5, 10, 20, 50, 100, 200, 500]);

/** In the drawing, to a tenth of a unit, and not so far out that nothing could draw it. */
const within = (place: number) => Math.round(10 * Math.min(1e5, Math.max(-1e5, place))) / 10;

/** A step that leads up by less is a rounding at the bottom, in digits that nothing shows. */
const leastRise = 1e-9;

/** Whether a path fell, rose or left the numbers. */
export function outcomeOf(path: readonly Trodden[]): 'lost' | 'same' | 'lower' | 'higher' {
  const [start, end] = [path[0], path.at(-1)];
  if (!Number.isFinite((end as Trodden).loss)) return 'lost';
  const change = (end as Trodden).loss - (start as Trodden).loss;
  return change === 0 ? 'same' : change < 0 ? 'lower' : 'higher';
}

function saidOf(path: readonly Trodden[], box: Box, [across, up]: readonly [string, string]): string {
  const [start, end] = [path[0] as Trodden, path.at(-1) as Trodden];
  const steps = formatCount(end.step);
  const rose = path.filter(
    ({ loss: here }, n) => n > 0 && here > (path[n - 1] as Trodden).loss * (1 + leastRise),
  ).length;
  const ended = {
    steps,
    first: value(across, end.first),
    second: value(up, end.second),
    loss: loss(end.loss),
  };
  const outside =
    end.first < box.left || end.first > box.right || end.second < box.bottom || end.second > box.top;
  const rises = words.rises(rose, end.step);
  const sentence = {
    lost: () => words.lost(steps),
    same: () => words.same(ended),
    lower: () =>
      words.lower(ended, `${formatNumber((100 * end.loss) / start.loss, 'error', 3)}\u00a0%`, rises),
    higher: () => words.higher(ended, loss(start.loss), rises),
  }[outcomeOf(path)]();
  return outside ? `${sentence} ${words.outside}` : sentence;
}

/** What stands in a field, read; or the sentence that stands beside it. */
export const readWalkField =
  (name: DownhillField) =>
  (text: string, kept: number): Typed =>
    readTypedField(
      text,
      { name: downhillWords.fields[name], kept, wanted: name === 'steps' ? 'count' : 'real' },
      (number) => (takes(name, number) ? '' : words.needs[name]),
    );

/** A place of the drawing as both parameters, to two decimals, within the window. */
export function placeIn(box: Box, across: number, down: number): readonly [number, number] {
  const clamp = (share: number) => Math.min(1, Math.max(0, share));
  const round = (number: number) => Math.round(number * 100) / 100;
  return [
    round(box.left + clamp(across) * (box.right - box.left)),
    round(box.top - clamp(down) * (box.top - box.bottom)),
  ];
}
