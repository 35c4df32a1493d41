import { catalogue, type SlipKindId } from '../../slips/catalogue/catalogue.ts';
import type { Made } from '../../slips/made.ts';
import type { Candidate } from './candidates.ts';
import type { Read } from './reads.ts';

/** A mistake that gives a figure, and what the other claims say to it. */
export interface Hit {
  readonly candidate: Candidate;
  /** its place in the catalogue's order */
  readonly order: number;
  readonly on: 'right numbers' | 'own numbers';
  /** one of the reader's numbers that was carried on with more digits than are printed */
  readonly kept?: Read;
  /** how many mistakes as common as this one, or commoner, would meet the figure by chance */
  readonly chance: () => number;
  /** other wrong claims that it explains */
  readonly explains: readonly Read[];
  /** of those, the ones that do not follow from the reader's own numbers anyway */
  readonly evidence: readonly Read[];
  /** claims that are right, and would not be */
  readonly against: readonly Read[];
}

/** How hits are sorted, the likeliest first: by what the other claims say for and against, then by how common a mistake is. */
export function byLikelihood(a: Hit, b: Hit): number {
  return (
    byWitnesses(a, b) ||
    (a.on === b.on ? 0 : a.on === 'right numbers' ? -1 : 1) ||
    rarity(a.candidate.made) - rarity(b.candidate.made) ||
    a.order - b.order
  );
}

/** The same by the other claims alone. */
export function byWitnesses(a: Witnessed, b: Witnessed): number {
  return (
    balance(b) - balance(a) || b.explains.length - a.explains.length || a.against.length - b.against.length
  );
}

type Witnessed = Pick<Hit, 'explains' | 'evidence' | 'against'>;

/** Wrong claims that only a mistake explains, less the right ones that speak against it. */
const balance = ({ evidence, against }: Witnessed) => evidence.length - against.length;

/** The commoner a mistake, and the fewer places at which it has to be made, the likelier. */
export function rarity({ slip, at }: Made): number {
  return catalogue[slip as SlipKindId].usual * at.length;
}

/** Whether two mistakes are told apart by no claim. */
export function isAlike(a: Hit, b: Hit): boolean {
  const same = (one: readonly Read[], other: readonly Read[]) =>
    one.length === other.length && one.every((read) => other.includes(read));
  return same(a.explains, b.explains) && same(a.against, b.against);
}
