import { article } from '../../lib/example/article.ts';
import { parseReference } from '../../lib/example/quantities.ts';
import { bounded } from './number-field.ts';
import type { Store } from './store.ts';

/** Something the reader can set, at the start and not under a variation. */
export function isParameter(reference: string): boolean {
  const { id, steps, variation } = parseReference(reference);
  return Object.hasOwn(article, id) && steps === 0 && variation === undefined;
}

/** A parameter's new value, kept within what the book computes with. */
export function set(store: Store, id: string, value: number): void {
  store.change({ parameters: { ...store.get().parameters, [id]: bounded(value) } });
}
