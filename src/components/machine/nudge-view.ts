import { plainNumbers } from '../../lib/autograd/arithmetic.ts';
import { gradientByTape } from '../../lib/autograd/gradients.ts';
import { higherSlopes, type NudgeErrors, nudgeErrors } from '../../lib/autograd/nudge-errors.ts';
import { singleNumbers } from '../../lib/autograd/single-precision.ts';
import { exampleError, tenParameters } from '../../lib/autograd/worked-example.ts';
import type { Values } from '../../lib/trace/evaluate.ts';
import { formatNumber } from '../../lib/writing/format.ts';
import { linear } from '../drawing/scale.ts';
import { machineSaidWords } from '../words/machine/said.ts';

const words = machineSaidWords.nudges;

// What the figure of nudges computes: loaded when the reader first moves something.

export interface NudgeSetting {
  readonly id: (typeof tenParameters)[number];
  /** the nudge is ten to this power, a whole number from −16 to 0 */
  readonly power: number;
  /** whether the error is computed in single precision */
  readonly isSingle: boolean;
}

/** The error of two nudges over their length, on logarithmic axes, and one length in numbers. */
export interface NudgeView {
  readonly label: string;
  readonly said: string;
  readonly below: readonly { readonly x: number; readonly power: string }[];
  readonly beside: readonly { readonly y: number; readonly power: string }[];
  /** both nudges: a line through their errors, and where they stand at the length that is picked */
  readonly curves: readonly {
    readonly way: 'one-sided' | 'central';
    readonly line: string;
    readonly y: number;
  }[];
  /** what the arms are expected to be: by length, by its square, by rounding */
  readonly arms: readonly { readonly arm: 'length' | 'square' | 'rounding'; readonly line: string }[];
  readonly x: number;
  /** of the nudge that is picked, as a number and as a power of ten, '' for 1 */
  readonly length: string;
  readonly power: string;
  /** the slope by the chain rule, then by each nudge, with how far that is off */
  readonly slope: string;
  readonly rows: readonly {
    readonly way: 'one-sided' | 'central';
    readonly slope: string;
    readonly error: string;
  }[];
  /** what the curves show, at whole powers of ten: the power, and how far off each nudge is */
  readonly told: readonly { readonly power: string; readonly errors: readonly string[] }[];
}

export const nudgeFrame = { width: 560, height: 334, left: 16, right: 500, upper: 36, lower: 296 };
export const firstNudge: NudgeSetting = { id: 'b22', power: -5, isSingle: false };

const powerText = (power: number) => (power === 0 ? '' : String(power).replace('-', '−'));
const lowest = { power: -16, error: -12 };
const across = linear([lowest.power, 0], [nudgeFrame.left, nudgeFrame.right]);
const up = linear([lowest.error, 0], [nudgeFrame.lower, nudgeFrame.upper]);
/** Four lengths to a power of ten. */
const powers = Array.from({ length: -4 * lowest.power + 1 }, (_, i) => lowest.power + i / 4);
const places = (from: number, every: number, scale: (power: number) => number) =>
  Array.from({ length: -from / every + 1 }, (_, i) => from + i * every).map((power) => ({
    at: Math.round(scale(power)),
    power: powerText(power),
  }));
const below = places(-16, 4, across).map(({ at, power }) => ({ x: at, power }));
const beside = places(-12, 3, up).map(({ at, power }) => ({ y: at, power }));

/** An error is drawn within the box: one of 0 at its foot, one above 1 at its head. */
const height = (error: number) => up(Math.min(0, Math.max(lowest.error, Math.log10(error))));

export function nudgeView({ id, power, isSingle }: NudgeSetting, parameters: Values): NudgeView {
  const f = exampleError(parameters);
  const x = tenParameters.map((one) => parameters[one] as number);
  const at = tenParameters.indexOf(id);
  const on = isSingle ? singleNumbers : plainNumbers;
  const objective = (place: Float64Array) => f(on, [...place]);
  const slope = gradientByTape(f, x).gradient[at] as number;
  const lengths = [...powers, power].map((exponent) => 10 ** exponent);
  const all = nudgeErrors(objective, x, at, slope, lengths);
  const here = all.at(-1) as NudgeErrors;
  const { second, third } = higherSlopes((place) => gradientByTape(f, place).gradient, x, at);
  const ways = ['one-sided', 'central'] as const;
  const errorOf = (way: (typeof ways)[number], one: NudgeErrors) =>
    way === 'central' ? one.centralError : one.oneSidedError;
  const unit = isSingle ? 2 ** -24 : 2 ** -53;
  const expected = {
    length: (step: number) => Math.abs((step * second) / 2 / slope),
    square: (step: number) => Math.abs((step * step * third) / 6 / slope),
    rounding: (step: number) => (unit * objective(Float64Array.from(x))) / step / Math.abs(slope),
  };
  const digits = (number: number, many: number) =>
    formatNumber(number, 'gradient', many).replaceAll(' ', '\u00a0');
  const length = digits(10 ** power, 1);
  const whole = all
    .slice(0, -1)
    .map((one, i) => ({ power: powers[i] as number, one }))
    .filter(({ power: exponent }) => Number.isInteger(exponent))
    .toReversed();
  const least = (way: (typeof ways)[number]) => {
    const { power: exponent, one } = whole.reduce((best, next) =>
      errorOf(way, next.one) < errorOf(way, best.one) ? next : best,
    );
    return words.least(digits(errorOf(way, one), 2), digits(10 ** exponent, 1));
  };
  return {
    label: words.figure(id, least('one-sided'), least('central')),
    said: words.said(length, digits(here.oneSidedError, 2), digits(here.centralError, 2)),
    below,
    beside,
    curves: ways.map((way) => ({
      way,
      line: all
        .slice(0, -1)
        .map((one, i) => `${across(powers[i] as number).toFixed(1)} ${height(errorOf(way, one)).toFixed(1)}`)
        .join(),
      y: Math.round(height(errorOf(way, here))),
    })),
    arms: (['length', 'square', 'rounding'] as const).map((arm) => ({ arm, line: straight(expected[arm]) })),
    x: Math.round(across(power)),
    length,
    power: powerText(power),
    slope: digits(slope, 11),
    rows: ways.map((way) => ({
      way,
      slope: digits(way === 'central' ? here.central : here.oneSided, 11),
      error: digits(errorOf(way, here), 2),
    })),
    told: whole.map(({ power: exponent, one }) => ({
      power: powerText(exponent),
      errors: ways.map((way) => digits(errorOf(way, one), 2)),
    })),
  };
}

/** The part of a line that lies within the box, by its two ends; '' where none does. */
function straight(expected: (step: number) => number): string {
  const inside = powers
    .map((power) => [power, Math.log10(expected(10 ** power))] as const)
    .filter(([, error]) => error <= 0 && error >= lowest.error);
  const ends = inside.length > 1 ? [inside[0], inside.at(-1)] : [];
  return ends.map((end) => (end ? `${across(end[0]).toFixed(1)} ${up(end[1]).toFixed(1)}` : '')).join();
}
