import { fail } from '../../number/expect.ts';
import type { Step } from '../../slips/step.ts';
import type { Entry } from '../../trace/entry.ts';
import type { Convention } from './convention.ts';
import { compact, sizesOf } from './place.ts';
import { placesOf, type Signed } from './places.ts';
import { spellingsOf } from './spellings.ts';

/**
 * What a quantity of a step is called under a convention, as plain text: `dE_da12` is `∂E/∂w3` where weights are numbered through.
 * @returns the id itself where the convention has no name for it
 * @throws RangeError if the step has no such quantity
 * @example nameOf('dE_da12', stepOf(articleExample()), usualOf('flat')) // '∂E/∂w3'
 */
export function nameOf(id: string, step: Step, convention: Convention): string {
  const entry = step.byId.get(id) ?? fail('nameOf', 'a quantity of the step', id);
  return written(entry, step, convention) ?? id;
}

function written(entry: Entry, step: Step, convention: Convention): string | undefined {
  const { id, role, phase, of = '', via } = entry;
  const lists = convention.scheme === 'lists';
  const own = (other: string) => {
    const found = step.byId.get(other);
    return found && written(found, step, convention);
  };
  if (role === 'slope') {
    const output = via?.[0] ?? step.byId.get(of)?.of ?? '';
    return ratio(own(output), own(of));
  }
  if (role === 'gradient') {
    if (convention.delta === 1 && !via && !lists) {
      const delta = spelled(id, step, convention);
      if (delta !== undefined) return delta;
    }
    const below = own(of);
    if (lists) return below && !via ? `dE/d${below}` : undefined;
    return ratio('E', below, via?.map(own).join(', '));
  }
  if (phase === 'update' || phase === 'after') {
    const before = own(of);
    if (before === undefined) return undefined;
    if (role === 'step') return lists ? `step ${before}` : `Δ${before}`;
    const mark = phase === 'update' ? 'new' : 'after';
    // In lists a word stands before the brackets: w_new[2][1][2].
    if (lists) return before.replace(/\[|$/, (bracket) => `_${mark}${bracket}`);
    return convention.scheme === 'flat' && role === 'weight' ? `${before}+` : `${before} ${mark}`;
  }
  return spelled(id, step, convention);
}

const ratio = (above: string | undefined, below: string | undefined, via = '') =>
  above && below ? `∂${above}/∂${below}${via ? ` via ${via}` : ''}` : undefined;

/** The usual spelling of what has a name of its own and is neither multiplied nor turned in it. */
function spelled(id: string, step: Step, convention: Convention): string | undefined {
  const place = plainPlacesOf(step).get(id);
  const name = place && spellingsOf(place, sizesOf(step.shape), convention)[0];
  if (name === undefined) return undefined;
  return compact(name).replace('delta', 'δ').replace('theta', 'θ');
}

/** The first place of each quantity that is what its name says, by the quantity: a large step has a thousand. */
function plainPlacesOf(step: Step): ReadonlyMap<string, Signed> {
  const known = plainPlaces.get(step);
  if (known) return known;
  const places = [...placesOf(step).values()].filter(({ times }) => times === 1).reverse();
  const byId = new Map(places.map((place) => [place.id, place]));
  plainPlaces.set(step, byId);
  return byId;
}

const plainPlaces = new WeakMap<Step, ReadonlyMap<string, Signed>>();
