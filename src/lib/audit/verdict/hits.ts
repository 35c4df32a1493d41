import type { Bench } from './bench.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { chanceHits } from './chance.ts';
import { type Shown, shows } from './figure.ts';
import { byLikelihood, byWitnesses, type Hit } from './likelihood.ts';
import type { Read } from './reads.ts';
import type { Standing } from './rightly.ts';
import { witnesses } from './witnesses.ts';

export interface Hits {
  /** the likeliest first */
  readonly hits: readonly Hit[];
  readonly tried: number;
}

/** The mistakes that give a claim's digits, in a step that is right but for them or on the reader's own numbers. */
export function* hitsOf(
  bench: Bench,
  candidates: Candidates,
  read: Read,
  standing: Standing,
  as: readonly Shown[],
): Generator<void, Hits> {
  const { place, figure } = read;
  const list = yield* candidates.all();
  const own = bench.own(place);
  const onRight = yield* candidates.valuesAt(place, bench.right);
  const hasOwn = own.given.some((given) => bench.follows(place, given.place));
  const onOwn = hasOwn ? yield* candidates.valuesAt(place, own.ground) : new Float64Array(0);
  const right = bench.right.values[place] as number;
  const expected = own.ground.values[place] as number;
  const off = own.off[place] as number;
  const isHit = (value: number, slack: number) => {
    const how = shows(figure, value, slack);
    return as.some((one) => one === how);
  };
  const hits: Hit[] = [];
  const unit = figure.unit || typicalUnit(bench.reads);
  const tried = { all: [right], open: [right], 'own numbers': [expected] };
  for (const [order, candidate] of list.entries()) {
    if (order % 512 === 511) yield;
    const [first, second] = [onRight[order] as number, onOwn[order] ?? Number.NaN];
    const isTried = { 'right numbers': differs(first, right), 'own numbers': differs(second, expected) };
    // What was made in one place, behind which the reader's own numbers are right again, has no way to this claim.
    if (isTried['right numbers'] && hasOwn && !isTried['own numbers'] && candidate.made.at.length === 1)
      continue;
    // One that the reader's right numbers speak against is tried after all others.
    const isOpen = !hasOwn || Math.abs(second - expected) > Math.abs(first - right) / 2;
    if (isTried['right numbers']) tried.all.push(first);
    if (isTried['right numbers'] && isOpen) tried.open.push(first);
    if (isTried['own numbers']) tried['own numbers'].push(second);
    const slack = off * Math.min(4, Math.abs(second / expected) || 1);
    const ons: Hit['on'][] = [];
    if (isHit(first, 0)) ons.push('right numbers');
    if (isHit(second, slack)) ons.push('own numbers');
    if (ons.length === 0) continue;
    yield;
    // A figure of few digits can be met from either numbers: the other claims say from which.
    const [found] = ons
      .flatMap((on) => {
        const heard = witnesses(bench, candidate, read, standing, on);
        return heard ? [{ on, ...heard }] : [];
      })
      .sort(byWitnesses);
    if (!found) continue;
    const { on } = found;
    const kept = on === 'own numbers' && !isHit(second, 0) ? keptOf(bench, candidate, read) : undefined;
    // The commoner mistakes were tried before it.
    const width = on === 'right numbers' || kept ? unit : unit + 2 * slack;
    const among = tried[on === 'own numbers' ? on : isOpen ? 'open' : 'all'];
    const before = among.length;
    const chance = () => chanceHits(among.slice(0, before), figure.value, width);
    hits.push({ candidate, order, chance, ...found, ...(kept && { kept }) });
  }
  return {
    hits: hits.sort(byLikelihood),
    tried: tried.all.length + tried['own numbers'].length - 2,
  };
}

/** Whether a mistake touches a value by more than the machine's own noise. */
function differs(value: number, plain: number): boolean {
  return Math.abs(value - plain) > 1e-12 * Math.abs(plain);
}

/** The claim that, worked out from those before it instead of taken as printed, makes a mistake meet a figure exactly. */
function keptOf(bench: Bench, { patch }: Candidate, { place, figure }: Read): Read | undefined {
  const { given } = bench.own(place);
  return given.find((one) => {
    if (one.figure.unit <= figure.unit || !bench.step.byId.get(one.id)?.inputs.length) return false;
    return shows(figure, bench.at.valueAt(place, patch, bench.without(one, place))) === 'rounded';
  });
}

/** What the last digit counts in most claims, for a number that is exact itself. */
function typicalUnit(reads: readonly Read[]): number {
  const units = reads.map(({ figure }) => figure.unit).filter((unit) => unit > 0);
  return units.sort((a, b) => a - b)[Math.floor(units.length / 2)] ?? 1;
}
