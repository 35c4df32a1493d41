import { globSync, readFileSync } from 'node:fs';
import { type Site, sites } from '../sites.ts';

/** The file of a page as it was built. */
export function htmlOf({ folder }: Site, path: string): string {
  return readFileSync(`${folder}/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`, 'utf8');
}

/** Every page of the built book, as a path under the base: '' is the home page. The sandbox is no page. */
export const pages: readonly string[] = globSync('**/*.html', { cwd: sites.root.folder })
  .filter((file) => file !== 'sandbox.html')
  .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .sort();

/** The folder of pages that one file makes, each with another part of the book in it. */
const folderOf = (path: string) => path.match(/^(library|embed)\/(?=.)/)?.[0] ?? path;

/**
 * Every page that is written as one, and of those that one file makes the shortest and the longest: what is in the others is
 * tested where it stands in a chapter.
 */
export const written: readonly string[] = Object.values(Object.groupBy(pages, folderOf)).flatMap(
  (alike = []) => {
    const bySize = alike.toSorted((a, b) => htmlOf(sites.root, a).length - htmlOf(sites.root, b).length);
    return [...new Set([bySize.at(0) ?? '', bySize.at(-1) ?? ''])];
  },
);
