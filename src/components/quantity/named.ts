import { needKnown } from '../book/nearest.ts';
import type { NamedQuantities, NamedQuantity } from '../setting/named.ts';
import { bySlug } from './by-slug.ts';

/** What the chapters compute for themselves, for a page as it is built. */
const all = bySlug(
  import.meta.glob<NamedQuantities>('/src/components/chapters/*.ts', { import: 'quantities', eager: true }),
);

/**
 * A chapter's own quantity.
 * @throws RangeError naming page, component and the nearest name, if there is none
 */
export function namedQuantity(page: string, use: string, reference: string): NamedQuantity {
  needKnown(page, use, "quantity of a chapter's own", reference, Object.keys(all));
  return all[reference] as NamedQuantity;
}
