import { fail } from '../number/expect.ts';
import { type Nudged, nudgedBest, nudgedBy } from './nudged.ts';

/**
 * Why a derivative was judged as it was.
 * - `close`: the two differ by no more than the tolerance, relative to the larger
 * - `kink`: the slopes to the left and to the right differ however small the step is; the derivative given lies between
 *   them
 * - `unresolved`: they differ by more than that, and by no more than nudging itself may be off: it cannot tell
 * - `opposite`: it has the right size and the wrong sign
 * - `apart`: it is another number
 * - `not finite`: it is none
 */
export type CheckReason = 'close' | 'kink' | 'unresolved' | 'opposite' | 'apart' | 'not finite';

/** What may be left of a derivative of 0 where terms of size 1 cancelled. */
const NOUGHT = 4 * Number.EPSILON;

const verdicts = {
  close: 'agrees',
  kink: 'unsure',
  unresolved: 'unsure',
  opposite: 'differs',
  apart: 'differs',
  'not finite': 'differs',
} as const satisfies Record<CheckReason, string>;

/** What a check says of a derivative: that it agrees, that it differs, or that a nudge cannot tell. */
export type CheckVerdict = (typeof verdicts)[CheckReason];

/** One derivative beside what nudging its parameter gives. */
export interface CheckedDerivative extends Nudged {
  readonly given: number;
  /** |given − byNudging| over the larger of the two; 0 where both are 0, NaN where the given one is not finite */
  readonly relativeError: number;
  readonly verdict: CheckVerdict;
  readonly reason: CheckReason;
}

/** What a check found, derivative by derivative and altogether. */
export interface GradientCheck {
  /** in the order of the parameters */
  readonly each: readonly CheckedDerivative[];
  /** `differs` if one does, else `unsure` if one is */
  readonly verdict: CheckVerdict;
  /** the place of the one to look at first: of the worst verdict one that is not finite, or the largest relative error */
  readonly worst: number;
}

/** How strict a check is, and how far it nudges. */
export interface CheckOptions {
  /** how large a relative error may be; 10⁻⁶ unless said */
  readonly tolerance?: number;
  /** the step for every parameter, in its unit; unless said, one is chosen for each */
  readonly step?: number;
}

/**
 * Holds a gradient against nudges: each parameter is raised and lowered by a small step, and the objective is looked
 * at. The check needs no calculus, so it finds what is wrong with any: a formula, a program, a graph. It holds at this
 * point only.
 * @param f  the objective and the gradient to be checked, at any x: `gradientByObjects`, a model's own, one written by
 *   hand
 * @param x  where; at least one number, all finite
 * @throws RangeError if there is no parameter or one is not finite, if the gradient has another length, if the
 *   objective is not finite at x, or on both sides of it at any step, if the tolerance is not positive, or if the step
 *   is not positive or too small to change a parameter
 * @example
 * gradientCheck(([x]) => ({ value: Math.sin(x), gradient: [Math.cos(x)] }), [0.5]).verdict // 'agrees'
 * gradientCheck(([x]) => ({ value: Math.sin(x), gradient: [-Math.cos(x)] }), [0.5]).verdict // 'differs'
 */
export function gradientCheck(
  f: (x: Float64Array) => { readonly value: number; readonly gradient: ArrayLike<number> },
  x: ArrayLike<number>,
  { tolerance = 1e-6, step }: CheckOptions = {},
): GradientCheck {
  if (x.length === 0) fail('gradientCheck', 'at least one parameter', 0);
  if (!(tolerance > 0 && tolerance < Infinity)) fail('gradientCheck', 'a positive tolerance', tolerance);
  const at = Float64Array.from(x);
  for (const number of at) if (!Number.isFinite(number)) fail('gradientCheck', 'finite parameters', number);
  const { value, gradient } = f(at.slice());
  if (gradient.length !== at.length)
    fail('gradientCheck', `a derivative for each of ${at.length} parameters`, gradient.length);
  if (!Number.isFinite(value))
    fail('gradientCheck', 'an objective that is finite where it is checked', value);
  const objective = (moved: Float64Array) => f(moved).value;
  const each = Array.from(gradient, (given, i) => {
    const nudged =
      step === undefined ? nudgedBest(objective, at, i, value) : nudgedBy(objective, at, i, step, value);
    return judged(given, nudged, tolerance);
  });
  const rank = ({ verdict, relativeError }: CheckedDerivative) =>
    ['agrees', 'unsure', 'differs'].indexOf(verdict) * 4 + (Number.isNaN(relativeError) ? 3 : relativeError);
  const worst = each.reduce(
    (most, one, i) => (rank(one) > rank(each[most] as CheckedDerivative) ? i : most),
    0,
  );
  return { each, worst, verdict: (each[worst] as CheckedDerivative).verdict };
}

/**
 * How far two numbers are apart, relative to the larger of them: 0 for equal ones, 1 where one is 0, up to 2 for
 * opposite ones; NaN if one of two different ones is not finite. Below 10⁻⁷ two gradients are one, above 10⁻² they are two: CS231n, Neural
 * networks part 3, gradient checks.
 * @example relativeError(0.99, 1) // 0.01
 */
export function relativeError(a: number, b: number): number {
  if (a === b) return 0;
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

function judged(given: number, nudged: Nudged, tolerance: number): CheckedDerivative {
  const reason = reasonFor(given, nudged, tolerance);
  return {
    ...nudged,
    given,
    relativeError: relativeError(given, nudged.byNudging),
    reason,
    verdict: verdicts[reason],
  };
}

function reasonFor(given: number, nudged: Nudged, tolerance: number): CheckReason {
  const { byNudging, left, right, isKink } = nudged;
  // The step was chosen for looking sure, so it is less so than it looks.
  const unsure = 4 * nudged.unsure + NOUGHT;
  if (!Number.isFinite(given)) return 'not finite';
  const slack = unsure + tolerance * Math.max(Math.abs(left), Math.abs(right));
  if (isKink)
    return given >= Math.min(left, right) - slack && given <= Math.max(left, right) + slack
      ? 'kink'
      : 'apart';
  if (relativeError(given, byNudging) <= tolerance) return 'close';
  if (Math.abs(given - byNudging) <= unsure) return 'unresolved';
  return Math.abs(given + byNudging) <= unsure + tolerance * Math.abs(given) ? 'opposite' : 'apart';
}
