import type { Step } from '../../slips/step.ts';
import type { NamesRead } from '../naming/readings.ts';
import { type Bench, benchOf } from './bench.ts';
import { candidatesOf } from './candidates.ts';
import { type Shown, shows } from './figure.ts';
import { findingOf } from './found.ts';
import { hitsOf } from './hits.ts';
import { misprintOf } from './misprint.ts';
import { pairOf } from './pairs.ts';
import { conflictsOf, type Read, readsOf } from './reads.ts';
import { standingOf } from './rightly.ts';
import type { AuditFinding, Claim, Verdict } from './verdict.ts';

/** The verdicts on all claims, in the order of the claims, and the mistakes behind them. */
export function* verdictsOf(
  step: Step,
  names: NamesRead | undefined,
  claims: readonly Claim[],
): Generator<void, { readonly findings: readonly AuditFinding[]; readonly verdicts: readonly Verdict[] }> {
  const { reads, unread } = readsOf(claims, step, names);
  const bench = benchOf(step, reads);
  const candidates = candidatesOf(bench);
  const standing = yield* standingOf(bench);
  const isCut = reads.some((read) => {
    const stands = standing.get(read);
    return stands !== undefined && 'how' in stands && stands.how === 'cut';
  });
  const as: readonly Shown[] = isCut ? ['rounded', 'cut'] : ['rounded'];
  const findings: AuditFinding[] = [];
  const verdicts: Verdict[] = unread.map((problem) => ({ kind: 'problem', ...problem }));
  const wrong = new Set<Read>();

  for (const read of reads) {
    yield;
    const stands = standing.get(read);
    const told = toldOf(bench, read);
    const say = (verdict: Verdict) => {
      if (verdict.kind !== 'right' && verdict.kind !== 'rounded on the way') wrong.add(read);
      verdicts.push(verdict);
    };
    if (stands && 'how' in stands) {
      say({ kind: 'right', how: stands.how, ...told });
      continue;
    }
    if (stands) {
      const from = stands.from.filter((given) => wrong.has(given)).map(({ claim }) => claim);
      if (from.length > 0) say({ kind: 'carried', from, ...told });
      else {
        const again =
          stands.by === 'own numbers' ? -1 : findings.findIndex((one) => explains(bench, one, read));
        if (again >= 0) say({ kind: 'slip', finding: again, again: true, ...told });
        else say({ kind: 'rounded on the way', by: stands.by, ...told });
      }
      continue;
    }
    const again = findings.findIndex((one) => explains(bench, one, read));
    if (again >= 0) {
      say({ kind: 'slip', finding: again, again: true, ...told });
      continue;
    }
    const hits = yield* hitsOf(bench, candidates, read, standing, as);
    const tried = { ...told, tried: hits.tried };
    const finding = findingOf(bench, read, hits);
    if (finding) {
      say({ kind: 'slip', finding: findings.push(finding) - 1, again: false, ...tried });
      continue;
    }
    const misprint = misprintOf(read.figure, told.right);
    const carried = misprintOf(read.figure, told.own);
    if (misprint) say({ kind: 'misprint', misprint, of: 'right', ...tried });
    else if (carried) say({ kind: 'misprint', misprint: carried, of: 'own', ...tried });
    if (misprint || carried) continue;
    let pair: Pick<Verdict & { kind: 'pair' }, 'findings' | 'again'> | undefined;
    for (const [first, found] of findings.entries()) {
      const second = yield* pairOf(bench, candidates, read, found);
      if (second === undefined) continue;
      const known = findings.findIndex(({ made }) => made === second.made || second.others.includes(made));
      const again = known >= 0;
      pair = { findings: [first, again ? known : findings.push(second) - 1], again };
      break;
    }
    if (pair) say({ kind: 'pair', ...pair, ...tried });
    else say({ kind: 'unexplained', check: nextToCheck(bench, read), ...tried });
  }
  return { findings, verdicts: verdicts.sort((a, b) => a.claim - b.claim) };
}

function toldOf(bench: Bench, read: Read) {
  const { claim, id, times, place } = read;
  return {
    claim,
    id,
    times,
    right: bench.right.values[place] as number,
    own: bench.own(place).ground.values[place] as number,
    tried: 0,
    conflicts: conflictsOf(read, bench.reads),
  };
}

/** Whether a mistake found before gives this claim as well, which is not what follows without it. */
function explains({ at, right, own }: Bench, { made, on }: AuditFinding, { place, figure }: Read): boolean {
  const patch = at.prepare(made);
  const mine = own(place);
  const [ground, off] = on === 'right numbers' ? [right, 0] : [mine.ground, mine.off[place]];
  return shows(figure, at.valueAt(place, patch, ground), off) !== undefined;
}

/**
 * The first of a quantity's inputs that is computed and that no claim is about, one that is not 0 if there is; itself where all
 * of them are known.
 */
function nextToCheck({ step, reads }: Bench, { id }: Read): string {
  const claimed = new Set(reads.map((read) => read.id));
  const inputs = step.byId.get(id)?.inputs ?? [];
  const open = inputs.filter((input) => !claimed.has(input) && step.byId.get(input)?.op !== 'parameter');
  return open.find((input) => step.values[input] !== 0) ?? open[0] ?? id;
}
