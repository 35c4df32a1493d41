// What a run of Stryker found, small enough to be committed: scores by folder, and every change that no test noticed.
// Usage, without a run, once reasons are others: node tests/mutation/results.ts ROOM …
import { globSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Kept, keep, type Tried } from './kept.ts';
import { reasonFor } from './reasons.ts';
import type { Report, Status } from './report.ts';

const inLib = (path: string) => path.replace('src/lib/', '');

const columns = {
  killed: ['Killed'],
  'timed out': ['Timeout'],
  survived: ['Survived'],
  'not reached': ['NoCoverage'],
  'left out': ['Ignored', 'RuntimeError', 'CompileError'],
} as const satisfies Record<string, readonly Status[]>;

/** A line of the table: how many of each, and the share of those tried that some test noticed. */
function row(name: string, files: readonly Tried[]): string {
  const of = (status: Status) => files.reduce((sum, { counts }) => sum + (counts[status] ?? 0), 0);
  const counts = Object.values(columns).map((wanted: readonly Status[]) =>
    wanted.reduce((sum, status) => sum + of(status), 0),
  );
  const [killed = 0, timedOut = 0, survived = 0, unreached = 0] = counts;
  const tried = killed + timedOut + survived + unreached;
  const score = tried === 0 ? '' : `${((100 * (killed + timedOut)) / tried).toFixed(1)} %`;
  return `| ${[name, score, ...counts].join(' | ')} |`;
}

function cell(text: string): string {
  if (text === '') return '(nothing)';
  const short = (text.length > 120 ? `${text.slice(0, 117)}…` : text).replaceAll('|', '\\|');
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}

/** Which files of a room have never been changed, or are others since: of those the results say nothing. */
function untried(room: string, known: Kept): string {
  const left = globSync(`src/lib/${room}/**/*.ts`)
    .filter((path) => !(path in known))
    .map(inLib)
    .sort();
  return left.length === 0
    ? 'Every file of the room has been tried.'
    : `Not tried as they are now, and not counted above, are ${left.length} files: ${left.map((path) => `\`${path}\``).join(', ')}.`;
}

/** The results of a room as Markdown. */
function written(room: string, known: Kept): string {
  const all = Object.entries(known);
  const folders = [...new Set(all.map(([path]) => dirname(path)))].sort();
  const inside = (folder: string) => all.flatMap(([path, one]) => (dirname(path) === folder ? [one] : []));
  const each = (list: 'unnoticed' | 'slow') =>
    all.flatMap(([path, one]) => one[list].map((change) => ({ ...change, file: inLib(path) })));
  const survivors = each('unnoticed').map((one) => ({
    ...one,
    reason: reasonFor(one.file, one.code, one.becomes),
  }));
  const unread = survivors.filter(({ reason }) => reason === '').length;
  return [
    `# What no test of lib/${room} notices`,
    `Written by \`npm run mutation -- ${room}\`. Reasons stand in \`tests/mutation/reasons\`.`,
    [
      `| folder | noticed | ${Object.keys(columns).join(' | ')} |`,
      `|${'---|'.repeat(Object.keys(columns).length + 2)}`,
      ...folders.map((folder) => row(folder.replace('src/', ''), inside(folder))),
      row('all', Object.values(known)),
    ].join('\n'),
    untried(room, known),
    `${survivors.length} changes go unnoticed${unread > 0 ? `, ${unread} of them not read yet` : ''}.`,
    [
      '| where | code | becomes | why nothing notices |',
      '|---|---|---|---|',
      ...survivors.map(
        ({ file, line, code, becomes, reason }) =>
          `| ${file}:${line} | ${cell(code)} | ${cell(becomes)} | ${reason} |`,
      ),
    ].join('\n'),
    'Timed out, for ever or on a busy machine:',
    each('slow')
      .map(({ file, line, code, becomes }) => `- ${file}:${line} ${cell(code)} → ${cell(becomes)}`)
      .join('\n') || 'none',
  ].join('\n\n');
}

/** Keeps what a run has found out about a room, and writes down what is then known of it. */
export function writeResults(room: string, report: Report = { files: {} }): void {
  writeFileSync(`tests/mutation/results/${room}.md`, `${written(room, keep(room, report))}\n`);
}

if (import.meta.main) for (const room of process.argv.slice(2)) writeResults(room);
