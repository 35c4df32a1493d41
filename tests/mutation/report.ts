// What Stryker has found out about a room, of which parts were tried against the tests of their folder alone.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export type Status =
  | 'Killed'
  | 'Timeout'
  | 'Survived'
  | 'NoCoverage'
  | 'Ignored'
  | 'RuntimeError'
  | 'CompileError';

interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: Status;
  readonly location: { readonly start: Place; readonly end: Place };
}

export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** Changes that no test noticed, or that none of those that ran reaches. */
export const unnoticed: readonly Status[] = ['Survived', 'NoCoverage'];

const kept = 'test-results/mutation';

/** Where Stryker keeps what the tests of a room, or of a folder of it, noticed: `audit`, `audit/paste`. */
export const reportOf = (tests: string) => `${kept}/${tests.replaceAll('/', '+')}.json`;

const readOne = (path: string): Report =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { files: {} };

/** What is known of a room. */
export function readReport(room: string): Report {
  const own = existsSync(kept) ? readdirSync(kept).filter((name) => name.startsWith(`${room}+`)) : [];
  return merged(readOne(reportOf(room)), ...own.map((name) => readOne(`${kept}/${name}`)));
}

const keyOf = ({ mutatorName, replacement, location: { start, end } }: Mutant) =>
  JSON.stringify([start.line, start.column, end.line, end.column, mutatorName, replacement]);

/**
 * Of a folder's files what its own tests noticed; what they did not, as the tests of the whole room found it, if they have tried
 * it in the same code. Of the other files what those found.
 */
export function merged(whole: Report, ...folders: readonly Report[]): Report {
  const files = { ...whole.files };
  for (const [path, near] of folders.flatMap((folder) => Object.entries(folder.files))) {
    const far = whole.files[path];
    const again = new Map(far?.source === near.source ? far.mutants.map((one) => [keyOf(one), one]) : []);
    const mutants = near.mutants.map((one) =>
      unnoticed.includes(one.status) ? (again.get(keyOf(one)) ?? one) : one,
    );
    files[path] = { source: near.source, mutants };
  }
  return { files };
}

/** Where nothing has been noticed, as Stryker is told which changes to make: it counts columns from 0 here, and from 1 there. */
export const rangesOf = ({ files }: Report): readonly string[] =>
  Object.entries(files).flatMap(([path, { mutants }]) =>
    mutants
      .filter(({ status }) => unnoticed.includes(status))
      .map(
        ({ location: { start, end } }) =>
          `${path}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
      )
      .filter((range, i, all) => all.indexOf(range) === i),
  );
