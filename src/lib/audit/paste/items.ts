import { hasSign, type IsName, type LineRead, nameIn, readAssignments } from './assignments.ts';
import { hasPoint } from './cells.ts';
import { type Lists, readLists, readTexMatrix, texMatrixIn } from './nested.ts';
import type { Item, PasteProblem } from './pasted.ts';
import { asTyped, isOrnament, linesOf, plainLine } from './plain-line.ts';
import { isColumnCount, tableReader } from './tables.ts';

/** What a paste is made of. */
export interface Items {
  readonly items: readonly Item[];
  readonly problems: readonly { readonly line: number; readonly why: PasteProblem }[];
}

/** No line that people write by hand is longer, and no matrix has more lines. */
const longestLine = 4000;
const mostLines = 200;

/** What ends a list besides its bracket: how it is stored, that it is transposed, more brackets. */
const behindList =
  /^\s*(?:,\s*(?:dtype|requires_grad|device|order|grad_fn)\s*=\s*[^,)]*)*(?:\.T\b|\^\{?(?:T|\\top)\}?|\\\]|[$,;.)\]}\s]|\\right[)\]]|\\\))*/;

/** Takes a paste apart. Each line is read once, those of a matrix twice. */
export function itemsOf(text: string, isName: IsName): Items {
  const lines = linesOf(text).map((line) => asTyped(line).replace(/^\s*OrderedDict\(\[/, ''));
  const items: Item[] = [];
  const problems: { line: number; why: PasteProblem }[] = [];
  const table = tableReader(isName, hasPoint(text), items, (line, why) => problems.push({ line, why }));
  let waiting: string | undefined;
  for (let i = 0; i < lines.length; i++) {
    let line = lines[i] as string;
    let number = i + 1;
    if (line.length > longestLine) {
      problems.push({ line: number, why: { reason: 'too long' } });
      continue;
    }
    for (;;) {
      const begin = texMatrixIn(line);
      const bracket = begin >= 0 ? begin : listIn(line, isName);
      if (bracket < 0) break;
      const kind = begin >= 0 ? 'tex' : 'list';
      const read = matrixAt(lines, i, line, bracket, kind);
      if (read === undefined) {
        problems.push({ line: number, why: { reason: 'unclosed' } });
        line = line.slice(0, bracket);
        break;
      }
      const { name, before } = nameBefore(line.slice(0, bracket), isName);
      if (before !== '') readLine(before, number);
      table.end();
      addLists(name || waiting, read, number);
      waiting = undefined;
      i += read.lines;
      number = i + 1;
      line = read.rest.replace(behindList, '');
    }
    if (isOrnament(line)) {
      if (line.trim() === '') table.end();
      continue;
    }
    readLine(line, number);
  }
  table.end();
  return { items, problems };

  function readLine(line: string, number: number): void {
    const plain = plainLine(line);
    if (plain === '' || plain === 'Parameter containing:') return;
    const corner = /^\t/.test(line) ? '\t' : '';
    if (isColumnCount(corner + plain, () => plainLine(below(number)), isName)) return;
    if (hasSign(plain)) {
      table.end();
      const read: LineRead = readAssignments(plain, number, isName);
      items.push(...read.items);
      for (const why of read.problems) problems.push({ line: number, why });
      waiting = read.waiting;
      table.name(read.waiting);
      return;
    }
    // A tab before a name leaves a corner free, as spreadsheets copy it; where the next line has one too, both are indented.
    const isCornered = line.startsWith('\t') && isName(plain) && !lines[number]?.startsWith('\t');
    waiting = table.read(isCornered ? `\t${plain}` : plain, number);
  }

  /** The next line that says something, a rule apart. */
  function below(from: number): string {
    return lines.slice(from, from + 3).find((line) => !isOrnament(line)) ?? '';
  }

  function addLists(name: string | undefined, { grids, rest }: Lists, line: number): void {
    const isTransposed = /^[\s)\]]*(?:\.T\b|\^\{?(?:T|\\top|\\mathrm\{T\}))/.test(rest);
    for (const [k, grid] of grids.entries()) {
      const rows = isTransposed ? transposed(grid.rows) : grid.rows;
      const own = name && grids.length > 1 ? `${name}^(${k + 1})` : name;
      const first = rows.find((row) => row.length > 0)?.[0]?.line ?? line;
      items.push({ name: own, line: first, rows, form: grid.form });
    }
  }
}

const transposed = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  (rows[0] ?? []).map((_, j) => rows.flatMap((row) => (row[j] === undefined ? [] : [row[j]])));

/** A name and a list, as print('W1', W1) gives them, and no place in a list, as in w [1] = 0.5. */
const printed = /^\s*(\p{L}\S*)\s+(?=\[[[\s]*[-+.\p{N}])(?!\[\s*\p{N}+\s*\]\s*[[=:])/u;

/** Where a list begins in a line: a bracket behind a sign, another bracket, a name or nothing, and not in a name as in w[1][2]. */
function listIn(line: string, isName: IsName): number {
  const [before = '', name = ''] = printed.exec(line) ?? [];
  if (name !== '' && isName(name)) return before.length;
  const found = /(?:^|[=:,(]|≈|\barray|\btensor|[Mm]atrix)\s*(\[)|[=:≈]\s*(\()(?=[^()]*,[^()]*\))/.exec(line);
  if (found === null) return -1;
  // (w1, w2) is no list of numbers.
  return found.index + found[0].length - 1;
}

function matrixAt(
  lines: readonly string[],
  i: number,
  line: string,
  from: number,
  kind: 'tex' | 'list',
): Lists | undefined {
  const text = [line.slice(from), ...lines.slice(i + 1, i + mostLines)];
  let depth = 0;
  for (let n = 0; n < text.length; n++) {
    const one = text[n] as string;
    // A name and a sign begin something else.
    if (n > 0 && kind === 'list' && /^\s*[\p{L}_][\p{L}\p{N}_ ]*\s*[=:]/u.test(one)) return undefined;
    if (kind === 'list') depth = depthBehind(one, depth, line[from] === '(');
    const isEnd = kind === 'list' ? depth === 0 : /\\end\{/.test(one);
    if (!isEnd) continue;
    const all = text.slice(0, n + 1).join('\n');
    return kind === 'list' ? readLists(all, i + 1) : readTexMatrix(all, i + 1);
  }
  return undefined;
}

/** How many brackets are open behind a line, counted on from those before it; 0 as soon as the first one is closed. */
function depthBehind(line: string, depth: number, round: boolean): number {
  let open = depth;
  for (const char of line) {
    if (char === '[' || (round && char === '(')) open++;
    else if (char === ']' || (round && char === ')')) open--;
    else continue;
    if (open === 0) return 0;
  }
  return open;
}

/** What stands before a matrix: its name, and what else there is. */
function nameBefore(text: string, isName: IsName): { readonly name: string; readonly before: string } {
  const bare = text
    .replace(/(?:[\w.]*(?:array|tensor|Tensor|matrix|Matrix|Parameter|list)\s*\(\s*)+$/, '')
    .replace(/(?:\\left\s*(?:[([|.]|\\\{))?[\s({]*$/, '');
  // PyTorch's state: ('0.weight', tensor(…
  const [, quoted] = /\(\s*['"]([^'"]+)['"]\s*,$/.exec(bare) ?? [];
  if (quoted !== undefined) return { name: quoted, before: '' };
  // and a dictionary as Python prints it: {'0.weight': tensor(…
  const plain = plainLine(bare.replace(/^\s*\{\s*(?=['"])/, '').replace(/[=:≈]+\s*$/, '=')).replace(
    /\s*[=:≈]+$/,
    '',
  );
  const [, before = '', name = plain] = /^(.*[=:≈].*?)[\s,;]+(\S+)$/.exec(plain) ?? [];
  return { name: nameIn(name.replace(/["']/g, ''), isName), before };
}
