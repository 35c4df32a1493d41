// A trace in exact arithmetic, as near as makes no difference: whole numbers of 10⁻¹⁰⁰, with e^x from its series.
import { expect } from 'vitest';
import type { Entry } from '../../../src/lib/trace/entry.ts';
import { errorBounds } from '../../../src/lib/trace/error-bounds.ts';
import { evaluate, type Values } from '../../../src/lib/trace/evaluate.ts';

const one = 10n ** 100n;
const times = (a: bigint, b: bigint) => (a * b) / one;

/** A decimal number, as a reader types it. */
export function exactly(decimal: string): bigint {
  const [mantissa = '', exponent = '0'] = decimal.split('e');
  const [whole = '', behind = ''] = mantissa.split('.');
  const places = 100 + Number(exponent) - behind.length;
  const digits = BigInt(whole.replace('-', '') + behind);
  const size = places >= 0 ? digits * 10n ** BigInt(places) : digits / 10n ** BigInt(-places);
  return decimal.startsWith('-') ? -size : size;
}

/** e^x, from e^(x/1024), multiplied with itself ten times. */
function exponential(x: bigint): bigint {
  const part = x / 1024n;
  let term = one;
  let sum = one;
  for (let n = 1n; term !== 0n && n < 400n; n++) {
    term = times(term, part) / n;
    sum += term;
  }
  for (let i = 0; i < 10; i++) sum = times(sum, sum);
  return sum;
}

const sigmoid = (z: bigint) => (one * one) / (one + exponential(-z));

/** ln x, by Newton's steps towards the power of e that x is, from the double's own logarithm. */
function logarithm(x: bigint): bigint {
  let y = exactly(Math.log(Number(x) / 1e100).toExponential(20));
  for (let i = 0; i < 4; i++) y += times(x, exponential(-y)) - one;
  return y;
}

const divided = (a: bigint, b: bigint) => (a * one) / b;

/** Every value of a trace, to about seventy digits behind the point. */
export function exactValues(entries: readonly Entry[], parameters: Values): ReadonlyMap<string, bigint> {
  const values = new Map<string, bigint>();
  for (const { id, op, inputs, factor = [1, 1] } of entries) {
    const [a = 0n, b = 0n, ...rest] = inputs.map((input) => values.get(input) ?? 0n);
    const all = [a, b, ...rest].slice(0, inputs.length);
    const [above, below] = factor.map(BigInt) as [bigint, bigint];
    const pairs = () => all.reduce((sum, x, i) => (i % 2 ? sum : sum + times(x, all[i + 1] ?? one)), 0n);
    const value = {
      parameter: () => exactly(String(parameters[id])),
      'weighted sum': pairs,
      'weighted sum less': () => pairs() - 2n * (all.at(-1) ?? 0n),
      sigmoid: () => sigmoid(a),
      tanh: () => 2n * sigmoid(2n * a) - one,
      relu: () => (a > 0n ? a : 0n),
      step: () => (a > 0n ? one : 0n),
      'relu slope': () => (a > 0n ? one : 0n),
      softmax: () =>
        divided(
          exponential(a),
          all.slice(1).reduce((sum, z) => sum + exponential(z), 0n),
        ),
      'tanh slope': () => one - times(a, a),
      'cross slope': () => -times(a, b),
      'opposite product': () => -times(a, b),
      'log loss': () =>
        (a === 0n ? 0n : -times(a, logarithm(b))) - (a === one ? 0n : times(one - a, logarithm(one - b))),
      'log share': () => (a === 0n ? 0n : -times(a, logarithm(b))),
      'plain update': () => a - b,
      slope: () => times(a, one - a),
      'squared error': () => times(a - b, a - b),
      'error slope': () => ((b - a) * above) / below,
      'scaled sum': () => (all.reduce((sum, x) => sum + x, 0n) * above) / below,
      sum: () => all.reduce((sum, x) => sum + x, 0n),
      product: () => all.reduce(times, one),
      update: () => a - times(b, rest[0] ?? 0n),
      same: () => a,
      opposite: () => -a,
    }[op]();
    values.set(id, value);
  }
  return values;
}

/** How far a double is from an exact value. */
function distance(double: number, value: bigint): number {
  return Math.abs(Number(exactly(double.toExponential(20)) - value)) / 1e100;
}

/** The nearest double. */
export const asNumber = (value: bigint) => Number(value) / 1e100;

/** Every value of a step is no farther from the exact one than its bound says. */
export function expectWithinBounds(entries: readonly Entry[], parameters: Values): void {
  const values = evaluate(entries, parameters);
  const bounds = errorBounds(entries, values);
  const exact = exactValues(entries, parameters);
  for (const { id } of entries)
    expect(distance(values[id] as number, exact.get(id) as bigint), id).toBeLessThanOrEqual(
      bounds[id] as number,
    );
}
