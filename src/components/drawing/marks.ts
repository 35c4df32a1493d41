import { fail } from '../../lib/number/expect.ts';
import type { Points } from '../../lib/points/points.ts';
import { chosen, type Drawing, placed } from './plane.ts';

/**
 * How a point is marked: class 0 round, class 1 square; filled where it was trained on, hollow where it was held back;
 * a cross over it where it is predicted wrongly.
 */
export type Mark = 'dot' | 'ring' | 'square' | 'cross';

/** Each stamp ends where it began. A dot has no length: the cap of its stroke is what is seen, round or square. */
const stamps: Readonly<Record<Mark, string>> = {
  dot: 'h0',
  ring: 'm-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0m2 0',
  square: 'm-2-2h4v4h-4zm2 2',
  cross: 'm-3-3l6 6m0-6l-6 6m3-3',
};

/**
 * One path for many marks, each placed from the one before, and from top to bottom: a few bytes a point, and nearly
 * none once compressed.
 * @param at        where the points lie in the drawing, [x, y] by turns
 * @param decimals  how exactly a mark is placed: to whole units, to tenths, …
 * @throws RangeError if a place is not finite
 */
export function markPath(at: Float64Array, mark: Mark, decimals = 0): string {
  const parts = 10 ** decimals;
  const places: [number, number][] = [];
  for (let i = 0; i < at.length; i += 2) {
    const [x, y] = [Math.round((at[i] as number) * parts), Math.round((at[i + 1] as number) * parts)];
    if (!Number.isFinite(x + y)) fail('markPath', 'finite places', `${at[i]}, ${at[i + 1]}`);
    places.push([x, y]);
  }
  places.sort(([x, y], [u, v]) => y - v || x - u);
  let path = '';
  let [fromX, fromY] = [0, 0];
  for (const [x, y] of places) {
    const [dx, dy] = [(x - fromX) / parts, (y - fromY) / parts];
    path += `${path === '' ? 'M' : 'm'}${dx}${dy < 0 ? '' : ' '}${dy}${stamps[mark]}`;
    [fromX, fromY] = [x, y];
  }
  return path;
}

/** Points as two paths, those of class 0 and those of class 1. */
export function classPaths(
  { x, y }: Pick<Points, 'x' | 'y'>,
  drawing: Drawing,
  marks: readonly [zero: Mark, one: Mark],
  decimals = 0,
): readonly [zeros: string, ones: string] {
  const at = placed(x, drawing);
  const path = (label: 0 | 1) =>
    markPath(
      chosen(at, (n) => y[n] === label),
      marks[label],
      decimals,
    );
  return [path(0), path(1)];
}
