import type { Step } from '../../slips/step.ts';
import type { Entry } from '../../trace/entry.ts';
import type { Named, Place } from './place.ts';

/** A place with a name, and what a number there is of the trace's quantity in it. */
export interface Signed extends Place {
  /** the same for the same place in any network */
  readonly key: string;
  /** what the quantity is multiplied by to be what the name says */
  readonly times: number;
  /** the sign is the convention's to choose */
  readonly eitherSign: boolean;
}

/**
 * Everything in a step that has a name of its own, from what its entries are, by the key of its place. It is worked out once and
 * kept with the step.
 */
export function placesOf(step: Step): ReadonlyMap<string, Signed> {
  const places = kept.get(step) ?? new Map(placesIn(step).map((place) => [place.key, place]));
  kept.set(step, places);
  return places;
}

type Factor = NonNullable<Entry['factor']>;

const kept = new WeakMap<Step, ReadonlyMap<string, Signed>>();

function placesIn({ entries, byId }: Step): readonly Signed[] {
  const of = (
    named: Named,
    { id }: Entry,
    { layer = 0, unit, from }: Entry,
    times = 1,
    eitherSign = false,
  ): Signed => ({
    key: `${named} ${layer} ${unit} ${from}`,
    named,
    id,
    layer,
    unit,
    from,
    times,
    eitherSign,
  });
  // Before the step and after it the error has the same factor.
  const error = entries.find(({ role }) => role === 'error') as Entry;
  const [above, below] = error.factor as Factor;
  return entries.flatMap((entry): readonly Signed[] => {
    const { role, phase } = entry;
    if (role === 'gradient') {
      const at = byId.get(entry.of as string) as Entry;
      const deltas = at.role === 'sum' ? [of('delta', entry, at, 1, true)] : [];
      return entry.op === 'error slope' ? [...deltas, difference(entry, at)] : deltas;
    }
    if (phase !== 'given' && phase !== 'forward' && phase !== 'error') return [];
    if (role === 'miss') return [of('part of error', entry, entry, above / below)];
    // What has no name of its own, a slope or a step, comes later; a slip's aside is in no step.
    return [of(role as Named, entry, entry)];
  });
  /** How far an output is off, from the slope of the error there: that has a factor of its own. */
  function difference(entry: Entry, at: Entry): Signed {
    const [by, over] = entry.factor as Factor;
    return of('difference', entry, at, over / by, true);
  }
}
