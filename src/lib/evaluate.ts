import { fail, needFinite } from './expect.ts';
import { roundTo } from './round.ts';
import { sigmoid } from './sigmoid.ts';
import type { Entry } from './trace.ts';

/** Numbers by id. */
export type Values = Readonly<Record<string, number>>;

/** An experiment: round the outputs h, or every quantity on the way, while computing. */
export interface Rounding {
  readonly what: 'outputs' | 'every quantity';
  readonly decimals: number;
}

/**
 * The values of a trace, entry by entry. With a rounding, each computed quantity that a later one reads is rounded
 * before it is read; results that nothing reads, like the error, are kept as they come out.
 * @param parameters  a number for every entry whose op is `parameter`
 * @throws RangeError if a parameter is missing or not finite
 */
export function evaluate(entries: readonly Entry[], parameters: Values, rounding?: Rounding): Values {
  const values: Record<string, number> = {};
  const rounds = rounding && roundedBy(rounding, entries);
  for (const entry of entries) {
    if (entry.op === 'parameter') {
      const value = parameters[entry.id];
      if (value === undefined) fail('evaluate', `a parameter ${entry.id}`, value);
      needFinite('evaluate', entry.id, value);
      values[entry.id] = value;
      continue;
    }
    const value = apply(
      entry,
      entry.inputs.map((id) => values[id] as number),
    );
    values[entry.id] = rounds?.(entry.id) ? roundTo(value, rounding?.decimals ?? 0) : value;
  }
  return values;
}

/** Which quantities a rounding touches. */
export function roundedBy({ what }: Rounding, entries: readonly Entry[]): (id: string) => boolean {
  if (what === 'outputs') return (id) => /^h\d/.test(id);
  const read = new Set(entries.flatMap((entry) => entry.inputs));
  return (id) => read.has(id);
}

/** One entry's value from its inputs' values, in the order of its inputs. */
export function apply({ op, factor }: Entry, v: readonly number[]): number {
  const [first, second, third] = v as [number, number, number];
  switch (op) {
    case 'weighted sum':
      return weightedSum(v);
    case 'sigmoid':
      return sigmoid(first);
    case 'slope':
      return first * (1 - first);
    case 'squared error':
      return (first - second) * (first - second);
    case 'error slope':
      return scaleOf(factor) * (second - first);
    case 'scaled sum':
      return scaleOf(factor) * sum(v);
    case 'product': {
      let product = 1;
      for (let i = 0; i < v.length; i++) product *= v[i] as number;
      return product;
    }
    case 'sum':
      return sum(v);
    case 'update':
      return first - second * third;
    case 'same':
    case 'parameter':
      return first;
    case 'opposite':
      return -first;
  }
}

/** Products first, two by two; what is left over is the bias. */
function weightedSum(v: readonly number[]): number {
  let total = 0;
  for (let i = 0; i + 1 < v.length; i += 2) total += (v[i] as number) * (v[i + 1] as number);
  return v.length % 2 === 1 ? total + (v[v.length - 1] as number) : total;
}

function sum(v: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < v.length; i++) total += v[i] as number;
  return total;
}

function scaleOf(factor: Entry['factor']): number {
  return factor === undefined ? 1 : factor[0] / factor[1];
}
