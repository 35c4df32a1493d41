/**
 * Where the sources can be read: the address up to a file's path, as the build's environment gives it in REPOSITORY.
 * Without one, paths stand as text.
 */
const address = process.env.REPOSITORY?.replace(/\/+$/, '');

/** The address of a file, or undefined where no repository is known. */
export function sourceAddress(path: string, line?: number): string | undefined {
  return address ? `${address}/${path}${line === undefined ? '' : `#L${line}`}` : undefined;
}
