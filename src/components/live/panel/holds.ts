import { boundsFor, entriesFor, parseReference, valuesFor } from '../../../lib/example/quantities.ts';
import { symbolHtml } from '../../quantity/symbol.ts';
import type { Setting } from '../../setting/store.ts';
import { type Held, heldIn } from './held-in.ts';

/** What the panel says where digits of the number of a reference were lost on the way. Undefined where none were. */
export function whatHolds(reference: string, { parameters, rounding }: Setting): Held | undefined {
  const { id, variation } = parseReference(reference);
  return heldIn({
    id,
    entries: entriesFor(variation),
    values: valuesFor(reference, parameters, rounding),
    bounds: boundsFor(reference, parameters, rounding),
    html: (output) => symbolHtml(output + reference.slice(id.length)),
  });
}
