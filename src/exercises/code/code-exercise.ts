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
  readonly checks: readonly Check[];
  /** what each known wrong solution computes; a reader who gets the same on every check gets its reply */
  readonly slips: Readonly<Record<string, (...args: never[]) => unknown>>;
}
