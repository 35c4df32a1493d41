import { fail } from '../../number/expect.ts';
import type { Values } from '../../trace/evaluate.ts';
import { narrow, type Pace } from './narrow.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './readings.ts';
import { type Walk, walk } from './walk.ts';

/** A start from which a step prints every figure, and the reading of the source under which it does. */
export interface RecoveredStart {
  /** the numbers that were not known, by the trace's ids */
  readonly start: Values;
  /** true if a_ij runs from the i-th input to the j-th neuron; false if the source's indices are the other way round */
  readonly fromFirstIndex: boolean;
  /** the factor before Σ(target − output)², or before the cross-entropy */
  readonly lossFactor: number;
}

/** How far a search has come. */
export interface SearchProgress {
  /** all that the grids allow: the product of their sizes, once for each reading */
  readonly starts: number;
  /** those of them that are left once single values have been ruled out; all, until then */
  readonly of: number;
  /** how many of those have been looked at or ruled out */
  readonly done: number;
  /** how many fit so far */
  readonly found: number;
}

/** Unknowns that nothing narrows. */
const mostOpen = 6;
const mostFound = 100_000;
/** Operations between two stops: a millisecond or so, which a browser's first, slow ones take longer for. */
const firstSlice = 5_000;
const slice = 100_000;

/**
 * A way to read the source, and what is sought under it.
 * @internal
 */
export interface Sought {
  readonly reading: Reading;
  readonly problem: Problem;
}

/**
 * Searches reading after reading: narrows all grids, then looks at what is left.
 * @internal
 */
export function* searchReadings(
  where: string,
  readings: readonly Sought[],
  atMost: number,
): Generator<SearchProgress, readonly RecoveredStart[], undefined> {
  const startsIn = () =>
    readings.reduce(
      (sum, { problem }) =>
        sum + problem.unknowns.reduce((product, { values }) => product * values.length, 1),
      0,
    );
  const starts = startsIn();
  const state: Walk = { done: 0, found: [] };
  const all: RecoveredStart[] = [];
  const progress = (of: number): SearchProgress => ({
    starts,
    of,
    done: state.done,
    found: all.length + state.found.length,
  });
  const pace = paced();
  yield progress(starts);
  for (const { problem } of readings) {
    const full = problem.unknowns.map(({ values }) => values.length);
    for (const _ of narrow(problem, pace)) yield progress(starts);
    const open = problem.unknowns.filter(({ values }, i) => values.length > 1 && values.length === full[i]);
    if (open.length > mostOpen && !ruledOut(problem))
      fail(where, `figures that narrow all unknowns but ${mostOpen}`, `${open.length} as open as they were`);
  }
  const of = startsIn();
  if (of > atMost) fail(where, `at most ${atMost} starts that figures leave`, of);
  yield progress(of);
  for (const { reading, problem } of readings) {
    if (ruledOut(problem)) continue;
    for (const _ of walk(problem, state, pace)) {
      needFew(where, all.length + state.found.length);
      yield progress(of);
    }
    needFew(where, all.length + state.found.length);
    // In the order of the grids, whatever the order of the search.
    const ranks = problem.unknowns.map(({ values }) => new Map(values.map((value, i) => [value, i])));
    const rank = (start: readonly number[], i: number) => ranks[i]?.get(start[i] as number) as number;
    state.found.sort((a, b) => a.map((_, i) => rank(a, i) - rank(b, i)).find((way) => way !== 0) ?? 0);
    for (const start of state.found) {
      const named = problem.unknowns.map(({ id }, i) => [id, start[i] as number]);
      const { fromFirstIndex, lossFactor } = reading;
      all.push({ start: Object.fromEntries(named), fromFirstIndex, lossFactor });
    }
    state.found.length = 0;
  }
  yield progress(of);
  return all;
}

const ruledOut = ({ unknowns }: Problem) => unknowns.some(({ values }) => values.length === 0);

function needFew(where: string, found: number): void {
  if (found > mostFound) fail(where, `figures that at most ${mostFound} starts print`, found);
}

/** Says when a slice of work is done. */
function paced(): Pace {
  let work = 0;
  let length = firstSlice;
  return (operations) => {
    work += operations;
    if (work < length) return false;
    work = 0;
    length = Math.min(2 * length, slice);
    return true;
  };
}
