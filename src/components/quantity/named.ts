import { needKnown } from '../book/nearest.ts';
import type { NamedQuantities, NamedQuantity } from '../setting/named.ts';

const files = import.meta.glob<NamedQuantities>('/src/components/chapters/*.ts', {
  import: 'quantities',
  eager: true,
});

/** What the chapters compute for themselves, by slug and name, for a page as it is built. */
const chapters = Object.fromEntries(
  Object.entries(files).map(([file, quantities]) => [file.replace(/.*\/(.*)\.ts$/, '$1'), quantities]),
);

/**
 * A chapter's own quantity.
 * @throws RangeError naming page, component and the nearest name, if there is none
 */
export function namedQuantity(page: string, use: string, reference: string): NamedQuantity {
  const known = Object.entries(chapters).flatMap(([slug, own]) =>
    Object.keys(own).map((name) => `${slug}/${name}`),
  );
  needKnown(page, use, "quantity of a chapter's own", reference, known);
  const [slug = '', name = ''] = reference.split('/');
  return chapters[slug]?.[name] as NamedQuantity;
}
