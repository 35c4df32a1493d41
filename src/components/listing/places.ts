import { sourceAddress } from '../book/repository.ts';
import type { Place } from '../quantity/origins-file.ts';
import { type Cut, cutListing } from './cut-listing.ts';

const files = import.meta.glob<string>('/src/lib/**/*.ts', { query: '?raw', import: 'default', eager: true });
const testFiles = import.meta.glob<string>('/tests/lib/**/*.test.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const withoutSlash = (all: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(all).map(([path, source]) => [path.slice(1), source]));
const sources = withoutSlash(files);
const tests = withoutSlash(testFiles);

/** The names of all that src/lib exports. */
export const exported: ReadonlySet<string> = new Set(
  Object.values(sources).flatMap((source) =>
    [...source.matchAll(/^export (?:async )?[a-z]+\*? (\w+)/gm)].map(([, name = '']) => name),
  ),
);

/**
 * An export of the library as it is cut out of its file, the line it stands on, and the test that holds it: the one of
 * the same name, if it names it, or else the one of its room, or of any, that names it most often.
 * @throws Error if no file exports it, or no test knows it
 */
export function placesOf(name: string): { readonly cut: Cut; readonly source: Place; readonly test: Place } {
  const cut = cutListing(sources, name);
  const mirrored = cut.file.replace('src/', 'tests/').replace('.ts', '.test.ts');
  const room = mirrored.slice(0, mirrored.lastIndexOf('/') + 1);
  const uses = (path: string) => tests[path]?.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
  const knowing = () =>
    Object.keys(tests)
      .map((path) => ({ path, times: uses(path), near: path.startsWith(room) }))
      .filter(({ times }) => times > 0)
      .sort((a, b) => Number(b.near) - Number(a.near) || b.times - a.times);
  const test = uses(mirrored) > 0 ? mirrored : knowing()[0]?.path;
  if (test === undefined)
    throw new Error(`${name} of ${cut.file} needs ${mirrored}, or another test that names it`);
  return {
    cut,
    source: declared(cut, name),
    test: { path: test, href: sourceAddress(test) },
  };
}

/**
 * Where an export of the library is declared.
 * @throws Error if no file exports it
 */
export function sourceOf(name: string): Place {
  return declared(cutListing(sources, name), name);
}

/** The line of the declaration itself, behind its doc comment. */
function declared({ file, line, code }: Cut, name: string): Place {
  const before = code.slice(0, code.search(new RegExp(`^export .*\\b${name}\\b`, 'm')));
  const at = line + before.split('\n').length - 1;
  return { path: `${file}:${at}`, href: sourceAddress(file, at) };
}
