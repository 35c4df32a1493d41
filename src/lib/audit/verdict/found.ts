import type { Bench } from './bench.ts';
import type { Hits } from './hits.ts';
import { type Hit, isAlike } from './likelihood.ts';
import type { Read } from './reads.ts';
import type { AuditFinding, Sureness } from './verdict.ts';

/** Below this a mistake is named, up to that it could be. */
const [named, possible] = [0.01, 0.2];

/** Below so many digits a single number names no mistake. */
const fewestDigits = 4;

/** The finding that the likeliest of some mistakes makes, if chance leaves one. */
export function findingOf(bench: Bench, read: Read, { hits }: Hits): AuditFinding | undefined {
  const [first] = hits;
  if (first === undefined) return undefined;
  const joint = first.evidence.reduce((all, other) => all * chanceOf(bench, other), first.chance());
  const sure = surenessOf(joint, read, first);
  if (sure === undefined) return undefined;
  const { made, patch } = first.candidate;
  const at = made.at[0] ?? read.id;
  const own = () => (first.kept ? bench.without(first.kept, read.place) : bench.own(read.place).ground);
  const ground = first.on === 'right numbers' ? bench.right : own();
  const plain = bench.at.prepare({});
  return {
    slip: made.slip,
    made,
    parts: {
      id: at,
      got: bench.at.valuesOf([at], patch, ground)[0] as number,
      right: bench.at.valuesOf([at], plain, ground)[0] as number,
    },
    others: hits.filter((hit) => hit !== first && isAlike(first, hit)).map((hit) => hit.candidate.made),
    sure,
    chance: joint,
    on: first.on,
    ...(first.kept && { kept: first.kept.claim }),
    claims: [read, ...first.explains].map(({ claim }) => claim),
    against: first.against.map(({ claim }) => claim),
  };
}

function surenessOf(chance: number, { figure }: Read, { evidence }: Hit): Sureness | undefined {
  if (chance > possible) return undefined;
  const enough = figure.significant >= fewestDigits || figure.unit === 0 || evidence.length > 0;
  return chance < named && enough ? 'named' : 'could be';
}

/** The chance that a mistake meets one more wrong claim: its unit over the width from there across the right value. */
function chanceOf({ right }: Bench, { place, figure }: Read): number {
  const width = 2 * Math.abs(figure.value - (right.values[place] as number));
  return Math.min(1, figure.unit / width);
}
