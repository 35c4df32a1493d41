import type { Kind } from '../../lib/trace/entry.ts';
import type { NamedQuantities, NamedQuantity } from '../setting/named.ts';
import { type Digits, valueText } from '../setting/shown.ts';
import type { Setting } from '../setting/store.ts';

/** What the chapters compute for themselves, each to be loaded when a number of it stands on a page. */
const chapters = import.meta.glob<NamedQuantities>('/src/components/chapters/*.ts', { import: 'quantities' });

/** A chapter's own quantity, SLUG/NAME. The build has seen to it that there is one of its name. */
export async function namedQuantity(reference: string): Promise<NamedQuantity> {
  const [slug, name = ''] = reference.split('/');
  const quantities = await chapters[`/src/components/chapters/${slug}.ts`]?.();
  return (setting) => quantities?.[name]?.(setting) ?? Number.NaN;
}

/** What writes such a number for a setting. */
export async function namedText(
  { dataset: { named = '', kind = 'value' } }: HTMLElement,
  digits: Digits,
): Promise<(setting: Setting) => string> {
  const quantity = await namedQuantity(named);
  return (setting) => valueText(quantity(setting), kind as Kind, setting, digits);
}
