import type { Mark } from '../../../src/components/drawing/marks.ts';

/** How each mark is drawn, from its point and back to it. */
export const stamps: Readonly<Record<Mark, string>> = {
  dot: 'h0',
  ring: 'm-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0m2 0',
  square: 'm-2-2h4v4h-4zm2 2',
  cross: 'm-3-3l6 6m0-6l-6 6m3-3',
};

/** Where a path has its marks, its relative moves added up; to a tenth. */
export function placesOf(path: string, mark: Mark): [number, number][] {
  let [x, y] = [0, 0];
  return path
    .split(stamps[mark])
    .filter(Boolean)
    .map((move) => {
      const [dx, dy] = numbersOf(move) as [number, number];
      [x, y] = [x + dx, y + dy];
      return [Math.round(10 * x) / 10, Math.round(10 * y) / 10];
    });
}

/** Every line of a path that has straight lines only, by its corners. */
export function linesOf(path: string): [number, number][][] {
  return path
    .split(/[MZ]/)
    .filter(Boolean)
    .map((line) => line.split('L').map((corner) => numbersOf(corner) as [number, number]));
}

export const numbersOf = (text: string) => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
