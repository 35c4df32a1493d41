// What the book keeps on a device, and by which names: a copy is one build of it, whole. Whoever asks for a file of a
// build gets that build's or none, so that nothing of two builds ever meets on one page.

/** A file of the book. */
export interface Kept {
  /** from the book's root, without the slash before it; a page as it is linked, so that '' is the home page */
  readonly path: string;
  /** of a file that is neither a page nor named by its content: what its content must come to */
  readonly mark?: string;
}

/** A build of the book, as its worker knows it. */
export interface Build {
  readonly build: string;
  readonly files: readonly Kept[];
}

/** What a request asks for. */
export type Asked =
  /** a file that is named by its content */
  | { readonly kind: 'asset' }
  /** a file of one build: a page that asks for one says which build it is of itself */
  | { readonly kind: 'data'; readonly build: string; readonly path: string }
  /** a page, or a file that a reader opens: the newest there is */
  | { readonly kind: 'page'; readonly path: string };

/** How a build is named: letters of a hash. */
const build = /^\?([\w-]{10})$/;

/** The names of all copies of the book at this address begin so; a host may have several books. */
export const copiesOf = (scope: string) => `backprop:${new URL(scope).pathname}:`;

/** The path of a page or a file as a host knows it, however it was asked for. */
const pathIn = (pathname: string, root: string) =>
  decodeURIComponent(pathname.slice(root.length)).replace(/(^|\/)index\.html$/, '$1');

/** @returns undefined for what is none of the book's */
export function askedBy(address: string, scope: string): Asked | undefined {
  const { origin, pathname, search } = new URL(address);
  const root = new URL(scope);
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
  const path = pathIn(pathname, root.pathname);
  if (isNamedByContent(path)) return { kind: 'asset' };
  const named = build.exec(search)?.[1];
  return named === undefined ? { kind: 'page', path } : { kind: 'data', build: named, path };
}

export const isNamedByContent = (path: string) => path.startsWith('_astro/');

/** A page says which build it is of where it begins. */
export const ofBuild = (name: string) => ` data-build="${name}"`;

/** What the content of a file comes to: equal only for equal files. */
export async function markOf(content: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...hash.subarray(0, 12))).replace(/[+/]/g, (letter) =>
    letter === '+' ? '-' : '_',
  );
}
