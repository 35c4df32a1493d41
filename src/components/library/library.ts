import { href } from '../book/href.ts';
import { needKnown } from '../book/nearest.ts';
import { type Exported, readLibrary } from './read-library.ts';

const files = import.meta.glob<string>('/src/lib/**/*.ts', { query: '?raw', import: 'default', eager: true });

/** Every export of src/lib that is for readers, room by room. */
export const library: readonly Exported[] = readLibrary(
  Object.fromEntries(Object.entries(files).map(([path, source]) => [path.replace('/src/lib/', ''), source])),
).filter(({ doc }) => !doc.isInternal);

/** The rooms that have any, in reading order. */
export const rooms: readonly string[] = [...new Set(library.map(({ room }) => room))];

export const isType = ({ kind }: Exported): boolean => kind === 'type';

const byName = new Map(library.map((one) => [one.name, one]));

/**
 * The address of an export on the pages of the library.
 * @throws RangeError naming the nearest, if there is none
 */
export function placeOnPage(name: string): string {
  needKnown('/library/', 'Name of', 'public export of src/lib', name, byName.keys());
  return href(`/library/${byName.get(name)?.room}/#${name}`);
}

/** The same, or undefined where a name is none of the library's. */
export function maybeOnPage(name: string): string | undefined {
  return byName.has(name) ? placeOnPage(name) : undefined;
}
