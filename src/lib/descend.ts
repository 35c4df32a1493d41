import { apply, type Rounding, roundedBy, type Values } from './evaluate.ts';
import { fail } from './expect.ts';
import { roundTo } from './round.ts';
import type { Entry } from './trace.ts';

/**
 * The parameters after many steps of the same trace: each step's `w_new` becomes the next one's `w`. Slips and
 * roundings repeat with it. Quantities have places in one typed array
 * instead of names, which makes ten thousand steps a matter of milliseconds.
 * @param entries  a trace, edited or not
 * @param steps    whole number from 0
 * @throws RangeError if steps is anything else or a parameter is missing
 */
export function descend(
  entries: readonly Entry[],
  parameters: Values,
  steps: number,
  rounding?: Rounding,
): Values {
  if (!Number.isInteger(steps) || steps < 0) fail('descend', 'a whole number of steps from 0', steps);
  const needed = whatUpdatesNeed(entries);
  for (const { id, op } of needed)
    if (op === 'parameter' && parameters[id] === undefined) fail('descend', `a parameter ${id}`, undefined);
  const place = new Map(needed.map(({ id }, i) => [id, i]));
  const values = new Float64Array(needed.map(({ id }) => parameters[id] ?? 0));
  const moves = needed.filter(({ op }) => op !== 'parameter').map((entry) => moveOf(entry, place));
  const rounds = rounding && roundedBy(rounding, entries);
  const carry = needed.flatMap(({ id }, from) => {
    const to = id.endsWith('_new') ? place.get(id.slice(0, -'_new'.length)) : undefined;
    return to === undefined ? [] : [[from, to] as const];
  });
  for (let n = 0; n < steps; n++) {
    for (const { entry, at, from, given } of moves) {
      for (let i = 0; i < from.length; i++) given[i] = values[from[i] as number] as number;
      const value = apply(entry, given);
      values[at] = rounds?.(entry.id) ? roundTo(value, rounding?.decimals ?? 0) : value;
    }
    for (const [from, to] of carry) values[to] = values[from] as number;
  }
  const after = Object.keys(parameters).map((id) => [id, values[place.get(id) ?? -1] ?? parameters[id]]);
  return Object.fromEntries(after);
}

/** The entries that some update depends on, in their order. */
function whatUpdatesNeed(entries: readonly Entry[]): readonly Entry[] {
  const wanted = new Set<string>();
  for (const entry of [...entries].reverse()) {
    if (!entry.id.endsWith('_new') && !wanted.has(entry.id)) continue;
    wanted.add(entry.id);
    for (const id of entry.inputs) wanted.add(id);
  }
  return entries.filter(({ id }) => wanted.has(id));
}

/** An entry with places for names, and a list to hand its inputs over in, used again at every step. */
function moveOf(entry: Entry, place: ReadonlyMap<string, number>) {
  const from = entry.inputs.map((id) => place.get(id) as number);
  return { entry, at: place.get(entry.id) as number, from, given: from.map(() => 0) };
}
