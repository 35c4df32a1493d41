import { needKnown } from '../book/nearest.ts';
import type { Origins } from '../setting/origin.ts';

const files = import.meta.glob<Origins>('/src/components/chapters/origins/*.ts', {
  import: 'origins',
  eager: true,
});

/** Where numbers come from that are none of the trace's, by the slug of the page that shows them. */
export const origins: Readonly<Record<string, Origins>> = Object.fromEntries(
  Object.entries(files).map(([file, own]) => [file.replace(/.*\/(.*)\.ts$/, '$1'), own]),
);

/**
 * The place of an origin in its page's list, for a page as it is built; undefined where none is asked for.
 * @throws RangeError naming page, component and the nearest name, if there is none
 */
export function originAt(page: string, component: string, name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const slug = page.split('/').filter(Boolean).at(-1) ?? '';
  const names = Object.keys(origins[slug] ?? {});
  needKnown(page, `${component} from`, 'origin of the page', name, names);
  return names.indexOf(name);
}
