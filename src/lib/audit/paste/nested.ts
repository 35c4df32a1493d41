import { type Comma, cellOf, commaIn, piecesOf } from './cells.ts';
import type { Cell } from './pasted.ts';

/** Rows of numbers, or several of them, as lists in lists three deep are. */
export interface Lists {
  readonly grids: readonly { readonly rows: readonly (readonly Cell[])[]; readonly form: 'list' | 'grid' }[];
  /** what stands in its text behind the last bracket */
  readonly rest: string;
  /** how many lines further that is */
  readonly lines: number;
}

interface Node {
  readonly inner: Node[];
  /** what stands between the brackets, line by line, and in the brackets of none further in */
  readonly own: { text: string; readonly line: number }[];
}

/**
 * Reads lists in lists from an opening bracket on, as NumPy, PyTorch, JSON and MATLAB write them.
 * @param text  several lines, the first of which is `line`
 * @returns nothing where a bracket is not closed
 */
export function readLists(text: string, line: number): Lists | undefined {
  const root: Node = { inner: [], own: [] };
  const stack = [root];
  const round = text.startsWith('(');
  let [at, now] = [0, line];
  for (; at < text.length; at++) {
    const char = text[at] as string;
    const node = stack.at(-1) as Node;
    if (char === '[' || (round && char === '(')) {
      const next: Node = { inner: [], own: [] };
      node.inner.push(next);
      stack.push(next);
    } else if (char === ']' || (round && char === ')')) {
      stack.pop();
      if (stack.length === 1) break;
    } else if (char === '\n') now++;
    else if (node.inner.length === 0) {
      const last = node.own.at(-1);
      if (last?.line === now) last.text += char;
      else node.own.push({ text: char, line: now });
    }
  }
  if (stack.length !== 1 || root.inner.length === 0) return undefined;
  const outer = root.inner[0] as Node;
  // A comma between lists says nothing of one between numbers.
  const comma = commaIn(text.slice(1, at).replace(/[\])]\s*[,;]?\s*|[[(]/g, '|'));
  return { grids: gridsOf(outer, comma), rest: text.slice(at + 1), lines: now - line };
}

type Rule = readonly [Comma, doubtful: boolean];

function gridsOf(node: Node, comma: Rule): Lists['grids'] {
  const deep = node.inner.some(({ inner }) => inner.length > 0);
  if (deep) return node.inner.flatMap((inner) => gridsOf(inner, comma));
  if (node.inner.length > 0)
    return [{ rows: node.inner.map((row) => cellsOf(row, comma).flat()), form: 'grid' }];
  const rows = cellsOf(node, comma);
  return rows.length > 1 ? [{ rows, form: 'grid' }] : [{ rows, form: 'list' }];
}

/** A list's numbers; in rows where semicolons part them. */
function cellsOf({ own }: Node, [comma, doubtful]: Rule): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [[]];
  for (const { text, line } of own)
    for (const [i, part] of text.split(';').entries()) {
      if (i > 0) rows.push([]);
      for (const piece of piecesOf(part, comma)) rows.at(-1)?.push(cellOf(piece, line, doubtful));
    }
  return rows.filter((row) => row.length > 0);
}

const begins = /\\begin\{([pbvBV]?matrix|smallmatrix|array)\}(?:\{[lcr|\s]*\})?/;

/** Where a matrix in TeX begins in a line. */
export const texMatrixIn = (line: string): number => line.search(begins);

/** Reads a matrix in TeX from its beginning on. @returns nothing where it does not end */
export function readTexMatrix(text: string, line: number): Lists | undefined {
  const [begin = '', name = ''] = begins.exec(text) ?? [];
  const end = text.indexOf(`\\end{${name}}`);
  if (end < 0) return undefined;
  const inside = text.slice(begin.length, end);
  let now = line;
  const rows: Cell[][] = [];
  for (const row of inside.split(/\\\\(?:\[[^\]]*\])?|\\cr(?![a-z])/)) {
    const cells: Cell[] = [];
    for (const typed of row.split('&')) {
      const before = typed.length - typed.trimStart().length;
      now += newlines(typed.slice(0, before));
      cells.push(cellOf(plainNumber(typed), now));
      now += newlines(typed.slice(before));
    }
    if (cells.length > 1 || cells[0]?.digits !== '') rows.push(cells);
  }
  const rest = text.slice(end + `\\end{${name}}`.length);
  return { grids: [{ rows, form: 'grid' }], rest, lines: now - line };
}

const newlines = (text: string) => text.split('\n').length - 1;

/** A number in TeX: `0{,}15`, `\phantom{-}1`, `\frac{1}{3}`. */
const plainNumber = (typed: string) =>
  typed
    .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\phantom\{[^{}]*\}|\\hline|\\[,;:! ]|\\(?:quad|times)(?![a-z])/g, (mark) =>
      mark === '\\times' ? '×' : '',
    )
    .replace(/\\%/g, '%')
    .replace(/[{}$]/g, '');
