// Changes the library's code a little, thousands of times, and sees which changes no test notices. Usage:
//   npm run mutation [-- ROOM | ROOM/FOLDER | ROOM/FILE.ts …]
// A folder's changes are tried against the tests of that folder alone, which takes seconds instead of minutes. If its room is
// asked for, what went unnoticed there is then tried against the tests of the whole room.
// What has been tried before, and has not changed since, is not tried again. Hours at first, so it is no part of `npm test`.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { run } from '../run.ts';
import { onlyOf } from './kept.ts';
import { rangesOf, readReport, reportOf } from './report.ts';
import { writeResults } from './results.ts';
import { foldersOf, nearestTo, rooms } from './rooms.ts';

const needed = { '@stryker-mutator/core': '10.1.1', '@stryker-mutator/vitest-runner': '10.1.1' };

const isThere = ([name, version]: readonly [string, string]): boolean => {
  const at = `node_modules/${name}/package.json`;
  return existsSync(at) && JSON.parse(readFileSync(at, 'utf8')).version === version;
};

const isRoom = (name: string | undefined) => rooms.some((room) => room === name);

/** What Stryker is to change, from what was asked for: `audit/paste` → every file of that folder. */
function changed(asked: string): string {
  const at = `src/lib/${asked}`;
  if (!existsSync(at) || !isRoom(asked.split('/')[0])) {
    console.error(`There is no ${at} to try. Rooms: ${rooms.join(', ')}.`);
    process.exit(1);
  }
  return statSync(at).isDirectory() ? `${at}/**/*.ts` : at;
}

/**
 * Tries some changes against the tests of a room or of a folder, and writes down what is then known of the room. What was ended
 * early is no result yet: Stryker goes on from there.
 */
function tried(tests: string, changes: string): boolean {
  if (changes === '') return true;
  const options = `--mutate "${changes}" --incrementalFile ${reportOf(tests)}`;
  const good = run(`stryker run tests/mutation/stryker.config.json ${options}`, { MUTATION_ROOM: tests });
  const [room] = tests.split('/') as [string];
  const asked = changes.split(',').flatMap((one) => globSync(one.replace(/:.*/, '')));
  if (good) writeResults(room, onlyOf(readReport(room), asked));
  return good;
}

/** A room, folder by folder, and then what no folder's tests noticed with the files that have no folder's tests. */
function triedRoom(room: string): boolean {
  const folders = foldersOf(room);
  const isNear = (path: string) => folders.some((folder) => path.startsWith(`src/lib/${folder}/`));
  const near = folders.map((folder) => tried(folder, changed(folder)));
  const unnoticed = rangesOf(readReport(room)).filter(isNear);
  const others = globSync(`src/lib/${room}/**/*.ts`).filter((path) => !isNear(path));
  return tried(room, [...others, ...unnoticed].join(',')) && near.every(Boolean);
}

if (!Object.entries(needed).every(isThere)) {
  const packages = Object.entries(needed).map(([name, version]) => `${name}@${version}`);
  console.error(`Mutation testing needs Stryker, which nothing else does. Install it beside the rest:

  npm install --no-save ${packages.join(' ')}`);
  process.exit(1);
}

const asked = process.argv.slice(2);
const all = (asked.length > 0 ? asked : rooms).map((name) => ({ name, files: changed(name) }));
// What is tried against the same tests is tried in one go: they take a while to begin.
const parts = Map.groupBy(
  all.filter(({ name }) => !isRoom(name)),
  ({ name }) => nearestTo(name),
);
const good = [
  ...all.filter(({ name }) => isRoom(name)).map(({ name }) => triedRoom(name)),
  ...[...parts].map(([tests, own]) => tried(tests, own.map(({ files }) => files).join(','))),
];
process.exit(good.every(Boolean) ? 0 : 1);
