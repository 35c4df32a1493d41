import type { Kind } from '../../lib/trace/entry.ts';
import { type Digits, valueText } from '../quantity/html.ts';
import type { NamedQuantities } from '../setting/named.ts';
import type { Setting } from '../setting/store.ts';

/** What the chapters compute for themselves, each to be loaded when a number of it stands on a page. */
const chapters = import.meta.glob<NamedQuantities>('/src/components/chapters/*.ts', { import: 'quantities' });

/** What writes such a number for a setting. The build has seen to it that there is one of its name. */
export async function namedText(
  { dataset: { named = '', kind = 'value' } }: HTMLElement,
  digits: Digits,
): Promise<(setting: Setting) => string> {
  const [slug, name = ''] = named.split('/');
  const quantities = await chapters[`/src/components/chapters/${slug}.ts`]?.();
  return (setting) => valueText(quantities?.[name]?.(setting) ?? Number.NaN, kind as Kind, setting, digits);
}
