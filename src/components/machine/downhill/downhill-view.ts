import { descentPath, optimiserNamed } from '../../../lib/optimisers/descent-path.ts';
import { momentum } from '../../../lib/optimisers/gradient-descent.ts';
import type { DescentState } from '../../../lib/optimisers/optimiser.ts';
import type { Box } from '../../../lib/points/line-in-box.ts';
import { formatCount, formatFull, formatNumber } from '../../../lib/writing/format.ts';
import { toDrawing } from '../../drawing/plane.ts';
import { readField as readTypedField, type Typed } from '../../setting/read-typed.ts';
import { downhillWords } from '../../words/machine/downhill.ts';
import { downhillSaidWords as words } from '../../words/machine/downhill-said.ts';
import { punctuationWords } from '../../words/punctuation.ts';
import type { DownhillField } from '../../words/vocabulary.ts';
import { type Contours, contoursIn, contoursOf } from './contours.ts';
import { type Ground, groundOf } from './ground.ts';
import { takes, type Walk } from './walk.ts';

// What the figure of a path downhill computes: loaded when the reader first changes something.

/** The path over it, and what is said of it. */
export interface DownhillView extends Contours {
  /** straight from step to step: M, then places with an L before each */
  readonly path: string;
  /** in the drawing */
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
  readonly handle: string;
  readonly label: string;
  readonly said: string;
  readonly rows: readonly (readonly string[])[];
}

const known = new Map<string, { readonly ground: Ground; readonly contours: Contours }>();

const keyOf = ({ ground, first, second }: Walk) => `${ground} ${first} ${second}`;

/** A ground and its lines, made once. */
function laidOut(walk: Walk) {
  const ground = known.get(keyOf(walk))?.ground ?? groundOf(walk);
  const made = known.get(keyOf(walk)) ?? { ground, contours: contoursOf(ground) };
  known.set(keyOf(walk), made);
  return made;
}

/** How long a piece of work may take before the page is let to answer, in ms, on a quick device. */
const share = 4;

/** Makes the map that a walk needs, unless it is there, a little at a time; then its view is quick to be had. */
export async function layOut(walk: Walk): Promise<void> {
  if (known.has(keyOf(walk))) return;
  const pause = () => new Promise((resolve) => setTimeout(resolve));
  await pause();
  const ground = groundOf(walk);
  await pause();
  const making = contoursIn(ground);
  let since = performance.now();
  let made = making.next();
  while (!made.done) {
    if (performance.now() - since > share) {
      await pause();
      since = performance.now();
    }
    made = making.next();
  }
  known.set(keyOf(walk), { ground, contours: made.value });
}

/** A step of a path, with the loss over all points there. */
export interface Trodden {
  readonly step: number;
  readonly first: number;
  readonly second: number;
  readonly loss: number;
}

/** The states of its optimiser, from the start on. */
function statesOf({ optimiser, rate, kept, batch, start, steps }: Walk, ground: Ground): DescentState[] {
  const slopes = ground.slopes(batch);
  return optimiser === 'momentum'
    ? descentPath(momentum({ rate, momentum: kept }), slopes, start, steps)
    : descentPath(optimiserNamed(optimiser, rate), slopes, start, steps);
}

/** The steps of a walk, from its start on. */
export function pathOf(walk: Walk): readonly Trodden[] {
  const { ground } = laidOut(walk);
  return statesOf(walk, ground).map(({ parameters }, step) => {
    const [first = 0, second = 0] = parameters;
    return { step, first, second, loss: ground.surface.height(first, second) };
  });
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
    start: drawn[0] as readonly [number, number],
    end,
    handle: downhillWords.handle(value(axes[0], walk.start[0]), value(axes[1], walk.start[1])),
    label: words.figure(
      { name: axes[0], from: formatFull(box.left), to: formatFull(box.right) },
      { name: axes[1], from: formatFull(box.bottom), to: formatFull(box.top) },
      heightsIn(contours),
      words.lowest(value(axes[0], lowest.first), value(axes[1], lowest.second), loss(lowest.loss)),
    ),
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

/** The heights that stand in the drawing: every second line's, where it has room. */
export const heightsIn = ({ lines }: Pick<Contours, 'lines'>): readonly string[] =>
  lines.flatMap(({ label }, i) => (i % 2 === 0 && label !== '' ? [label] : []));

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
  const rose = path.filter(
    ({ loss: here }, n) => n > 0 && here > (path[n - 1] as Trodden).loss * (1 + leastRise),
  ).length;
  const ended = {
    steps: end.step,
    first: value(across, end.first),
    second: value(up, end.second),
    loss: loss(end.loss),
  };
  const outside =
    end.first < box.left || end.first > box.right || end.second < box.bottom || end.second > box.top;
  const rises = words.rises(rose, end.step);
  const isAlike = ended.loss === loss(start.loss);
  const outcome = outcomeOf(path);
  const sentence = {
    lost: () => words.lost(end.step),
    same: () => words.same(ended),
    alike: () => words.alike(ended, rose === 0 ? '' : rises),
    lower: () =>
      words.lower(ended, `${formatNumber((100 * end.loss) / start.loss, 'error', 3)}\u00a0%`, rises),
    higher: () => words.higher(ended, loss(start.loss), rises),
  }[isAlike && (outcome === 'lower' || outcome === 'higher') ? 'alike' : outcome]();
  return punctuationWords.together(sentence, outside ? words.outside : '');
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
