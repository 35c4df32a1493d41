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
