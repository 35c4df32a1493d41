// Searches small enough to be followed by hand: a few numbers, and what is made of them.
import { type Problem, problemOf } from '../../../../src/lib/audit/recover/problem.ts';
import { entry, type Op } from '../../../../src/lib/trace/entry.ts';

type Named<T> = Readonly<Record<string, T>>;

/** What there is by hand, in words: `s: 'sum a b'`, where an operation is one word or its words are joined by a hyphen. */
export interface HandMade {
  /** the unknowns, and what each may be */
  readonly may: Named<readonly number[]>;
  readonly stated?: Named<number>;
  readonly made: Named<string>;
  readonly printed: Named<string>;
}

/** The same for a search; and what stands at each place. */
export function problemWith({ may, stated = {}, made, printed }: HandMade): {
  readonly problem: Problem;
  readonly ids: readonly string[];
} {
  const given = [...Object.keys(stated), ...Object.keys(may)].map((id) => [id, 'parameter'] as const);
  const entries = [...given, ...Object.entries(made)].map(([id, how]) => {
    const [op = '', ...inputs] = how.split(' ');
    return entry(
      { id, op: op.replaceAll('-', ' ') as Op, inputs },
      { role: 'aside', phase: op === 'parameter' ? 'given' : 'forward' },
    );
  });
  const figures = Object.entries(printed).map(([id, digits]) => ({ id, digits }));
  const problem = problemOf('here', entries, stated, new Map(Object.entries(may)), figures);
  return { problem, ids: entries.map(({ id }) => id) };
}
