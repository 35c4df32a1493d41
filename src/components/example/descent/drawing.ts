import { logarithmic } from '../../drawing/scale.ts';
import { lastStep, type Run } from './pair.ts';

/** The picture and the field in it that curves are drawn in. */
export const [width, height] = [560, 350];
export const [left, right, upper, lower] = [52, width - 18, 34, height - 48];

/** The least error that the picture shows, as a power of ten; a curve that goes on below leaves through the floor. */
const floor = -12;

/** The place of a number of steps; the axis begins at none, so it counts one more. */
const along = logarithmic([1, lastStep + 1], [left, right]);
export const x = (steps: number): number => along(steps + 1);

interface Curve {
  readonly path: string;
  /** where its last point above the floor stands */
  readonly tipX: number;
  readonly tipY: number;
  /** it has left through the floor */
  readonly below: boolean;
}

interface Label {
  readonly x: number;
  readonly y: number;
  /** it ends there, rather than begins */
  readonly end: boolean;
}

export interface Drawing {
  /** a line across at each of these powers of ten */
  readonly grid: readonly { readonly power: number; readonly y: number }[];
  readonly curves: readonly (Curve & { readonly label: Label })[];
}

/** Two runs' errors against steps, both on logarithmic scales; the field reaches up to the largest error. */
export function drawingOf(runs: readonly Pick<Run, 'points'>[]): Drawing {
  const largest = Math.max(1, ...runs.flatMap(({ points }) => points.map(([, error]) => error)));
  const top = Math.ceil(Math.log10(largest) - 1e-9);
  const y = logarithmic([10 ** floor, 10 ** top], [lower, upper]);
  const curves = runs.map(({ points }) => curveOf(points, y));
  return {
    grid: powersUpTo(top).map((power) => ({ power, y: y(10 ** power) })),
    curves: curves.map((curve, i) => ({ ...curve, label: labelOf(curve, curves[1 - i] as Curve, i) })),
  };
}

/** Every second power of ten, or every fourth and so on where the field is higher. */
function powersUpTo(top: number): readonly number[] {
  const decades = top - floor;
  const every = [2, 4, 8, 16].find((n) => decades / n <= 8) ?? 32;
  return Array.from({ length: Math.floor(decades / every) + 1 }, (_, i) => floor + i * every);
}

function curveOf(points: Run['points'], y: (error: number) => number): Curve {
  const at = points.map(([steps, error]) => [x(steps), y(Math.max(error, 1e-40))] as const);
  const inside = at.findLastIndex(([, height]) => height <= lower);
  const [tipX, tipY] = at[Math.max(inside, 0)] ?? [left, upper];
  const path = `M${at.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join('L')}`;
  return { path, tipX, tipY, below: inside < at.length - 1 };
}

/** Above the upper tip and below the lower one; where both curves leave the picture, to their outer sides. */
function labelOf({ tipX, tipY, below }: Curve, other: Curve, i: number): Label {
  const first = (below ? tipX - other.tipX : tipY - other.tipY) || i - 0.5;
  const end = below ? first < 0 : tipX > right - 90;
  return { x: tipX + (end ? -11 : 11), y: below ? lower - 14 : tipY + (first < 0 ? -14 : 16), end };
}
