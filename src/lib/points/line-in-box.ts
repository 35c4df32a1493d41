import { fail } from '../number/expect.ts';

/** A rectangle of the plane, by its edges. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Two ends, each [x1, x2]. */
export type Segment = readonly [readonly [number, number], readonly [number, number]];

/**
 * Where a neuron of two inputs stands undecided: the part of the straight line w1 x1 + w2 x2 + bias = 0 in a box.
 * @returns undefined where the line misses the box, or both weights are 0 and there is no line
 * @throws RangeError unless the numbers are finite and the box has an inside
 * @example lineInBox(1, 2, -1, { left: 0, right: 2, bottom: 0, top: 2 }) // [[0, 0.5], [1, 0]]
 */
export function lineInBox(w1: number, w2: number, bias: number, box: Box): Segment | undefined {
  const { left, right, bottom, top } = box;
  for (const value of [w1, w2, bias, left, right, bottom, top])
    if (!Number.isFinite(value)) fail('lineInBox', 'finite numbers', value);
  if (left >= right) fail('lineInBox', `a right side beyond ${left}`, right);
  if (bottom >= top) fail('lineInBox', `a top above ${bottom}`, top);
  const ends: (readonly [number, number])[] = [];
  const add = (x: number, y: number) => {
    const inside = x >= left && x <= right && y >= bottom && y <= top;
    if (inside && !ends.some(([u, v]) => u === x && v === y)) ends.push([x, y]);
  };
  if (w2 !== 0) for (const x of [left, right]) add(x, -(bias + w1 * x) / w2);
  if (w1 !== 0) for (const y of [bottom, top]) add(-(bias + w2 * y) / w1, y);
  const [from] = ends;
  if (from === undefined || ends.length < 2) return undefined;
  const far = (end: readonly [number, number]) => Math.hypot(end[0] - from[0], end[1] - from[1]);
  return [from, ends.reduce((most, end) => (far(end) > far(most) ? end : most), from)];
}
