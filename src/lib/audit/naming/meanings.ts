import type { Step } from '../../slips/step.ts';
import { type Convention, conventions, freeAxes, type Scheme, turned, usualOf } from './convention.ts';
import { type Asked, asked } from './phrase.ts';
import { type Found, resolved } from './resolve.ts';

/** One of the things that a name may mean. */
export interface Meaning {
  /** of the trace */
  readonly id: string;
  /**
   * what that quantity is multiplied by to be what the name says: −1 for a δ of the other sign and behind a minus; a factor for an
   * output's part in the error, ½ (t − y)², of which the trace has the square
   */
  readonly times: number;
  /** under which the name means that; an axis that it does not depend on is left out */
  readonly convention: Partial<Convention> & Pick<Convention, 'scheme'>;
}

/**
 * What people may mean by a name in a step, in any of the ways in which the quantities of a step are named: `dE/dw5`, `out_h1`,
 * `w^(1)_21`, `δ5`, `w5+`. Usual ways stand first. Under one convention a name means one thing; an id means itself before all else.
 * @returns nothing for a name that nobody uses, or for a quantity that the step does not have
 * @example
 * const step = stepOf(articleExample());
 * meaningsOf('h1', step).map(({ id, convention }) => [id, convention.scheme]) // [['h1', 'book'], ['y1', 'flat'], ['y2', 'flat'], ['y1', 'matrix'], ['y2', 'matrix'], ['y1', 'inputs-first'], …]
 */
export function meaningsOf(name: string, step: Step): readonly Meaning[] {
  const itself = idIn(name, step);
  const asks = asked(name);
  const more = schemes.flatMap((scheme) => withoutIdleAxes(scheme, hitsOf(asks, step, scheme)));
  if (itself === undefined) return more;
  return [
    { ...itself, convention: { scheme: 'book' } },
    ...more.filter(({ convention }) => convention.scheme !== 'book'),
  ];
}

/**
 * What a name means under one convention alone.
 * @returns nothing where it has no such name, or the step no such quantity
 * @example meaningUnder(usualOf('nodes'), '-δ5', stepOf(articleExample())) // { id: 'dE_dzh1', times: 1 }
 */
export function meaningUnder(
  convention: Convention,
  name: string,
  step: Step,
): Pick<Meaning, 'id' | 'times'> | undefined {
  const { negative, phrases } = asked(name);
  const found = phrases.map((phrase) => resolved(phrase, step, convention)).find(Boolean);
  return found && { id: found.id, times: found.times * signOf(found, convention) * (negative ? -1 : 1) };
}

/** The sign that a convention gives to what has either. */
const signOf = ({ eitherSign }: Found, { delta }: Convention) => (eitherSign ? delta : 1);

const schemes = [...new Set(conventions.map(({ scheme }) => scheme))];
const withUsualSign = conventions.filter(({ scheme, delta }) => delta === usualOf(scheme).delta);

/** What a name means under each convention of a scheme under which it means anything. */
function hitsOf({ negative, phrases }: Asked, step: Step, scheme: Scheme): readonly Hit[] {
  const sign = negative ? -1 : 1;
  return withUsualSign.flatMap((convention): readonly Hit[] => {
    if (convention.scheme !== scheme) return [];
    const found = phrases.map((phrase) => resolved(phrase, step, convention)).find(Boolean);
    if (found === undefined) return [];
    return [convention, turned(convention, 'delta') as Convention].map((one) => ({
      id: found.id,
      times: found.times * sign * signOf(found, one),
      convention: one,
    }));
  });
}

/** An id of the trace, as it is or with a minus before it. */
function idIn(name: string, { byId }: Step): { readonly id: string; readonly times: 1 | -1 } | undefined {
  const text = name.trim();
  if (byId.has(text)) return { id: text, times: 1 };
  const rest = text.slice(1).trim();
  return (text.startsWith('-') || text.startsWith('−')) && byId.has(rest)
    ? { id: rest, times: -1 }
    : undefined;
}

/** What a name means under one convention. */
interface Hit {
  readonly id: string;
  readonly times: number;
  readonly convention: Convention;
}

/** One meaning for all conventions under which a name means the same, without the axes that it does not depend on. */
function withoutIdleAxes(scheme: Scheme, hits: readonly Hit[]): readonly Meaning[] {
  const at = new Map(hits.map((hit) => [hit.convention, hit]));
  const meanings: Meaning[] = [];
  const told = new Set<Hit>();
  for (const hit of hits) {
    if (told.has(hit)) continue;
    const isSame = (other: Hit | undefined) => other?.id === hit.id && other.times === hit.times;
    const bound = freeAxes(scheme).filter(
      (axis) => !isSame(at.get(turned(hit.convention, axis) as Convention)),
    );
    // Those that differ from this one in idle axes alone are told by it.
    for (const other of hits)
      if (bound.every((axis) => other.convention[axis] === hit.convention[axis])) told.add(other);
    const convention = Object.fromEntries(bound.map((axis) => [axis, hit.convention[axis]]));
    meanings.push({ id: hit.id, times: hit.times, convention: { scheme, ...convention } });
  }
  return meanings;
}
