import { fail } from '../number/expect.ts';

/** Labelled points, flat: row n of `x` (features numbers) belongs to label n of `y`, a class 0 or 1. */
export interface Points {
  readonly features: number;
  readonly x: Float64Array;
  readonly y: Uint8Array;
}

/**
 * The points at some places, in that order.
 * @example
 * const points = { features: 1, x: Float64Array.of(5, 6, 7), y: Uint8Array.of(0, 1, 1) };
 * pointsAt(points, Uint32Array.of(2, 0)) // { features: 1, x: [7, 5], y: [1, 0] }
 */
export function pointsAt({ features, x, y }: Points, places: Uint32Array): Points {
  const rows = new Float64Array(places.length * features);
  const labels = new Uint8Array(places.length);
  for (const [to, from] of places.entries()) {
    rows.set(x.subarray(from * features, (from + 1) * features), to * features);
    labels[to] = y[from] as number;
  }
  return { features, x: rows, y: labels };
}

/**
 * How many points each class has: [zeros, ones].
 * @example classCounts(Uint8Array.of(0, 1, 1)) // [1, 2]
 */
export function classCounts(y: Uint8Array): readonly [number, number] {
  const ones = y.reduce((sum, label) => sum + label, 0);
  return [y.length - ones, ones];
}

/**
 * @throws RangeError naming `where`, unless there is a point, sizes fit, numbers are finite and labels are 0 or 1
 * @internal
 */
export function needPoints(where: string, { features, x, y }: Points): void {
  if (y.length === 0) fail(where, 'at least one point', y.length);
  if (!Number.isInteger(features) || features < 1) fail(where, 'at least one feature', features);
  if (x.length !== y.length * features)
    fail(where, `${features} features for each of ${y.length} points`, `${x.length} numbers`);
  for (const value of x) if (!Number.isFinite(value)) fail(where, 'finite features', value);
  for (const label of y) if (label > 1) fail(where, 'labels 0 or 1', label);
}

/**
 * A model that sees one class only has nothing to tell apart: its loss falls for ever, towards 0.
 * @throws RangeError naming `where`, unless both classes occur
 * @internal
 */
export function needBothClasses(where: string, { y }: Points): void {
  const [zeros, ones] = classCounts(y);
  if (zeros === 0 || ones === 0)
    fail(where, 'training points of both classes', `${y.length} of class ${zeros === 0 ? 1 : 0} only`);
}
