import { logarithmic } from '../../../drawing/scale.ts';
import type { Run } from './run.ts';

/** The picture and the field in it that the curve is drawn in. */
export const [width, height] = [560, 300];
export const [left, right, upper, lower] = [60, width - 22, 34, height - 48];

/** Less than this is nothing beside the errors that a step begins with. */
const least = 1e-16;

/** What stands at a line across: a number, or a power of ten. */
export type Tick = { readonly y: number } & ({ readonly value: number } | { readonly power: number });

export interface Drawing {
  readonly x: (steps: number) => number;
  readonly path: string;
  /** where the curve ends */
  readonly tip: readonly [x: number, y: number];
  readonly ticks: readonly Tick[];
}

/** The error against steps, both on logarithmic scales; the field reaches over all errors there are. */
export function drawingOf({ points, all }: Pick<Run, 'points' | 'all'>): Drawing {
  // The axis begins at no step, so it counts one more.
  const along = logarithmic([1, all + 1], [left, right]);
  const x = (steps: number) => along(steps + 1);
  const errors = points.map(([, error]) => Math.max(error, least));
  const bottom = Math.floor(Math.log10(Math.min(...errors)) + 1e-9);
  const top = Math.max(bottom + 1, Math.ceil(Math.log10(Math.max(...errors)) - 1e-9));
  const y = logarithmic([10 ** bottom, 10 ** top], [lower, upper]);
  const at = points.map(([steps], i) => [x(steps), y(errors[i] as number)] as const);
  return {
    x,
    path: `M${at.map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join('L')}`,
    tip: at.at(-1) ?? [left, upper],
    ticks: ticksOf(bottom, top).map((tick) => ({
      ...tick,
      y: y('power' in tick ? 10 ** tick.power : tick.value),
    })),
  };
}

/** Powers of ten, few enough for the picture; over one or two of them, what stands between as well. */
function ticksOf(
  bottom: number,
  top: number,
): readonly ({ readonly value: number } | { readonly power: number })[] {
  const decades = top - bottom;
  if (decades > 2 || Math.abs(bottom) > 4) {
    const every = Math.ceil(decades / 7);
    return Array.from({ length: Math.floor(decades / every) + 1 }, (_, i) => ({ power: bottom + i * every }));
  }
  const between = Array.from({ length: decades }, (_, i) => bottom + i).flatMap((power) =>
    (decades === 1 ? [1, 2, 5] : [1, 3]).map((n) => n * 10 ** power),
  );
  return [...between, 10 ** top].map((value) => ({ value: Number(value.toPrecision(1)) }));
}
