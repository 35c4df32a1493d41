import { fail } from '../number/expect.ts';
import { type Entry, entry, type Rule } from './entry.ts';

/**
 * A trace with some entries made otherwise: each stays what it is, and is computed by its new rule. A rule with a new id
 * is an aside, and goes right before the next rule that takes a place.
 * @throws RangeError if an aside has no entry to go before
 */
export function withEdits(entries: readonly Entry[], edits: readonly Rule[]): readonly Entry[] {
  const known = new Map(entries.map((of) => [of.id, of]));
  const taken = new Map<string, readonly Entry[]>();
  let asides: Rule[] = [];
  for (const rule of edits) {
    const replaced = known.get(rule.id);
    if (replaced === undefined) {
      asides.push(rule);
      continue;
    }
    const { factor: _, ...identity } = replaced;
    const before = asides.map((aside) => entry(aside, { role: 'aside', phase: replaced.phase }));
    taken.set(rule.id, [...before, { ...identity, ...rule }]);
    asides = [];
  }
  if (asides[0]) fail('withEdits', 'the rule of an entry of the trace behind an aside', asides[0].id);
  return entries.flatMap((of) => taken.get(of.id) ?? [of]);
}
