import { descentPath } from '../../../lib/optimisers/descent-path.ts';
import { momentum } from '../../../lib/optimisers/gradient-descent.ts';
import { type CodeExercise, nothing } from '../code-exercise.ts';

type Vector = readonly number[];
type Ball = readonly [start: Vector, curvatures: Vector, rate: number, kept: number, steps: number];

const slopesIn =
  (curvatures: Vector) =>
  (at: ArrayLike<number>): number[] =>
    curvatures.map((curvature, i) => curvature * (at[i] as number));

function checkOf(...ball: Ball) {
  const [start, curvatures, rate, kept, steps] = ball;
  const path = descentPath(momentum({ rate, momentum: kept }), slopesIn(curvatures), start, steps);
  return {
    args: () => structuredClone(ball) as readonly unknown[],
    expected: [...(path.at(-1)?.parameters ?? [])],
  };
}

/** Steps in which velocity and place become others from velocity, slope and place, way by way. */
const rolling =
  (next: (v: number, slope: number, w: number, rate: number, kept: number) => readonly [number, number]) =>
  (...[start, curvatures, rate, kept, steps]: Ball): Vector => {
    let [velocity, at]: [Vector, Vector] = [start.map(() => 0), start];
    for (let n = 0; n < steps; n++) {
      const slopes = slopesIn(curvatures)(at);
      const both = at.map((w, i) => next(velocity[i] as number, slopes[i] as number, w, rate, kept));
      [velocity, at] = [both.map(([v]) => v), both.map(([, w]) => w)];
    }
    return at;
  };

export const heavyBall = {
  name: 'heavyBall',
  checks: {
    one: checkOf([1, -2], [3, 1], 1 / 8, 1 / 2, 1),
    two: checkOf([1, -2], [3, 1], 1 / 8, 1 / 2, 2),
    valley: checkOf([1, 1], [1, 25], 1 / 20, 3 / 4, 12),
    none: checkOf([2, 1], [1, 4], 1 / 4, 3 / 4, 0),
  },
  slips: {
    'no-memory': rolling((_, slope, w, rate) => [slope, w - rate * slope]),
    'nothing-forgotten': rolling((v, slope, w, rate) => [v + slope, w - rate * (v + slope)]),
    averaged: rolling((v, slope, w, rate, kept) => {
      const next = kept * v + (1 - kept) * slope;
      return [next, w - rate * next];
    }),
    'velocity-before': rolling((v, slope, w, rate, kept) => [kept * v + slope, w - rate * v]),
    uphill: rolling((v, slope, w, rate, kept) => [kept * v + slope, w + rate * (kept * v + slope)]),
    'rate-twice': rolling((v, slope, w, rate, kept) => {
      const next = kept * v + rate * slope;
      return [next, w - rate * next];
    }),
    'curvature-for-slope': (...[start, curvatures, rate, kept, steps]: Ball) => {
      let [velocity, at]: [Vector, Vector] = [start.map(() => 0), start];
      for (let n = 0; n < steps; n++) {
        velocity = velocity.map((v, i) => kept * v + (curvatures[i] as number));
        at = at.map((w, i) => w - rate * (velocity[i] as number));
      }
      return at;
    },
    'no-return': nothing,
  },
} as const satisfies CodeExercise;
