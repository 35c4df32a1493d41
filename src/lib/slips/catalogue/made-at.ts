import { fail } from '../../number/expect.ts';
import type { Made } from '../made.ts';
import { catalogue } from './catalogue.ts';
import type { SlipKindId } from './kinds.ts';
import type { Plan } from './net.ts';

/** A slip of the catalogue in one of its places. */
export interface Mistake {
  readonly slip: SlipKindId;
  /** the ids of the quantities that are made otherwise, all of them, with spaces between, in any order */
  readonly at: string;
  /** of several ways to make it there, the first that reads this quantity */
  readonly reads?: string;
}

/**
 * What a mistake makes otherwise in a step.
 * @throws RangeError if the catalogue has no such slip, or if it cannot be made there
 * @example madeAt(stepOf(articleExample()), { slip: 'bias-from-one', at: 'dE_dc2', reads: 'dE_dzh1' }).edits // [{ id: 'dE_dc2', op: 'sum', inputs: ['dE_dzh1'] }]
 */
export function madeAt(step: Plan, { slip, at, reads }: Mistake): Made {
  if (!Object.hasOwn(catalogue, slip))
    fail('madeAt', `a slip of the catalogue (${Object.keys(catalogue).join(', ')})`, slip);
  const wanted = at.split(' ').sort().join(' ');
  const isMeant = ({ edits }: Made) =>
    reads === undefined || edits.some(({ inputs }) => inputs.includes(reads));
  for (const made of catalogue[slip].made(step))
    if ([...made.at].sort().join(' ') === wanted && isMeant(made)) return made;
  return fail('madeAt', `a place of the slip ${slip}`, reads === undefined ? at : `${at}, reading ${reads}`);
}
