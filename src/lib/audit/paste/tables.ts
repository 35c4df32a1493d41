import type { IsName } from './assignments.ts';
import { cellOf, isNumber } from './cells.ts';
import type { Cell, Item, PasteProblem } from './pasted.ts';

/** Reads lines without a sign between names and numbers: tables of any kind, rows of numbers, one number a line. */
export interface TableReader {
  /** @returns a name alone in its line, which waits for what comes next */
  read(line: string, at: number): string | undefined;
  /** a name that the rows which follow belong to */
  name(name: string | undefined): void;
  /** what was begun is complete */
  end(): void;
}

/**
 * @param points  whether points are decimal in the whole paste, so that commas separate
 * @param add     where to put what is read
 */
export function tableReader(
  isName: IsName,
  points: boolean,
  add: Item[],
  tell: (line: number, why: PasteProblem) => void,
): TableReader {
  let rows: Cell[][] = [];
  let waiting: string | undefined;
  let header: readonly string[] | undefined;
  let headedAt = 0;

  const end = () => {
    const line = rows[0]?.[0]?.line;
    if (line !== undefined) {
      const widest = Math.max(...rows.map((row) => row.length));
      const form =
        rows.length > 1 && widest > 1 ? 'grid' : widest === 1 && rows.length === 1 ? 'number' : 'list';
      add.push({ name: waiting, line, rows: form === 'list' ? [rows.flat()] : rows, form });
      waiting = undefined;
    }
    // What no numbers follow is no head: a name and what should be its number.
    const [name = '', typed = ''] = header ?? [];
    if (header?.length === 2 && isName(name) && !isName(typed))
      add.push({ name, line: headedAt, rows: [[cellOf(typed, headedAt)]], form: 'number' });
    rows = [];
    header = undefined;
  };

  return {
    end,
    name(name) {
      waiting = name;
    },
    read(line, at) {
      const cells = cellsIn(line, points, isName, header?.length);
      const numbers = cells.map((cell) => isNumber(cell));
      const [first = '', ...others] = cells;
      if (cells.length > 0 && numbers.every(Boolean)) {
        const row = cells.map((cell) => cellOf(cell, at));
        if (header && header.length === row.length) {
          for (const [i, cell] of row.entries())
            add.push({ name: header[i], line: at, rows: [[cell]], form: 'number' });
          header = undefined;
        } else rows.push(row);
        return undefined;
      }
      const behind = numbers.slice(1);
      if (others.length > 0 && !numbers[0] && behind.every(Boolean)) {
        const labels = header;
        if (rows.length > 0) end();
        const row = others.map((cell) => cellOf(cell, at));
        const columns = labels && labels.length === cells.length ? labels.slice(1) : labels;
        // The weight between a row's neuron and a column's.
        const crossed = columns?.map((column) => `w_${first}_${column}`);
        if (crossed?.length === row.length && crossed.every(isName)) {
          for (const [i, cell] of row.entries())
            add.push({ name: crossed[i], line: at, rows: [[cell]], form: 'number' });
          header = labels;
        } else if (row.length === 1 || isName(rowName(first))) {
          add.push({
            name: isName(first) ? first : rowName(first),
            line: at,
            rows: [row],
            form: row.length === 1 ? 'number' : 'list',
          });
        } else tell(at, { reason: 'not understood' });
        return undefined;
      }
      end();
      waiting = undefined;
      if (numbers.some(Boolean)) {
        tell(at, { reason: 'not understood' });
        return undefined;
      }
      // A comma or a tab before a name leaves a corner free.
      if (isName(line) && !/^[,\t]/.test(line)) {
        waiting = line;
        return line;
      }
      const names = cells.filter(isName);
      if (names.length > 1 || (names.length === 1 && cells.length <= 2 && /[,;|\t]/.test(line)))
        [header, headedAt] = [cells, at];
      else if (!/^(?:name|symbol|weight|parameter|quantity|variable)s?$/i.test(first))
        tell(at, { reason: /\p{N}/u.test(line) ? 'not understood' : 'no number' });
      return undefined;
    },
  };
}

/** What a row is of, without the letter that counts its columns: z_j is z. */
const rowName = (name: string): string => name.replace(/_\{?[ijk]\}?$/, '');

/**
 * Whether a line only numbers the columns of a table: 1, 2, 3 from a tab on, behind “neuron”, or as j = 1, j = 2.
 * @param next  reads the line below it, which names a row; most lines need no look at it
 */
export function isColumnCount(line: string, next: () => string, isName: IsName): boolean {
  const [corner = '', ...counted] = cellsOfRow(line);
  const from = Number(counted[0]?.replace(letterIs, ''));
  const isCounted = (cell: string, i: number) => cell.replace(letterIs, '') === `${from + i}`;
  if (counted.length < 2 || (from !== 0 && from !== 1) || !counted.every(isCounted)) return false;
  if (corner !== '' && (!/^\p{L}+$/u.test(corner) || (isName(corner) && !/^[ijkn]$/.test(corner))))
    return false;
  const [name = '', digits = ''] = cellsOfRow(next());
  return isName(rowName(name)) && isNumber(digits);
}

const letterIs = /^[ijkn]\s*=\s*/;
const cellsOfRow = (line: string): readonly string[] =>
  line
    .replace(/^\s*\||\|\s*$/g, '')
    .split(/[\t&;|]/.test(line) ? /[\t&;|]/ : line.includes(',') ? ',' : /\s+/)
    .map((cell) => cell.trim());

/**
 * A line's cells, by whatever parts them: bars, tabs, ampersands, semicolons, commas that are not decimal, spaces.
 * @param columns  how many names stand above it
 */
function cellsIn(line: string, points: boolean, isName: IsName, columns?: number): readonly string[] {
  const by = (mark: RegExp | string) => line.split(mark).map((cell) => cell.trim());
  const trimmed = (cells: readonly string[]) =>
    cells.filter((cell, i) => cell !== '' || (i > 0 && i < cells.length - 1));
  if (line.includes('|'))
    return trimmed(
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    );
  for (const mark of ['\t', '&', ';']) if (line.includes(mark)) return trimmed(by(mark));
  if (line.includes(',')) {
    // A name, and a number with a decimal comma behind it.
    const [, name = '', number = ''] = /^([^,]*\p{L}[^,]*),\s*(.*)/u.exec(line) ?? [];
    if (!points && isNumber(number) && isName(name.trim())) return [name.trim(), number];
    const parts = by(',');
    if (parts.length === columns && parts.every(isNumber)) return parts;
    // As in a list: where points are decimal, or a space follows, a comma separates.
    const decimal = by(/\s*,\s+|\s+/);
    if (!points && decimal.every(isNumber)) return decimal;
    return line.startsWith(',') ? parts : trimmed(parts);
  }
  // A name can have spaces in it; a number of three groups too.
  if (isNumber(line) && !/\d\s+\d/.test(line)) return [line];
  const spaced = by(/\s+/);
  if (spaced.every(isNumber)) return spaced;
  if (/\s{2,}/.test(line)) {
    const wide = by(/\s{2,}/);
    if (wide.slice(1).every(isNumber)) return wide;
  }
  const last = spaced.at(-1) ?? '';
  const before = spaced.slice(0, -1).join(' ');
  if (isNumber(last) && isName(before)) return [before, last];
  const lastTwo = spaced.slice(-2).join(' ');
  if (isNumber(lastTwo) && isName(spaced.slice(0, -2).join(' ')))
    return [spaced.slice(0, -2).join(' '), lastTwo];
  return spaced;
}
