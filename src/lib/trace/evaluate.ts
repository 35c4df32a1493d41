import { fail, needFinite } from '../number/expect.ts';
import { roundTo } from '../number/round.ts';
import type { Entry, Rule } from './entry.ts';
import { programOf, run } from './program.ts';

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
 * @example
 * evaluate(traceOf(articleShape), article).E // 0.443434…
 * evaluate(traceOf(articleShape), article, { what: 'outputs', decimals: 3 }).E // 0.44356
 */
export function evaluate(entries: readonly Entry[], parameters: Values, rounding?: Rounding): Values {
  const values = startValues('evaluate', entries, parameters);
  run(programOf(entries), values, rounding && decimalsFor(rounding, entries));
  const named: Record<string, number> = {};
  for (let i = 0; i < entries.length; i++) named[(entries[i] as Entry).id] = values[i] as number;
  return named;
}

/**
 * One number a place, with the parameters filled in.
 * @throws RangeError naming `where`, if a parameter is missing or not finite
 * @internal
 */
export function startValues(where: string, entries: readonly Rule[], parameters: Values): Float64Array {
  const values = new Float64Array(entries.length);
  for (let i = 0; i < values.length; i++) {
    const { id, op } = entries[i] as Rule;
    if (op !== 'parameter') continue;
    const value = parameters[id];
    if (value === undefined) fail(where, `a parameter ${id}`, value);
    needFinite(where, id, value);
    values[i] = value;
  }
  return values;
}

/**
 * To how many decimals a rounding cuts each place, −1 for the places it leaves alone.
 * @param places  the entries that are computed, where that is only some of them
 * @throws RangeError as roundTo
 * @internal
 */
export function decimalsFor(
  { what, decimals }: Rounding,
  entries: readonly Entry[],
  places: readonly Entry[] = entries,
): Int8Array {
  roundTo(0, decimals);
  const read = new Set(entries.flatMap((entry) => entry.inputs));
  const last = lastLayer(entries);
  const touches = ({ id, op, role, layer }: Entry) =>
    op !== 'parameter' && (what === 'outputs' ? role === 'output' && layer === last : read.has(id));
  return Int8Array.from(places, (entry) => (touches(entry) ? decimals : -1));
}

/**
 * The number of the last layer of neurons, whose outputs are the network's own.
 * @internal
 */
export function lastLayer(entries: readonly Entry[]): number {
  return Math.max(0, ...entries.map(({ layer = 0 }) => layer));
}
