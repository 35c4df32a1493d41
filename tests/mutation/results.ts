// What a run of Stryker found, small enough to be committed: scores by folder, and every change that no test noticed.
// Usage, without a run: node tests/mutation/results.ts ROOM …
import { globSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { notes, reasonFor } from './reasons.ts';
import { type Mutant, type Report, readReport, type Status, unnoticed } from './report.ts';

/** A change that no test notices, as it is named in `reasons.ts`, or one that took too long. */
interface Change {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly becomes: string;
  readonly reason: string;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The code between two places of a file. */
function between(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] as string).slice(0, end.column - 1);
  lines[0] = (lines[0] as string).slice(start.column - 1);
  return oneLine(lines.join('\n'));
}

function changesOf({ files }: Report, ...wanted: readonly Status[]): readonly Change[] {
  const inOrder = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.flatMap(([path, { source, mutants }]) =>
    mutants
      .filter(({ status }) => wanted.includes(status))
      .map(({ location, replacement }): Change => {
        const file = path.replace('src/lib/', '');
        const [code, becomes] = [between(source, location), oneLine(replacement)];
        return { file, line: location.start.line, code, becomes, reason: reasonFor(file, code, becomes) };
      })
      .sort((a, b) => a.line - b.line),
  );
}

const columns = {
  killed: ['Killed'],
  'timed out': ['Timeout'],
  survived: ['Survived'],
  'not reached': ['NoCoverage'],
  'left out': ['Ignored', 'RuntimeError', 'CompileError'],
} as const satisfies Record<string, readonly Status[]>;

/** A line of the table: how many of each, and the share of those tried that some test noticed. */
function row(name: string, mutants: readonly Mutant[]): string {
  const counts = Object.values(columns).map(
    (wanted: readonly Status[]) => mutants.filter(({ status }) => wanted.includes(status)).length,
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

/** Which files of a room have never been changed, folder by folder: of those the results say nothing. */
function untried(room: string, { files }: Report): string {
  const left = globSync(`src/lib/${room}/**/*.ts`)
    .filter((path) => !(path in files))
    .map((path) => path.replace('src/lib/', ''))
    .sort();
  return left.length === 0
    ? 'Every file of the room has been tried.'
    : `Not tried yet, and not counted above, are ${left.length} files: ${left.map((path) => `\`${path}\``).join(', ')}.`;
}

/** The results of a room as Markdown. */
function written(room: string, report: Report): string {
  const all = Object.entries(report.files);
  const folders = [...new Set(all.map(([path]) => dirname(path)))].sort();
  const inside = (folder: string) =>
    all.flatMap(([path, { mutants }]) => (dirname(path) === folder ? mutants : []));
  const survivors = changesOf(report, ...unnoticed);
  const unread = survivors.filter(({ reason }) => reason === '').length;
  const slow = changesOf(report, 'Timeout');
  return [
    `# What no test of lib/${room} notices`,
    `Written by \`npm run mutation -- ${room}\`. Reasons stand in \`tests/mutation/reasons.ts\`.`,
    [
      `| folder | noticed | ${Object.keys(columns).join(' | ')} |`,
      `|${'---|'.repeat(Object.keys(columns).length + 2)}`,
      ...folders.map((folder) => row(folder.replace('src/', ''), inside(folder))),
      row(
        'all',
        all.flatMap(([, { mutants }]) => mutants),
      ),
    ].join('\n'),
    untried(room, report),
    ...(notes[room] ? [notes[room]] : []),
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
    slow
      .map(({ file, line, code, becomes }) => `- ${file}:${line} ${cell(code)} → ${cell(becomes)}`)
      .join('\n') || 'none',
  ].join('\n\n');
}

export function writeResults(room: string, report: Report): void {
  writeFileSync(`tests/mutation/results/${room}.md`, `${written(room, report)}\n`);
}

if (import.meta.main) for (const room of process.argv.slice(2)) writeResults(room, readReport(room));
