import { mendedPath } from './mend-path.ts';

/** A fragment that leads nowhere because a chat took the end of a sentence for a part of the link. */
export function mendFragment(): void {
  const fragment = mendedPath(location.hash.slice(1))?.slice(1);
  if (fragment && document.getElementById(fragment)) location.replace(`#${fragment}`);
}
