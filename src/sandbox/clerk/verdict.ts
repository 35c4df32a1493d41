// What a reader's function comes to, check by check. All of it happens in the page's clerk: the right values, and the
// comparing, are never where the reader's code is.
import type { CodeExercise } from '../../exercises/code/code-exercise.ts';
import { codeExercises } from '../../exercises/code/index.ts';
import type { Call, Order } from '../messages.ts';
import { printValue } from '../print-value.ts';
import { shortValue } from '../short-value.ts';
import { gradeWords as words } from '../words.ts';
import { isSame } from './compare.ts';

/** What a check found. */
export interface CheckResult {
  readonly passed: boolean;
  readonly got: string;
}

export interface Verdict {
  readonly checks: readonly CheckResult[];
  /** the known slip that gives the same values on every check, or '' */
  readonly slip: string;
}

/** What came back from a call: plain data, or words where it is none. */
export type Outcome = { readonly value: unknown } | { readonly threw: string } | { readonly other: string };

/** @throws RangeError if there is no such exercise */
export function exerciseOf(id: string): CodeExercise {
  if (!Object.hasOwn(codeExercises, id))
    throw new RangeError(`exerciseOf needs the name of an exercise, got "${id}"`);
  return codeExercises[id as keyof typeof codeExercises];
}

/** The calls that check a function. Each has its arguments for itself: one that changes them changes no other's. */
export function callsOf({ name, checks }: CodeExercise): NonNullable<Order['checks']> {
  const calls = Object.values(checks).map(
    ({ args, looksAt = 'result' }): Call => ({ args: structuredClone(args()), looksAt }),
  );
  return { name, calls };
}

/**
 * @param outcomes  of every check, in order
 * @returns undefined unless there is exactly one of each
 */
export function verdictOf(
  { checks, slips }: CodeExercise,
  outcomes: readonly (Outcome | undefined)[],
): Verdict | undefined {
  const all = Object.values(checks);
  const back = outcomes.filter((outcome) => outcome !== undefined);
  if (back.length !== all.length || outcomes.length !== all.length) return undefined;
  const passed = all.map(({ expected }, i) => isRight(back[i], expected));
  const slip = passed.every(Boolean)
    ? undefined
    : Object.entries(slips).find(([, wrong]) =>
        all.every((check, i) => isRight(back[i], wrongValue(check, wrong as Called))),
      );
  return {
    checks: all.map(({ expected }, i) => ({
      passed: passed[i] === true,
      got: shown(back[i] as Outcome, expected, passed[i] === true),
    })),
    slip: slip?.[0] ?? '',
  };
}

type Called = (...args: readonly unknown[]) => unknown;

/** What a known wrong solution gives. */
function wrongValue({ args, looksAt }: CodeExercise['checks'][string], wrong: Called): unknown {
  const given = structuredClone(args());
  const result = wrong(...given);
  return looksAt === 'first argument' ? given[0] : result;
}

function isRight(outcome: Outcome | undefined, expected: unknown): boolean {
  return outcome !== undefined && 'value' in outcome && isSame(outcome.value, expected);
}

/** In full where six digits would not tell it from what is right. */
function shown(outcome: Outcome, expected: unknown, passed: boolean): string {
  if ('threw' in outcome) return words.threw(outcome.threw);
  if ('other' in outcome) return outcome.other;
  const short = shortValue(outcome.value);
  return !passed && short === shortValue(expected) ? printValue(outcome.value) : short;
}
