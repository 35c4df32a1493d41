import { fail } from '../number/expect.ts';

/** A number for every list of parameters. */
export type Objective = (x: Float64Array) => number;

/** What nudging one parameter both ways tells of the slope. */
export interface Nudged {
  /** (f(x + step) − f(x − step)) / 2 step */
  readonly byNudging: number;
  /** (f(x) − f(x − step)) / step, and the same to the right */
  readonly left: number;
  readonly right: number;
  readonly step: number;
  /** about how far `byNudging` can be off, by the step's length and by rounding */
  readonly unsure: number;
  /** the slopes on both sides do not approach each other with a smaller step */
  readonly isKink: boolean;
}

/** How much smaller the step is to which another is compared. */
const SMALLER = 4;
const LARGEST = 2 ** -3;
const SMALLEST = 2 ** -59;
/** An objective is taken to be off by so many times the spacing of the doubles. */
const ROUNDED = 4 * Number.EPSILON;

/** @throws RangeError naming `where`, unless the step is positive and finite and moves the number both ways */
export function needStep(where: string, number: number, step: number): void {
  if (!(step > 0 && step < Infinity)) fail(where, 'a positive step', step);
  if (number + step === number || number - step === number)
    fail(where, `a step that changes ${number}`, step);
}

/**
 * The slope along one parameter by a given step, and how sure it is, from a second one a quarter as long.
 * @throws RangeError if the step is not positive or does not change the parameter, or the objective is not finite on
 *   both sides
 */
export function nudgedBy(f: Objective, x: Float64Array, at: number, step: number, value: number): Nudged {
  needStep('gradientCheck', x[at] as number, step);
  const wide = sidesOf(f, x, at, step, value);
  if (!Number.isFinite(wide.byNudging))
    fail('gradientCheck', `an objective that is finite on both sides of parameter ${at}`, wide.byNudging);
  return compared(wide, sidesOf(f, x, at, step / SMALLER, value));
}

/**
 * The same with the step that suits the parameter: of steps from an eighth of its size (of 1, if it is smaller) down,
 * the one that is surest. A large step misses by its length, a small one by rounding; where they meet depends on the
 * objective.
 * @throws RangeError unless the objective is finite on both sides at two steps
 */
export function nudgedBest(f: Objective, x: Float64Array, at: number, value: number): Nudged {
  const size = Math.max(1, Math.abs(x[at] as number));
  let best: Nudged | undefined;
  let wide = sidesOf(f, x, at, LARGEST * size, value);
  for (let step = LARGEST / SMALLER; step >= SMALLEST; step /= SMALLER) {
    const narrow = sidesOf(f, x, at, step * size, value);
    const nudged = compared(wide, narrow);
    if (Number.isFinite(nudged.unsure) && !(best && best.unsure <= nudged.unsure)) best = nudged;
    // From here on rounding alone makes every step worse than the best.
    if (best && narrow.rounding > best.unsure) break;
    wide = narrow;
  }
  return (
    best ?? fail('gradientCheck', `an objective that is finite on both sides of parameter ${at}`, Number.NaN)
  );
}

interface Sides extends Pick<Nudged, 'byNudging' | 'left' | 'right' | 'step'> {
  /** how far `byNudging` can be off by rounding */
  readonly rounding: number;
}

export function sidesOf(f: Objective, x: Float64Array, at: number, step: number, value: number): Sides {
  const here = x[at] as number;
  const valueAt = (number: number) => f(x.with(at, number));
  const [before, after] = [here - step, here + step];
  const [low, high] = [valueAt(before), valueAt(after)];
  return {
    // by the numbers as they came out: what was added need not be the step to its last digit
    byNudging: (high - low) / (after - before),
    left: (value - low) / (here - before),
    right: (high - value) / (after - here),
    step,
    rounding: (ROUNDED * Math.max(Math.abs(low), Math.abs(high), Math.abs(value))) / step,
  };
}

function compared({ rounding, ...wide }: Sides, narrow: Sides): Nudged {
  const gap = (sides: Pick<Sides, 'left' | 'right'>) => Math.abs(sides.right - sides.left);
  return {
    ...wide,
    // A shorter step may be too short to change the parameter, and then tells nothing.
    unsure: Number.isFinite(narrow.byNudging)
      ? Math.abs(wide.byNudging - narrow.byNudging) + rounding
      : Number.POSITIVE_INFINITY,
    // Of a smooth objective the gap is as long as the step, so a quarter of it is left; of a kink, all.
    isKink: gap(narrow) > 0.6 * gap(wide) && gap(narrow) > 8 * narrow.rounding,
  };
}
