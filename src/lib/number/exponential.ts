/**
 * The exponential that training leans on, once for every point and unit: to within an ulp or so. In a loop it takes
 * half the time of `Math.exp`, which is a call out of compiled code, and it gives the same digits in every browser,
 * which `Math.exp` need not.
 *
 * x = (k/32) ln 2 + r with k whole and |r| ≤ ln 2/64, so e^x = 2^(k/32) · e^r: the first from two tables, the second
 * from its Taylor series up to r⁶. After P. T. P. Tang, Table-driven implementation of the exponential function, 1989.
 */
const PARTS = 32;
const roots = Float64Array.from({ length: PARTS }, (_, j) => 2 ** (j / PARTS));
// from 2^−1080, which is 0, to 2^1024, which is infinite
const LOWEST = -1080;
const powers = Float64Array.from({ length: 1025 - LOWEST }, (_, n) => 2 ** (n + LOWEST));

const PER_UNIT = PARTS / Math.LN2;
// ln 2 / 32 in two pieces, the first so short that k times it is exact
const LONG = 0.6931471803691238 / PARTS;
const SHORT = 1.9082149292705877e-10 / PARTS;
// adding and taking away 1.5 · 2⁵² rounds to a whole number
const ROUND = 6755399441055744;

/** e^x for every x. */
export function exponential(x: number): number {
  if (!(x > -746 && x < 710)) return Math.exp(x); // 0, ∞ or NaN
  const whole = x * PER_UNIT + ROUND - ROUND;
  const power = powerOf(whole | 0);
  return power + power * series(x - whole * LONG - whole * SHORT);
}

/** e^x − 1 for every x, keeping the digits of a small x. */
export function exponentialLess1(x: number): number {
  if (!(x > -746 && x < 710)) return Math.expm1(x); // −1, ∞ or NaN
  const whole = x * PER_UNIT + ROUND - ROUND;
  const power = powerOf(whole | 0);
  return power - 1 + power * series(x - whole * LONG - whole * SHORT);
}

/** 2^(k/32) */
function powerOf(k: number): number {
  return (roots[k & (PARTS - 1)] as number) * (powers[(k >> 5) - LOWEST] as number);
}

/** e^r − 1 for |r| ≤ ln 2/64. */
function series(r: number): number {
  const square = r * r;
  return r + square * (1 / 2 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120) + square * (1 / 720)));
}
