import { everyMade } from '../../slips/catalogue/catalogue.ts';
import type { Made } from '../../slips/made.ts';
import type { Ground, Prepared } from '../../slips/patch.ts';
import type { Step } from '../../slips/step.ts';
import type { Bench } from './bench.ts';

/** A mistake made ready, and the places at which it begins. */
export interface Candidate {
  readonly made: Made;
  readonly from: readonly number[];
  /** made ready when it is first needed: most mistakes have no way to what is asked */
  readonly patch: Prepared;
}

/** The mistakes that can be made in a step, made ready when they are first needed. */
export interface Candidates {
  all(): Generator<void, readonly Candidate[]>;
  /** what a quantity comes to under each, on a ground; NaN where it is not touched */
  valuesAt(place: number, ground: Ground): Generator<void, Float64Array>;
}

/** So many are worked out before others get a turn: a few ms of work. */
const turn = 48;

export function candidatesOf({ step, at }: Bench): Candidates {
  let made: readonly Candidate[] | undefined;
  const known = new Map<Ground, Map<number, Float64Array>>();
  function* all(): Generator<void, readonly Candidate[]> {
    if (made) return made;
    const list: Candidate[] = [];
    for (const one of everyMade(step)) {
      list.push(ready(step, at, one));
      if (list.length % turn === 0) yield;
    }
    made = list;
    return list;
  }
  function* valuesAt(place: number, ground: Ground): Generator<void, Float64Array> {
    const had = known.get(ground)?.get(place);
    if (had) return had;
    const list = yield* all();
    const values = new Float64Array(list.length).fill(Number.NaN);
    let n = 0;
    for (const [i, candidate] of list.entries()) {
      if (!at.reaches(candidate.from, place)) continue;
      values[i] = valueUnder(at, place, candidate.patch, ground);
      if (++n % turn === 0) yield;
    }
    known.set(ground, (known.get(ground) ?? new Map<number, Float64Array>()).set(place, values));
    return values;
  }
  return { all, valuesAt };
}

function ready({ byId }: Step, at: Bench['at'], made: Made): Candidate {
  const ids = [...made.edits.map(({ id }) => id), ...Object.keys(made.set ?? {})];
  let patch: Prepared | undefined;
  return {
    made,
    from: ids.flatMap((id) => (byId.has(id) ? [at.placeOf(id)] : [])),
    get patch() {
      patch ??= at.prepare(made);
      return patch;
    },
  };
}

/** A value under a patch; none where the patch makes quantities depend on themselves. */
export function valueUnder(at: Bench['at'], place: number, patch: Prepared, ground: Ground): number {
  try {
    return at.valueAt(place, patch, ground);
  } catch (error) {
    if (error instanceof RangeError) return Number.NaN;
    throw error;
  }
}
