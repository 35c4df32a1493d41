import { existsSync } from 'node:fs';
import { bookWords } from '../words/book.ts';

/** A language in which the book is published. */
interface Published {
  /** as `<html lang>` has it */
  readonly lang: string;
  /** behind the base path: '' or the folder's name, such as 'zh/' */
  readonly path: string;
  /** where its pages are */
  readonly folder: string;
}

/** All of them; the first is for whoever reads none of the others. A new one is a line here, and every page names it. */
const languages: readonly Published[] = [{ lang: 'en', path: '', folder: 'src' }];

/** The same page in a language, for search engines. */
export interface Alternate {
  readonly lang: string;
  /** a path from the root of the host */
  readonly path: string;
}

/**
 * The languages that a page can be read in, its own among them; the first language stands once more, for all other readers. A
 * language that is not published yet names itself alone.
 * @param base   where this build is served from, a slash at both ends
 * @param page   the page behind it: 'forward/', or '' for the first page
 * @param own    the language of this build
 */
export function alternatesOf(
  base: string,
  page: string,
  own: string = bookWords.lang,
  published: readonly Published[] = languages,
): readonly Alternate[] {
  const here = published.find(({ lang }) => lang === own);
  if (here === undefined) return [{ lang: own, path: base + page }];
  const root = base.slice(0, base.length - here.path.length);
  const all = published
    .filter((one) => one === here || hasPage(one.folder, page))
    .map(({ lang, path }) => ({ lang, path: root + path + page }));
  const first = all.find(({ lang }) => lang === published[0]?.lang);
  return first === undefined ? all : [...all, { lang: 'x-default', path: first.path }];
}

/** Whether a language has written a page; those that are made from words alone are in all. */
function hasPage(folder: string, page: string): boolean {
  const name = page.replace(/\/$/, '') || 'index';
  return existsSync(`${folder}/pages/${name}.mdx`) || existsSync(`src/pages/${name}.astro`);
}
