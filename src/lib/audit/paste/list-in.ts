import type { IsName } from './assignments.ts';
import { type Lists, readLists, readTexMatrix, texMatrixIn } from './nested.ts';
import type { Cell } from './pasted.ts';
import { plainLine } from './plain-line.ts';

/** A list or a matrix in a line, and what stands around it. */
export interface ListIn {
  /** what stands before it, its name at the end */
  readonly before: string;
  /** nothing where it does not end */
  readonly lists?: Lists;
}

/** No matrix has more lines below its first. */
const mostLines = 200;

/** A name and a list, as print('W1', W1) gives them, and no place in a list, as in w [1] = 0.5. */
const printed = /^\s*(\p{L}\S*)\s+(?=\[[[\s]*[-+.\p{N}])(?!\[\s*\p{N}+\s*\]\s*[[=:])/u;

/** A bracket behind a sign, another bracket, a name or nothing, and not in a name as in w[1][2]; (w1, w2) is no list of numbers. */
const opening = /(?:^|[=:,(]|≈|\barray|\btensor|[Mm]atrix)\s*(\[)|[=:≈]\s*(\()(?=[^()]*,[^()]*\))/;

/** What makes it a list of its kind: np.array(, the matrix, and in TeX \left(. */
const makers =
  /(?:[\w.]*(?:array|tensor|Tensor|matrix|Matrix|Parameter|list)\s*\(\s*)+$|(?:\bthe\s+)?\b(?:array|tensor|[Mm]atrix)\s*$/;
const opened = /(?:\\left\s*(?:[([|.]|\\\{))?[\s({]*$/;

/** PyTorch's state: ('0.weight', tensor(… */
const quoted = /\(\s*['"]([^'"]+)['"]\s*,$/;

/** A matrix in TeX ends in such a line. */
const ends = /\\end\{/;

/** A name and a sign begin something else. */
const begun = /^\s*[\p{L}_][\p{L}\p{N}_ ]*\s*[=:]/u;

/** What ends a list besides its bracket: how it is stored, that it is transposed, more brackets. */
const stored = /^\s*(?:,\s*(?:dtype|requires_grad|device|order|grad_fn)\s*=\s*[^,)]*)*/;
const transposition =
  /^(?:[\s)\]]|\\right\s*[)\]|.])*(?:\.T\b|\.t\(\)|\.transpose\(\)|\.?'|\^\{?(?:T|\\top|\\intercal|\\math(?:rm|sf)\{T\})\}?)/;
const closing = /^(?:\\\]|[$,;.)\]}\s]|\\right\s*(?:[)\]|.]|\\\})|\\\))*/;

/**
 * The first list or matrix of a line.
 * @param line  what is left of it
 * @param at    its number, counted from 1
 */
export function listIn(
  line: string,
  lines: readonly string[],
  at: number,
  isName: IsName,
): ListIn | undefined {
  const tex = texMatrixIn(line);
  const from = tex >= 0 ? tex : bracketIn(line, isName);
  if (from < 0) return undefined;
  const before = line.slice(0, from);
  const read = listsAt(line.slice(from), lines.slice(at, at + mostLines), at, tex >= 0);
  if (read === undefined) return { before };
  const behind = read.rest.replace(stored, '');
  const grids = transposition.test(behind)
    ? read.grids.map((grid) => ({ ...grid, rows: transposed(grid.rows) }))
    : read.grids;
  return {
    before,
    lists: { grids, rest: behind.replace(transposition, '').replace(closing, ''), lines: read.lines },
  };
}

/** What stands before a list as a line of its own, and the list's name where PyTorch's state has it in quotes. */
export function named(before: string): { readonly name: string; readonly before: string } {
  const bare = before.replace(makers, '').replace(opened, '');
  const found = quoted.exec(bare);
  return found
    ? { name: found[1] as string, before: bare.slice(0, found.index) }
    : { name: '', before: plainLine(bare) };
}

function bracketIn(line: string, isName: IsName): number {
  const [before, name] = printed.exec(line) ?? [];
  if (before !== undefined && isName(name as string)) return before.length;
  const found = opening.exec(line);
  return found === null ? -1 : found.index + found[0].length - 1;
}

function listsAt(first: string, next: readonly string[], at: number, isTex: boolean): Lists | undefined {
  // What begins round ends in its line.
  if (first.startsWith('(')) return readLists(first, at);
  const all: string[] = [];
  let depth = 0;
  for (const line of [first, ...next]) {
    if (begun.test(line)) return undefined;
    all.push(line);
    depth = depthBehind(line, depth);
    if (isTex ? !ends.test(line) : depth > 0) continue;
    const text = all.join('\n');
    return isTex ? readTexMatrix(text, at) : readLists(text, at);
  }
  return undefined;
}

/** How many brackets are open behind a line, counted on from those before it; 0 as soon as the first one is closed. */
function depthBehind(line: string, depth: number): number {
  let open = depth;
  for (const char of line) {
    if (char === '[') open++;
    else if (char === ']') open--;
    else continue;
    if (open === 0) return 0;
  }
  return open;
}

/** Rows of different lengths stay as they are: nobody can say what should stand where. */
function transposed(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const [first = []] = rows;
  if (rows.some((row) => row.length !== first.length)) return rows;
  return first.map((_, j) => rows.map((row) => row[j] as Cell));
}
