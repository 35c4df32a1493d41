// Changes the library's code a little, thousands of times, and sees which changes no test notices. Usage:
//   npm run mutation [-- ROOM | ROOM/FOLDER | ROOM/FILE.ts …]
// What has been tried before, and has not changed since, is not tried again. Hours at first, so it is no part of `npm test`.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { run } from '../run.ts';
import { readReport, reportOf, writeResults } from './results.ts';
import { rooms } from './rooms.ts';

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

if (!Object.entries(needed).every(isThere)) {
  const packages = Object.entries(needed).map(([name, version]) => `${name}@${version}`);
  console.error(`Mutation testing needs Stryker, which nothing else does. Install it beside the rest:

  npm install --no-save ${packages.join(' ')}`);
  process.exit(1);
}

const arguments_ = process.argv.slice(2);
const jobs = (arguments_.length > 0 ? arguments_ : rooms).map(
  (asked) => [asked.split('/')[0] as string, changed(asked)] as const,
);
let good = true;
for (const [room, files] of jobs) {
  const options = `--mutate "${files}" --incrementalFile ${reportOf(room)}`;
  good = run(`stryker run tests/mutation/stryker.config.json ${options}`, { MUTATION_ROOM: room }) && good;
  if (existsSync(reportOf(room))) writeResults(room, readReport(room));
}
process.exit(good ? 0 : 1);
