/**
 * Where the sources can be read: the address up to a file's path, as the build's environment gives it in REPOSITORY.
 * Without one, paths stand as text, and there is no link to report a mistake.
 */
const address = process.env.REPOSITORY?.replace(/\/+$/, '');

/** The address of a file, or undefined where no repository is known. */
export function sourceAddress(path: string, line?: number): string | undefined {
  return address ? `${address}/${path}${line === undefined ? '' : `#L${line}`}` : undefined;
}

/** Which commit the sources are, where the address of the repository names it. */
export const commit: string | undefined = commitIn(address);

/** The commit that an address up to a file's path names: its last part, if that is one's number. */
export function commitIn(repository: string | undefined): string | undefined {
  return /\/([0-9a-f]{7,40})$/.exec(repository ?? '')?.[1];
}

/** A report as its reader begins it. */
export interface Report {
  readonly title: string;
  readonly body: string;
}

/**
 * Where a report of a mistake is written, with its title and its first lines: a new issue beside the sources, on GitHub, GitLab
 * or Forgejo. Undefined where no repository is known, or one of another kind.
 */
export function reportAddress(
  { title, body }: Report,
  repository: string | undefined = address,
): string | undefined {
  const [, root, kind] =
    /^(https?:\/\/.+?)\/(-\/blob|blob|src\/(?:branch|commit|tag))\//.exec(`${repository}/`) ?? [];
  if (root === undefined) return undefined;
  const isGitLab = kind === '-/blob';
  const query = new URLSearchParams(
    isGitLab ? { 'issue[title]': title, 'issue[description]': body } : { title, body },
  );
  return `${root}/${isGitLab ? '-/' : ''}issues/new?${query}`;
}
