import type { Bench } from './bench.ts';
import type { Candidate } from './candidates.ts';
import { shows } from './figure.ts';
import type { Hit } from './likelihood.ts';
import type { Read } from './reads.ts';
import type { Standing } from './rightly.ts';

/** What the other claims say to a mistake; nothing where one excludes it. */
export function witnesses(
  bench: Bench,
  { made, patch, from }: Candidate,
  read: Read,
  standing: Standing,
  on: Hit['on'],
): Pick<Hit, 'explains' | 'evidence' | 'against'> | undefined {
  const others = bench.reads.filter((other) => other !== read && bench.at.reaches(from, other.place));
  const isOwn = on === 'own numbers';
  const ground = (other: Read) => (isOwn ? bench.own(other.place).ground : bench.right);
  const values = isOwn
    ? others.map((other) => bench.at.valueAt(other.place, patch, ground(other)))
    : bench.at.valuesOf(
        others.map(({ id }) => id),
        patch,
        bench.right,
      );
  const explains: Read[] = [];
  const evidence: Read[] = [];
  const against: Read[] = [];
  for (const [n, other] of others.entries()) {
    const value = values[n] as number;
    const { figure, place, id } = other;
    const plain = bench.right.values[place] as number;
    // What follows from the reader's own numbers, whatever made them, says nothing of a mistake before those.
    const carried = ground(other).values[place] as number;
    if (Math.abs(value - carried) <= 1e-12 * Math.abs(carried)) continue;
    const stands = standing.get(other);
    const isRight = stands !== undefined && 'how' in stands;
    const off = isOwn ? (bench.own(place).off[place] as number) : 0;
    if (isRight) {
      if (shows(figure, value, off)) continue;
      against.push(other);
      // A slip made in this quantity alone, whose own claim is right, was not made.
      if (made.at.length === 1 && made.at[0] === id) return undefined;
    } else if (shows(figure, value, off) && !shows(figure, plain)) {
      explains.push(other);
      if (stands === undefined) evidence.push(other);
    }
  }
  return { explains, evidence, against };
}
