import type { Made } from '../../slips/made.ts';
import type { RoundedTo } from '../../slips/patch.ts';
import type { Example } from '../../slips/step.ts';
import type { Convention } from '../naming/convention.ts';
import type { NameProblem } from '../naming/problem.ts';
import type { NamesRead } from '../naming/readings.ts';
import type { FigureProblem, Shown } from './figure.ts';
import type { Misprint } from './misprint.ts';

/** A number that somebody got for a quantity. */
export interface Claim {
  /** a name that people use for it, or its id in the trace */
  readonly quantity: string;
  /** as printed */
  readonly digits: string;
}

/** What an example may leave open, and is then read so that most claims come out right. */
export type Open = 'loss' | 'biases';

/** What an audit is told besides the example and the claims. */
export interface AuditOptions {
  /** nothing, unless it is said: what is stated is fixed, and to depart from it is a slip */
  readonly open?: readonly Open[];
  /** what the claims' names mean, in the order of the claims, where that is settled; else it is found by what comes out right */
  readonly names?: NamesRead;
}

/** What is wrong with a claim itself, so that it can't be audited. */
export type ClaimProblem = NameProblem | { readonly problem: 'number'; readonly why: FigureProblem };

/** What every verdict on a number tells. */
interface Told {
  /** its place among the claims */
  readonly claim: number;
  readonly id: string;
  /** by what the quantity is multiplied in print */
  readonly times: number;
  /** what it should be */
  readonly right: number;
  /** what it should be by the reader's own earlier numbers */
  readonly own: number;
  /** how many mistakes were tried on it */
  readonly tried: number;
  /** other claims about the same quantity that say something else */
  readonly conflicts: readonly number[];
}

/** How sure a mistake is: chance alone would hardly give its number; or it might. */
export type Sureness = 'named' | 'could be';

/** A mistake that explains claims. */
export interface AuditFinding {
  readonly slip: string;
  readonly made: Made;
  /** where right and wrong part, the value as the reader seems to have got it, and the right one */
  readonly parts: { readonly id: string; readonly got: number; readonly right: number };
  /** other mistakes that give the same number, the commonest first */
  readonly others: readonly Made[];
  readonly sure: Sureness;
  /** how many of the candidates would give these digits by chance */
  readonly chance: number;
  /** made in a step that was right until then, or on the reader's own earlier numbers */
  readonly on: 'right numbers' | 'own numbers';
  /** one of the reader's numbers, by its claim, that was carried on with more digits than are printed */
  readonly kept?: number;
  /** the claims that it explains, the first being the one at which it was found */
  readonly claims: readonly number[];
  /** claims that are right and would not be, had the mistake been carried on */
  readonly against: readonly number[];
}

/**
 * What is said of a claim.
 * - `right`: rounded or cut
 * - `rounded on the way`: right from numbers that were rounded before: the reader's printed ones, or every one
 * - `carried`: right from the reader's own earlier numbers, of which some are wrong
 * - `slip`: a mistake gives it; `again` where an earlier claim has already told of it
 * - `misprint`: may be a misprint of the right value or of the one carried on
 * - `pair`: two mistakes give it, of which the first explains another claim; `again` where both have been told of
 * - `unexplained`: nothing gives it beyond chance; the quantity to look at next
 * - `problem`: it can't be audited
 */
export type Verdict =
  | (Told & { readonly kind: 'right'; readonly how: Shown })
  | (Told & { readonly kind: 'rounded on the way'; readonly by: 'own numbers' | 'every number' | RoundedTo })
  | (Told & { readonly kind: 'carried'; readonly from: readonly number[] })
  | (Told & { readonly kind: 'slip'; readonly finding: number; readonly again: boolean })
  | (Told & { readonly kind: 'misprint'; readonly misprint: Misprint; readonly of: 'right' | 'own' })
  | (Told & { readonly kind: 'pair'; readonly findings: readonly [number, number]; readonly again: boolean })
  | (Told & { readonly kind: 'unexplained'; readonly check: string })
  | ({ readonly kind: 'problem'; readonly claim: number } & { readonly what: ClaimProblem });

/** How an example was read where it leaves something open, and whether that is the usual way. */
export interface AuditReading {
  readonly example: Example;
  readonly against: readonly Open[];
  readonly convention: Convention | undefined;
}

/** Everything that an audit says, as data. */
export interface Audit {
  readonly reading: AuditReading;
  readonly findings: readonly AuditFinding[];
  /** one for each claim, in the order of the claims */
  readonly verdicts: readonly Verdict[];
}
