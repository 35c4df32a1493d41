import type { Made } from '../../slips/made.ts';
import { evaluatorOf } from '../../slips/patched.ts';
import type { Step } from '../../slips/step.ts';
import { type PrintedTo, printed } from '../round-network/told-apart.ts';
import { type SlipWhere, whereOf } from './where.ts';

/** Slips that give the same numbers everywhere, the commonest first. */
export type Alike = readonly SlipWhere[];

/** A number that slips lead to, at the first quantity asked for that they spoil. */
export interface WrongNumber {
  /** of a quantity, by id */
  readonly of: string;
  readonly digits: string;
  /** the slips that lead to it, the commonest first; each class goes on otherwise */
  readonly slips: readonly WrongSlip[];
}

/** A slip and where it was made, with the wrong number that it gives. */
export interface WrongSlip {
  readonly alike: Alike;
  /** where several lead to the same number: a later one by which these are told from the others */
  readonly next?: { readonly of: string; readonly digits: string };
}

/**
 * The wrong numbers that a marker meets: each slip by the first quantity, in the order asked, in which it shows. What follows
 * from it is wrong too, and shows nothing more.
 * @param slips    that all show, the commonest first
 * @param classes  those of them that give the same numbers as others that are not among them: first the one that is
 * @param asked    ids, in the order in which they are worked out
 * @internal
 */
export function wrongAnswers(
  step: Step,
  slips: readonly Made[],
  classes: readonly (readonly Made[])[],
  asked: readonly string[],
  to: PrintedTo,
): readonly WrongNumber[] {
  const at = evaluatorOf(step);
  const ground = at.groundOf();
  const right = asked.map((id) => printed(step.values[id] as number, to));
  const rows = asked.map(() => new Map<string, Found[]>());
  for (const made of slips) {
    const gives = at.valuesOf(asked, at.prepare(made), ground).map((value) => printed(value, to));
    const first = gives.findIndex((digits, i) => digits !== right[i]);
    const row = rows[first];
    if (row === undefined) continue;
    const known = row.get(gives[first] as string) ?? [];
    const alike = (classes.find(([one]) => one === made) ?? [made]).map((one) => whereOf(step, one));
    const same = known.find((one) => one.gives.join() === gives.join());
    // Of those that go on alike as well, none is told from the others.
    if (same) same.alike.push(...alike);
    else known.push({ gives, alike });
    row.set(gives[first] as string, known);
  }
  return rows.flatMap((row, i) =>
    [...row].map(([digits, found]) => ({
      of: asked[i] as string,
      digits,
      slips: found.map(({ gives, alike }): WrongSlip => {
        const next = othersApart(
          gives,
          found.flatMap((one) => (one.gives === gives ? [] : [one.gives])),
        );
        return next === undefined
          ? { alike }
          : { alike, next: { of: asked[next] as string, digits: gives[next] as string } };
      }),
    })),
  );
}

/** Slips that go on alike, and what they lead to at each quantity asked for. */
interface Found {
  readonly gives: readonly string[];
  readonly alike: SlipWhere[];
}

/** The place where one list differs from the most of the others, the first such; undefined where there are none. */
function othersApart(one: readonly string[], others: readonly (readonly string[])[]): number | undefined {
  if (others.length === 0) return undefined;
  const apart = one.map((digits, i) => others.filter((other) => other[i] !== digits).length);
  return apart.indexOf(Math.max(...apart));
}
