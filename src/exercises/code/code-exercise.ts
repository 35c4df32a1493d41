// What a code exercise is, its words apart: they stand in texts/code.ts, by the ids given here.

/** What a function gives whose result never leaves it: every exercise knows a missing `return` by it. */
export function nothing(): undefined {
  return undefined;
}

/** A call of the reader's function, and what it must come to. */
export interface Check {
  /** fresh arguments for each call, since a function may change what it is given */
  readonly args: () => readonly unknown[];
  /** what is compared: the result, or the first argument as the call leaves it */
  readonly looksAt?: 'result' | 'first argument';
  /** from the library */
  readonly expected: unknown;
}

/** A function for the reader to write, the checks it must pass, and the ways in which it is often got wrong. */
export interface CodeExercise {
  /** the function, by the name it is exported under */
  readonly name: string;
  /** by id, in the order shown */
  readonly checks: Readonly<Record<string, Check>>;
  /**
   * What each known wrong solution computes, by the slip's id, which is the library's where it is the same mistake. A
   * reader who gets the same on every check gets its reply.
   */
  readonly slips: Readonly<Record<string, (...args: never[]) => unknown>>;
}
