// Quantities and claims by names that are read back as what they are.
import type { Convention } from '../../../lib/audit/naming/convention.ts';
import { meaningUnder } from '../../../lib/audit/naming/meanings.ts';
import { nameOf } from '../../../lib/audit/naming/write.ts';
import type { Claim } from '../../../lib/audit/verdict/verdict.ts';
import { type Example, type Step, stepOf } from '../../../lib/slips/step.ts';

/** What a quantity is called, so that it is read back as what it is: its id where the convention has no such name. */
export function nameFor(id: string, step: Step, names: Convention): string {
  const name = nameOf(id, step, names);
  const meaning = meaningUnder(names, name, step);
  return meaning?.id === id && meaning.times === 1 ? name : id;
}

/**
 * Claims under other names: those that the old names have are called by the new ones, the others stay as they were written.
 * @throws RangeError if the network is none
 */
export function renamed(
  claims: readonly Claim[],
  example: Example,
  from: Convention,
  to: Convention,
): readonly Claim[] {
  const step = stepOf({ ...example, policy: { ...example.policy, steps: true } });
  return claims.map((claim) => {
    const meaning = meaningUnder(from, claim.quantity, step);
    if (meaning === undefined || Math.abs(meaning.times) !== 1) return claim;
    return { ...claim, quantity: (meaning.times < 0 ? '-' : '') + nameFor(meaning.id, step, to) };
  });
}

/** Claims by the trace's ids, as a paste has them, under the page's names. @throws RangeError if the network is none */
export function named(claims: readonly Claim[], example: Example, names: Convention): readonly Claim[] {
  const step = stepOf({ ...example, policy: { ...example.policy, steps: true } });
  return claims.map((claim) => {
    const sign = claim.quantity.startsWith('-') ? '-' : '';
    const id = claim.quantity.slice(sign.length);
    return step.byId.has(id) ? { ...claim, quantity: sign + nameFor(id, step, names) } : claim;
  });
}
