// What has been tried, in a file of each room that is small enough to be committed: what Stryker itself remembers is no part of
// the repository, so on another machine it is gone.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Mutant, type Report, type Status, unnoticed } from './report.ts';

/** A change as a reader of the results sees it. */
export interface Change {
  readonly line: number;
  readonly code: string;
  readonly becomes: string;
}

/** What has been found out about a file. */
export interface Tried {
  /** of the code that was changed: of other code nothing is known */
  readonly hash: string;
  readonly counts: Partial<Readonly<Record<Status, number>>>;
  readonly unnoticed: readonly Change[];
  readonly slow: readonly Change[];
}

/** By path. */
export type Kept = Readonly<Record<string, Tried>>;

export const hashOf = (source: string) => createHash('sha256').update(source).digest('hex').slice(0, 12);

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The code between two places of a file. */
function between(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] as string).slice(0, end.column - 1);
  lines[0] = (lines[0] as string).slice(start.column - 1);
  return oneLine(lines.join('\n'));
}

function triedOf({ source, mutants }: Report['files'][string]): Tried {
  const changes = (...wanted: readonly Status[]) =>
    mutants
      .filter(({ status }) => wanted.includes(status))
      .map(({ location, replacement }) => ({
        line: location.start.line,
        code: between(source, location),
        becomes: oneLine(replacement),
      }))
      .sort((a, b) => a.line - b.line);
  const counts: Partial<Record<Status, number>> = {};
  for (const { status } of mutants) counts[status] = (counts[status] ?? 0) + 1;
  return { hash: hashOf(source), counts, unnoticed: changes(...unnoticed), slow: changes('Timeout') };
}

/** Whether the runner could try nearly all changes of a file: on a machine that is too busy it can't. */
const isTried = ({ mutants }: Report['files'][string]) =>
  20 * mutants.filter(({ status }) => status === 'RuntimeError').length <= mutants.length;

/** What is known of a room's files as they are now, from what was kept and from what Stryker has found out since. */
export function knownOf(
  before: Kept,
  { files }: Report,
  sourceOf: (path: string) => string | undefined,
): Kept {
  const tried = Object.entries(files).flatMap(([path, file]) =>
    isTried(file) ? [[path, triedOf(file)]] : [],
  );
  const known: Kept = { ...before, ...Object.fromEntries(tried) };
  const isAsItWas = ([path, { hash }]: [string, Tried]) => hashOf(sourceOf(path) ?? '') === hash;
  return Object.fromEntries(
    Object.entries(known)
      .filter(isAsItWas)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const sourceOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Of a report the files that were asked for; one that is not in it has nothing to change. */
export function onlyOf({ files }: Report, asked: readonly string[]): Report {
  const of = (path: string) => files[path] ?? { source: sourceOf(path) ?? '', mutants: [] };
  return { files: Object.fromEntries(asked.map((path) => [path, of(path)])) };
}

/** Adds what Stryker has found out to what is kept of a room. */
export function keep(room: string, report: Report): Kept {
  const at = `tests/mutation/results/kept/${room}.json`;
  const known = knownOf(existsSync(at) ? JSON.parse(readFileSync(at, 'utf8')) : {}, report, sourceOf);
  writeFileSync(at, `${JSON.stringify(known, null, 2)}\n`);
  return known;
}
