import { fail } from '../number/expect.ts';
import { decimalsFor, type Rounding, startValues, type Values } from './evaluate.ts';
import { programOf, run } from './program.ts';
import type { Entry } from './trace.ts';

/**
 * The parameters after many steps of the same trace: each step's `w_new` becomes the next one's `w`. Slips and
 * roundings repeat with it. Only what an update depends on is computed.
 * @param entries  a trace, edited or not
 * @param steps    whole number from 0
 * @throws RangeError if steps is anything else, or a parameter is missing or not finite
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
  const carry = needed.flatMap(({ id }, from) => {
    const to = id.endsWith('_new') ? place.get(id.slice(0, -'_new'.length)) : undefined;
    return to === undefined ? [] : [[from, to] as const];
  });
  for (let n = 0; n < steps; n++) {
    run(program, values, decimals);
    for (const [from, to] of carry) values[to] = values[from] as number;
  }
  const after = Object.keys(parameters).map((id) => [id, values[place.get(id) ?? -1] ?? parameters[id]]);
  return Object.fromEntries(after);
}

/** The entries that some update depends on, in their order. */
function whatUpdatesNeed(entries: readonly Entry[]): readonly Entry[] {
  const known = needs.get(entries);
  if (known) return known;
  const wanted = new Set<string>();
  for (const entry of [...entries].reverse()) {
    if (!entry.id.endsWith('_new') && !wanted.has(entry.id)) continue;
    wanted.add(entry.id);
    for (const id of entry.inputs) wanted.add(id);
  }
  const needed = entries.filter(({ id }) => wanted.has(id));
  needs.set(entries, needed);
  return needed;
}

const needs = new WeakMap<readonly Entry[], readonly Entry[]>();
