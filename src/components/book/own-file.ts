import { href } from './href.ts';

/**
 * The address of a file that a script fetches. It names the build that this page is of, so that what is kept on a device
 * never gives it another build's. A page that is served for writing is of none.
 */
export function ownFile(path: string): string {
  const { build } = document.documentElement.dataset;
  return href(path) + (build === undefined ? '' : `?${build}`);
}
