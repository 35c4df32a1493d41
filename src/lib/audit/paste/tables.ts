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

  const end = () => {
    const line = rows[0]?.[0]?.line;
    if (line !== undefined) {
      const widest = Math.max(...rows.map((row) => row.length));
      const form =
        rows.length > 1 && widest > 1 ? 'grid' : widest === 1 && rows.length === 1 ? 'number' : 'list';
      const all = form === 'list' && widest === 1 ? [rows.flat()] : rows;
      add.push({ name: waiting, line, rows: all, form });
      waiting = undefined;
    }
    rows = [];
    header = undefined;
  };

  return {
    end,
    name(name) {
      waiting = name;
    },
    read(line, at) {
      const cells = cellsIn(line, points, isName);
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
        const crossed = columns?.map((column) => crossing(first, column, isName));
        if (row.length > 1 && crossed?.length === row.length && crossed.every((name) => name !== undefined)) {
          for (const [i, cell] of row.entries())
            add.push({ name: crossed[i], line: at, rows: [[cell]], form: 'number' });
          header = labels;
        } else if (row.length === 1 || isName(first) || isName(`${first}_1`)) {
          add.push({ name: first, line: at, rows: [row], form: row.length === 1 ? 'number' : 'list' });
        } else tell(at, { reason: 'not understood' });
        return undefined;
      }
      end();
      waiting = undefined;
      if (numbers.some(Boolean)) {
        tell(at, isTable(cells, isName) ? badCell(cells, numbers) : { reason: 'not understood' });
        return undefined;
      }
      const isAlone = cells.length === 1 || isName(line);
      if (isAlone && (isName(line) || isName(`${line}_1`) || isName(`${line}_1_1`))) {
        waiting = line;
        return line;
      }
      const names = cells.filter((cell) => cell !== '' && isName(cell));
      if (names.length > 1 || (names.length === 1 && cells.length === 2 && /[,;|\t]/.test(line)))
        header = cells;
      else if (!/^(?:name|symbol|weight|parameter|quantity|variable)s?$/i.test(first))
        tell(at, { reason: /\p{N}/u.test(line) ? 'not understood' : 'no number' });
      return undefined;
    },
  };
}

const isTable = (cells: readonly string[], isName: IsName) => cells.length === 2 && isName(cells[0] ?? '');

function badCell(cells: readonly string[], numbers: readonly boolean[]): PasteProblem {
  const typed = cells[numbers.indexOf(false)] ?? '';
  return { reason: 'not a number', typed: typed.slice(0, 80), problem: 'not a number' };
}

/** The weight between a row's neuron and a column's. */
const crossing = (row: string, column: string, isName: IsName) =>
  [`w_${row}_${column}`, `w_${column}_${row}`].find(isName);

/** A line's cells, by whatever parts them: bars, tabs, ampersands, semicolons, commas that are not decimal, spaces. */
function cellsIn(line: string, points: boolean, isName: IsName): readonly string[] {
  const by = (mark: RegExp | string) => line.split(mark).map((cell) => cell.trim());
  const trimmed = (cells: readonly string[]) =>
    cells.filter((cell, i) => cell !== '' || (i > 0 && i < cells.length - 1));
  if (line.includes('|'))
    return trimmed(
      line
        .replace(/^\s*\||\|\s*$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    );
  for (const mark of ['\t', '&', ';']) if (line.includes(mark)) return trimmed(by(mark));
  if (line.includes(',')) {
    // A name, and a number with a decimal comma behind it.
    const [, name = '', number = ''] = /^([^,]*\p{L}[^,]*),\s*(.*)$/u.exec(line) ?? [];
    if (!points && name !== '' && isNumber(number) && isName(name.trim())) return [name.trim(), number];
    const parts = commaIsDecimal(line, points) ? by(/,\s+|\s+/) : by(',');
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

/** As in a list: where points are decimal, or a space follows, a comma separates. */
function commaIsDecimal(line: string, points: boolean): boolean {
  if (points || /\p{L}/u.test(line)) return false;
  return line
    .split(/,\s+|\s+/)
    .filter((piece) => piece !== '')
    .every(isNumber);
}
