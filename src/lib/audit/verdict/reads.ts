import type { Step } from '../../slips/step.ts';
import { nameProblemOf } from '../naming/problem.ts';
import type { NamesRead } from '../naming/readings.ts';
import { type Figure, figureOf } from './figure.ts';
import type { Claim, ClaimProblem } from './verdict.ts';

/** A claim read: the quantity it is about, where that stands in the step, and its figure. */
export interface Read {
  readonly claim: number;
  readonly id: string;
  readonly place: number;
  readonly times: number;
  readonly figure: Figure;
}

export interface Unread {
  readonly claim: number;
  readonly what: ClaimProblem;
}

/** Claims as their names are read, in the order of computation and then as they were given, and those that can't be read. */
export function readsOf(
  claims: readonly Claim[],
  step: Step,
  names: NamesRead | undefined,
): { readonly reads: readonly Read[]; readonly unread: readonly Unread[] } {
  const places = new Map(step.entries.map(({ id }, i) => [id, i]));
  const reads: Read[] = [];
  const unread: Unread[] = [];
  for (const [claim, { quantity, digits }] of claims.entries()) {
    const meaning = names?.meanings[claim];
    if (meaning === undefined) {
      const what = nameProblemOf(quantity, step) ?? { problem: 'unknown', nearest: [] };
      unread.push({ claim, what });
      continue;
    }
    const figure = figureOf(digits, meaning.times);
    if ('problem' in figure) unread.push({ claim, what: { problem: 'number', why: figure.problem } });
    else
      reads.push({
        claim,
        id: meaning.id,
        place: places.get(meaning.id) as number,
        times: meaning.times,
        figure,
      });
  }
  return { reads: reads.sort((a, b) => a.place - b.place), unread };
}

/** The claims about the same quantity that say something else. */
export function conflictsOf(read: Read, reads: readonly Read[]): readonly number[] {
  return reads.flatMap(({ claim, id, figure }) => {
    const apart = Math.abs(figure.value - read.figure.value);
    return claim !== read.claim && id === read.id && apart > figure.unit + read.figure.unit ? [claim] : [];
  });
}
