import { chapters } from '../../book/chapters.ts';
import { href } from '../../book/href.ts';
import { bookWords } from '../../words/book.ts';
import { licences } from '../about/citation.ts';
import { minutesOf } from '../teach/minutes.ts';

/** A chapter for search engines and catalogues of teaching material, as JSON-LD; undefined for what is no chapter. */
export function learningResource(slug: string, site: URL | undefined): string | undefined {
  const chapter = chapters.find((one) => one.slug === slug);
  if (chapter?.number === undefined) return undefined;
  const address = (path: string) => (site ? { url: new URL(href(path), site).href } : {});
  const resource = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: chapter.title,
    position: chapter.number,
    ...address(`/${slug}/`),
    inLanguage: bookWords.lang,
    timeRequired: `PT${minutesOf(slug).together}M`,
    license: licences.text.address,
    isPartOf: { '@type': 'Book', name: bookWords.title, ...address('/') },
  };
  // What would end the script is written as an escape.
  return JSON.stringify(resource).replaceAll('<', '\\u003c');
}
