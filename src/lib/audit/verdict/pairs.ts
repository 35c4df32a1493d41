import type { Made } from '../../slips/made.ts';
import type { Bench } from './bench.ts';
import { type Candidates, valueUnder } from './candidates.ts';
import { chanceHits } from './chance.ts';
import { shows } from './figure.ts';
import { rarity } from './likelihood.ts';
import type { Read } from './reads.ts';
import type { AuditFinding } from './verdict.ts';

/** Two mistakes are told by no fewer digits than this. */
const fewestDigits = 6;
const named = 0.01;
const turn = 64;

/**
 * A second mistake that, made in the same step as one found before, gives a claim's digits. The first explains another
 * claim already; the second has six digits to be told by, and chance does not make it.
 */
export function* pairOf(
  { at, right, step }: Bench,
  candidates: Candidates,
  { claim, id, place, figure }: Read,
  { made: first, on }: AuditFinding,
): Generator<void, AuditFinding | undefined> {
  if (on !== 'right numbers' || figure.significant < fewestDigits) return undefined;
  const alone = at.valueAt(place, at.prepare(first), right);
  if (alone === right.values[place]) return undefined;
  const tried = [alone];
  const hits: { readonly made: Made; readonly chance: number; readonly got: number }[] = [];
  let n = 0;
  for (const { made, from } of yield* candidates.all()) {
    if (!at.reaches(from, place)) continue;
    const both = joined(first, made);
    if (both === undefined) continue;
    if (++n % turn === 0) yield;
    const patch = at.prepare(both);
    const value = valueUnder(at, place, patch, right);
    tried.push(value);
    if (shows(figure, value) !== 'rounded') continue;
    const chance = chanceHits(tried, figure.value, figure.unit);
    if (chance >= named) continue;
    hits.push({ made, chance, got: at.valuesOf([made.at[0] ?? id], patch, right)[0] as number });
  }
  const [best, ...others] = hits.sort((a, b) => rarity(a.made) - rarity(b.made));
  if (best === undefined) return undefined;
  const part = best.made.at[0] ?? id;
  return {
    slip: best.made.slip,
    made: best.made,
    parts: { id: part, got: best.got, right: step.values[part] as number },
    others: others.map((other) => other.made),
    sure: 'named',
    chance: best.chance,
    on,
    claims: [claim],
    against: [],
  };
}

/**
 * Two mistakes made in one step; none where both make the same quantity otherwise.
 * @internal
 */
export function joined(one: Made, other: Made): Pick<Made, 'edits' | 'set'> | undefined {
  const ids = new Set(one.edits.map(({ id }) => id));
  if (other.edits.some(({ id }) => ids.has(id))) return undefined;
  return { edits: [...one.edits, ...other.edits], set: { ...one.set, ...other.set } };
}
