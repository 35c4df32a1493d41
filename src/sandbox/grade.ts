import type { Check, CodeExercise } from '../exercises/code/code-exercise.ts';
import { codeExercises } from '../exercises/code/index.ts';
import { printValue } from './print-value.ts';
import { gradeWords as words } from './words.ts';

type Called = (...args: readonly unknown[]) => unknown;

export interface Grade {
  readonly checks: readonly { readonly passed: boolean; readonly got: string }[];
  /** the known slip that gives the same values on every check, or '' */
  readonly slip: string;
}

/**
 * Calls the function that a reader exported, check by check.
 * @param exports  of the reader's module
 * @throws RangeError if there is no such exercise, Error if the reader exported no such function
 */
export function grade(id: string, exports: Readonly<Record<string, unknown>>): Grade {
  const exercise: CodeExercise | undefined = Object.hasOwn(codeExercises, id)
    ? codeExercises[id as keyof typeof codeExercises]
    : undefined;
  if (exercise === undefined) throw new RangeError(`grade needs the name of an exercise, got "${id}"`);
  const written = exports[exercise.name];
  if (typeof written !== 'function') throw new Error(words.missing(exercise.name));
  return gradeFunction(exercise, written as Called);
}

/** A slip is recognised when it gives what the reader's function gives on every check, and not all of it right. */
function gradeFunction(exercise: CodeExercise, written: Called): Grade {
  const checks = Object.values(exercise.checks);
  const outcomes = checks.map((check) => outcomeOf(check, written));
  const passed = checks.map(({ expected }, i) => isSame(outcomes[i]?.value, expected));
  const slip = passed.every(Boolean)
    ? undefined
    : Object.entries(exercise.slips).find(([, wrong]) =>
        checks.every((check, i) => isSame(outcomes[i]?.value, outcomeOf(check, wrong as Called).value)),
      );
  return {
    checks: outcomes.map(({ shown }, i) => ({ passed: passed[i] === true, got: shown.slice(0, 400) })),
    slip: slip?.[0] ?? '',
  };
}

interface Outcome {
  readonly value: unknown;
  /** in full where six digits would not tell it from what is right */
  readonly shown: string;
}

function outcomeOf({ args, looksAt, expected }: Check, called: Called): Outcome {
  const given = args();
  try {
    const result = called(...given);
    const value = looksAt === 'first argument' ? given[0] : result;
    const short = shortValue(value);
    const alike = short === shortValue(expected) && !isSame(value, expected);
    return { value, shown: alike ? printValue(value) : short };
  } catch (error) {
    // A value of its own, which equals nothing.
    return { value: Symbol('threw'), shown: words.threw(printValue(error)) };
  }
}

/** A value for a narrow column: on one line, its numbers to six digits. */
export function shortValue(value: unknown): string {
  return printValue(cut(value)).replace(/\n\s*/g, ' ');
}

function cut(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(6));
  return isList(value) ? Array.from(value, cut) : value;
}

/** Numbers to nine digits, whatever the order of the arithmetic; lists entry by entry. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  if (!isList(a) || !isList(b) || a.length !== b.length) return false;
  return Array.from(a).every((item, i) => isSame(item, b[i]));
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
