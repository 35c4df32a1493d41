import { fail } from '../number/expect.ts';
import type { Entry } from './entry.ts';
import { decimalsFor, type Rounding, startValues, type Values } from './evaluate.ts';
import { programOf, run } from './program.ts';

/**
 * The parameters after many steps of the same trace: each step's new weight becomes the next one's. Slips and
 * roundings repeat with it. Only what an update depends on is computed.
 * @param entries  a trace, edited or not
 * @param steps    whole number from 0
 * @throws RangeError if steps is anything else, or a parameter is missing or not finite
 * @example
 * const entries = traceOf(articleShape);
 * evaluate(entries, descend(entries, article, 100)).E // 0.00254648…
 */
export function descend(
  entries: readonly Entry[],
  parameters: Values,
  steps: number,
  rounding?: Rounding,
): Values {
  if (!Number.isInteger(steps) || steps < 0) fail('descend', 'a whole number of steps from 0', steps);
  const needed = whatUpdatesNeed(entries);
  const place = new Map(needed.map(({ id }, i) => [id, i]));
  const values = startValues('descend', needed, parameters);
  const program = programOf(needed);
  const decimals = rounding && decimalsFor(rounding, entries, needed);
  const updates = needed.flatMap((entry, i) => (place.has(renewedBy(entry) ?? '') ? [i] : []));
  const from = Int32Array.from(updates);
  const to = Int32Array.from(updates, (i) => place.get(renewedBy(needed[i] as Entry) ?? '') as number);
  for (let n = 0; n < steps; n++) {
    run(program, values, decimals);
    for (let i = 0; i < from.length; i++) values[to[i] as number] = values[from[i] as number] as number;
  }
  const after = Object.keys(parameters).map((id) => [id, values[place.get(id) ?? -1] ?? parameters[id]]);
  return Object.fromEntries(after);
}

/**
 * The parameter that an entry gives its new value, if it is an update.
 * @internal
 */
export function renewedBy({ phase, of }: Entry): string | undefined {
  return phase === 'update' ? of : undefined;
}

/** The entries that some update depends on, in their order. */
function whatUpdatesNeed(entries: readonly Entry[]): readonly Entry[] {
  const known = needs.get(entries);
  if (known) return known;
  const wanted = new Set<string>();
  for (const entry of [...entries].reverse()) {
    if (renewedBy(entry) === undefined && !wanted.has(entry.id)) continue;
    wanted.add(entry.id);
    for (const id of entry.inputs) wanted.add(id);
  }
  const needed = entries.filter(({ id }) => wanted.has(id));
  needs.set(entries, needed);
  return needed;
}

const needs = new WeakMap<readonly Entry[], readonly Entry[]>();
