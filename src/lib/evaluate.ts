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
  const read = rounding && new Set(entries.flatMap((entry) => entry.inputs));
  for (const entry of entries) {
    if (entry.op === 'parameter') {
      const value = parameters[entry.id];
      if (value === undefined) fail('evaluate', `a parameter ${entry.id}`, value);
      needFinite('evaluate', entry.id, value);
      values[entry.id] = value;
      continue;
    }
    const value = apply(entry, values);
    const rounds = rounding && (rounding.what === 'outputs' ? /^h\d/.test(entry.id) : read?.has(entry.id));
    values[entry.id] = rounds ? roundTo(value, rounding.decimals) : value;
  }
  return values;
}

/** One entry's value from its inputs' values. */
export function apply({ op, inputs, factor = [1, 1] }: Entry, values: Values): number {
  const v = inputs.map((id) => values[id] as number);
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = v;
  const scale = factor[0] / factor[1];
  switch (op) {
    case 'weighted sum': {
      let sum = 0;
      for (let i = 0; i + 1 < v.length; i += 2) sum += (v[i] as number) * (v[i + 1] as number);
      return v.length % 2 === 1 ? sum + (v[v.length - 1] as number) : sum;
    }
    case 'sigmoid':
      return sigmoid(first);
    case 'slope':
      return first * (1 - first);
    case 'squared error':
      return (first - second) ** 2;
    case 'error slope':
      return scale * (second - first);
    case 'scaled sum':
      return scale * v.reduce((sum, x) => sum + x, 0);
    case 'product':
      return v.reduce((product, x) => product * x, 1);
    case 'sum':
      return v.reduce((sum, x) => sum + x, 0);
    case 'update':
      return first - second * third;
    case 'same':
    case 'parameter':
      return first;
    case 'opposite':
      return -first;
  }
}
