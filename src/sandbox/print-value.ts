/**
 * How a cell prints. Plain rules, so that a page, a test and a reader's own run show the same text: numbers as
 * JavaScript writes them, strings bare, lists as [1, 2, 3], a matrix one row a line with its points in a column.
 */
import { printWords } from './words.ts';

/** With the two slashes of a stated output before it, a line then still fits the column. */
const WIDTH = 60;
const MOST_ITEMS = 100;
const MOST_ROWS = 40;
const DEEPEST = 6;

/** One call of console.log: its arguments with a space between them, or below one another if one takes several lines. */
export function printLine(values: readonly unknown[]): string {
  const texts = values.map(printValue);
  return texts.join(texts.some((text) => text.includes('\n')) ? '\n' : ' ');
}

/** A value as a cell shows it. Never throws, whatever the value does when it is looked at. */
export function printValue(value: unknown): string {
  return typeof value === 'string' ? value : show(value, []);
}

/** @param around  the objects that hold this value, from the outside */
function show(value: unknown, around: readonly object[]): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (Object.is(value, -0)) return '-0';
  if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return String(value);
  if (around.includes(value)) return printWords.again;
  try {
    return showObject(value, around);
  } catch {
    return printWords.unshown;
  }
}

function showObject(value: object, around: readonly object[]): string {
  if (typeof value === 'function') return showFunction(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Date || value instanceof RegExp) return String(value);
  const list = listOf(value);
  const inside = [...around, value];
  if (around.length === DEEPEST) return list ? '[…]' : '{…}';
  if (list)
    return (
      matrixOf(list) ??
      enclosed(
        '[',
        cut(list, (item) => show(item, inside)),
        ']',
      )
    );
  if (value instanceof Map)
    return enclosed(
      'Map {',
      cut([...value], ([key, item]) => after(`${show(key, inside)} → `, show(item, inside))),
      '}',
    );
  if (value instanceof Set)
    return enclosed(
      'Set {',
      cut([...value], (item) => show(item, inside)),
      '}',
    );
  const fields = cut(Object.entries(value), ([key, item]) => after(`${named(key)}: `, show(item, inside)));
  const { name = '' } = (Object.getPrototypeOf(value)?.constructor ?? {}) as { name?: string };
  return enclosed(name === '' || name === 'Object' ? '{' : `${name} {`, fields, '}');
}

function showFunction(value: object): string {
  const { name = '' } = value as { name?: string };
  return `[${/^class\b/.test(String(value)) ? 'class' : 'function'}${name && ` ${name}`}]`;
}

/** The entries of an array or of a typed one, which prints as the list it is. */
function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView))
    return Array.from(value as unknown as ArrayLike<unknown>);
  return undefined;
}

/** Two or more rows of numbers, one a line, with the points of each column below one another. */
function matrixOf(list: readonly unknown[]): string | undefined {
  // Those that are shown say what it is: the others may be millions, or holes.
  const rows = list.slice(0, MOST_ROWS).map(listOf);
  const isRow = (row?: readonly unknown[]) =>
    row !== undefined && row.length > 0 && row.every((item) => typeof item === 'number');
  if (rows.length < 2 || !rows.every(isRow)) return undefined;
  const shown = rows.map((row) => cut(row as number[], (item) => show(item, [])));
  const widths: { before: number; behind: number }[] = [];
  for (const row of shown)
    for (const [j, text] of row.entries()) {
      const point = pointOf(text);
      const { before = 0, behind = 0 } = widths[j] ?? {};
      widths[j] = { before: Math.max(before, point), behind: Math.max(behind, text.length - point) };
    }
  const lines = shown.map((row) => {
    const cells = row.map((text, j) => {
      const { before = 0, behind = 0 } = widths[j] ?? {};
      const padded = ' '.repeat(before - pointOf(text)) + text;
      return j === row.length - 1 ? padded : padded.padEnd(before + behind);
    });
    return `[${cells.join(', ')}]`;
  });
  if (list.length > shown.length) lines.push(printWords.more(list.length - shown.length));
  return `[${lines.join(',\n ')}]`;
}

/** Where a number's point is, or would be: before a fraction or an exponent, else at its end. */
function pointOf(text: string): number {
  const at = text.search(/[.e]/);
  return at === -1 ? text.length : at;
}

/** The items as texts; of very many the first, and how many more there are. */
function cut<T>(items: readonly T[], text: (item: T) => string): string[] {
  const texts = items.slice(0, MOST_ITEMS).map(text);
  return items.length > MOST_ITEMS ? [...texts, printWords.more(items.length - MOST_ITEMS)] : texts;
}

/** On one line if it fits. A list goes on below itself, item by item as far as each line reaches; fields get a line each. */
function enclosed(open: string, items: readonly string[], close: string): string {
  if (items.length === 0) return open + close;
  const space = open === '[' ? '' : ' ';
  const line = `${open}${space}${items.join(', ')}${space}${close}`;
  if (line.length <= WIDTH && !line.includes('\n')) return line;
  if (space !== '') return [open, ...items.map((item) => `${after('  ', item)},`), close].join('\n');
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const fits = last !== undefined && `${last}, ${item}`.length < WIDTH && !`${last}${item}`.includes('\n');
    if (fits) lines[lines.length - 1] = `${last}, ${item}`;
    else lines.push(item);
  }
  return `[${lines.map((text) => after(' ', text).slice(1)).join(',\n ')}]`;
}

/** Text behind a beginning, its further lines moved in as far. */
function after(beginning: string, text: string): string {
  return beginning + text.replaceAll('\n', `\n${' '.repeat(beginning.length)}`);
}

function named(key: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inside}'`;
}
