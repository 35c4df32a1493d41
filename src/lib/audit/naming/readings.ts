import type { Step } from '../../slips/step.ts';
import { finished } from '../finished.ts';
import { type Convention, conventions } from './convention.ts';
import { type Meaning, meaningsOf } from './meanings.ts';

/** What each of several names means, if all of them are used consistently. */
export interface NamesRead {
  readonly convention: Convention;
  /** in the order of the names; nothing for a name that means nothing then */
  readonly meanings: readonly (Meaning | undefined)[];
}

/**
 * The ways in which several names can be read together: under one convention, and where its scheme has no such name, in another
 * scheme used in the same way. Those count that leave the fewest names unread and give the fewest quantities two names. The ways
 * in which the most names are of one scheme stand first; of those that come to the same, the more usual is kept. Nothing is
 * counted from 0 unless a name says so.
 * @example
 * const [read] = readingsOf(['h1', 'out_o1'], stepOf(articleExample()));
 * read.meanings.map(({ id }) => id) // ['y1', 'h1']
 */
export function readingsOf(names: readonly string[], step: Step): readonly NamesRead[] {
  return finished(readingSlices(names, step));
}

/**
 * The same, a name at a time.
 * @internal
 */
export function* readingSlices(names: readonly string[], step: Step): Generator<void, readonly NamesRead[]> {
  const all: (readonly Meaning[])[] = [];
  for (const name of names) {
    all.push(meaningsOf(name, step));
    yield;
  }
  const fromZero = all.some(
    (some) => some.length > 0 && some.every(({ convention }) => convention.base === 0),
  );
  const read = conventions
    .filter(({ base }) => base === 1 || fromZero)
    .map((convention) => {
      const meanings = all.map((some) => meaningAmong(some, convention));
      const known = meanings.filter((meaning) => meaning !== undefined);
      return {
        convention,
        meanings,
        unread: names.length - known.length,
        different: new Set(known.map(({ id }) => id)).size,
        inScheme: known.filter((meaning) => meaning.convention.scheme === convention.scheme).length,
      };
    });
  const least = (rank: (one: (typeof read)[number]) => number, some: typeof read) => {
    const best = Math.min(...some.map(rank));
    return some.filter((one) => rank(one) === best);
  };
  const fitting = least(
    ({ different }) => -different,
    least(({ unread }) => unread, read),
  );
  const most = Math.max(...fitting.map(({ inScheme }) => inScheme));
  const distinct = new Map<string, NamesRead>();
  for (const { convention, meanings, inScheme } of fitting.sort((a, b) => b.inScheme - a.inScheme)) {
    const key = meanings.map((meaning) => meaning && `${meaning.times} ${meaning.id}`).join();
    if (2 * inScheme >= most && !distinct.has(key)) distinct.set(key, { convention, meanings });
  }
  return [...distinct.values()];
}

/** The meaning under a convention, or, where its scheme has none, in another scheme used in the same way. */
function meaningAmong(meanings: readonly Meaning[], convention: Convention): Meaning | undefined {
  const fits = ({ convention: { order, base, delta } }: Meaning) =>
    (order ?? convention.order) === convention.order &&
    (base ?? convention.base) === convention.base &&
    (delta ?? convention.delta) === convention.delta;
  const fitting = meanings.filter(fits);
  return fitting.find((meaning) => meaning.convention.scheme === convention.scheme) ?? fitting[0];
}
