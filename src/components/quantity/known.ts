import { entriesFor } from '../../lib/example/quantities.ts';
import { type VariationName, variations } from '../../lib/slips/variations.ts';
import { needKnown } from '../book/nearest.ts';

/**
 * Holds a reference, `E@10~no-slope`, against what there is: the variation, then the quantity in its trace.
 * @throws RangeError naming the page, the component and the nearest name
 */
export function needReference(page: string, use: string, reference: string): void {
  const [, id = reference, , variation] = /^([^@~]*)(@\d+)?(?:~(.*))?$/.exec(reference) ?? [];
  if (variation !== undefined) needKnown(page, use, 'variation', variation, Object.keys(variations));
  needKnown(page, use, 'quantity', id, entriesFor(variation as VariationName | undefined).keys());
}

/** The same for quantities that are to be written out in the trace of a reference, each by its id. */
export function needInTrace(page: string, use: string, reference: string, ids: readonly string[]): void {
  const [, variation] = reference.split('~');
  const known = [...entriesFor(variation as VariationName | undefined).keys()];
  for (const id of ids) needKnown(page, use, 'quantity', id, known);
}
