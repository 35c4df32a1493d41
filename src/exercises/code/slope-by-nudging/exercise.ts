import { centralDifference } from '../../../lib/autograd/central-difference.ts';
import { sigmoid } from '../../../lib/neuron/sigmoid.ts';
import { type CodeExercise, nothing } from '../code-exercise.ts';

type Args = [w: number[], step: number];

const errorOf = ([a = 0, b = 0, c = 0]: Iterable<number>) => (sigmoid(2 * a - b + c) - 1) ** 2;
const with1 = (w: readonly number[], i: number, by: number) => w.with(i, (w[i] as number) + by);

const right = (...[w, step]: Args) => w.map((_, i) => centralDifference(errorOf, w, i, step));

function at(w: readonly number[], step: number) {
  const args = (): Args => [[...w], step];
  return { args, expected: right(...args()) };
}

export const slopeByNudging = {
  name: 'gradientByNudging',
  // Steps so long that each wrong way gives another number.
  checks: {
    zero: at([0, 0, 0], 0.5),
    short: at([0.5, -1, 0.25], 0.125),
    long: at([-1, 2, 1], 1),
  },
  slips: {
    'one-sided': (...[w, step]: Args) => w.map((_, i) => (errorOf(with1(w, i, step)) - errorOf(w)) / step),
    'to-the-left': (...[w, step]: Args) => w.map((_, i) => (errorOf(w) - errorOf(with1(w, i, -step))) / step),
    'not-twice': (...args: Args) => right(...args).map((slope) => 2 * slope),
    'not-divided': (...[w, step]: Args) => right(w, step).map((slope) => 2 * step * slope),
    'sign-lost': (...args: Args) => right(...args).map((slope) => -slope),
    'all-at-once': (...[w, step]: Args) => {
      const all = (by: number) => errorOf(w.map((number) => number + by));
      return w.map(() => (all(step) - all(-step)) / (2 * step));
    },
    'not-put-back': (...[w, step]: Args) => {
      const moved = [...w];
      return w.map((_, i) => {
        moved[i] = (moved[i] as number) + step;
        const high = errorOf(moved);
        moved[i] = (moved[i] as number) - 2 * step;
        return (high - errorOf(moved)) / (2 * step);
      });
    },
    'no-return': nothing,
  },
} as const satisfies CodeExercise;
