import type { Entry } from './trace.ts';

/**
 * A trace with some entries replaced. An edit whose id is new goes right before the next edit that takes a place.
 */
export function withEdits(entries: readonly Entry[], edits: readonly Entry[]): readonly Entry[] {
  const taken = new Map(entries.map((entry) => [entry.id, [entry]]));
  let waiting: Entry[] = [];
  for (const edit of edits) {
    waiting.push(edit);
    if (!taken.has(edit.id)) continue;
    taken.set(edit.id, waiting);
    waiting = [];
  }
  return entries.flatMap((entry) => taken.get(entry.id) ?? []);
}
