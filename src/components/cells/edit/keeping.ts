/** What became of a reader's version that was to be kept. */
export type Keeping = 'nothing new' | 'keep' | 'ask';

/**
 * Whether a version may be kept. One that somebody else has kept since is never written over: the reader is asked.
 * @param mine    the version; null is the book's own
 * @param known   what was kept when this page last looked
 * @param stored  what is kept now
 */
export function keepingOf(mine: string | null, known: string | null, stored: string | null): Keeping {
  if (mine === stored) return 'nothing new';
  return stored === known ? 'keep' : 'ask';
}
