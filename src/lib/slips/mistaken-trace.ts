import { fail } from '../number/expect.ts';
import { type Entry, entry, type Rule } from '../trace/entry.ts';
import type { Made } from './made.ts';

/** What stays as it is, and what is made otherwise. */
export type MadeOtherwise = Pick<Made, 'edits'>;

/**
 * A trace with mistakes in it, in an order in which it can be computed: each quantity stays what it is and is made by its
 * new rule, and a rule with a new id is an aside. Repeated, the mistakes are made in every step. What a mistake sets stands in
 * its `set`, and goes among the parameters.
 * @param made  one mistake, or several
 * @throws RangeError if two of them make a quantity in two ways, if a rule reads what there is not, or if quantities come to
 *   depend on themselves
 * @example
 * const step = stepOf(articleExample());
 * const made = madeAt(step, { slip: 'no-slope', at: 'dE_dzh1' });
 * evaluate(mistakenTrace(step.entries, [made]), article).b11_new // 0.302577…
 * quantity('b11_new') // 0.458037…
 */
export function mistakenTrace(entries: readonly Entry[], made: readonly MadeOtherwise[]): readonly Entry[] {
  const rules = new Map<string, Rule>();
  for (const rule of made.flatMap(({ edits }) => edits)) {
    const other = rules.get(rule.id);
    if (other && !isSame(rule, other)) fail('mistakenTrace', 'each quantity made in one way', rule.id);
    rules.set(rule.id, rule);
  }
  const all = new Map(entries.map((of) => [of.id, otherwise(of, rules.get(of.id))]));
  const asides = [...rules.values()].filter(({ id }) => !all.has(id));
  for (const rule of asides) all.set(rule.id, entry(rule, { role: 'aside', phase: phaseOf(rule, entries) }));
  return inOrder(all, entries);
}

function otherwise(of: Entry, rule: Rule | undefined): Entry {
  if (rule === undefined) return of;
  const { factor: _, ...identity } = of;
  return { ...identity, ...rule };
}

const isSame = (one: Rule, other: Rule) =>
  one.op === other.op &&
  one.inputs.join(' ') === other.inputs.join(' ') &&
  one.factor?.join(' ') === other.factor?.join(' ');

/** An aside belongs to no part of the step of its own; it is put to that of the first number that it reads. */
function phaseOf({ inputs }: Rule, entries: readonly Entry[]): Entry['phase'] {
  return entries.find(({ id }) => inputs.includes(id))?.phase ?? 'forward';
}

/** As they stood, but each behind what it reads. */
function inOrder(all: ReadonlyMap<string, Entry>, entries: readonly Entry[]): readonly Entry[] {
  const ordered: Entry[] = [];
  const state = new Map<string, 'begun' | 'done'>();
  const place = (id: string) => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'begun') fail('mistakenTrace', 'quantities that do not depend on themselves', id);
    state.set(id, 'begun');
    const one = all.get(id) ?? fail('mistakenTrace', 'rules that read quantities of the step', id);
    for (const input of one.inputs) place(input);
    state.set(id, 'done');
    ordered.push(one);
  };
  for (const { id } of entries) place(id);
  return ordered;
}
