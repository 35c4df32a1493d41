import { printValue } from '../print-value.ts';

const mostRows = 100;
const mostColumns = 20;

/**
 * A list or a record as rows below one another, with a column for each key of what it holds, as `console.table` shows it.
 * @returns undefined for what has no rows
 */
export function tableOf(data: unknown, only?: readonly string[]): string | undefined {
  if (!isHolder(data)) return undefined;
  const rows = Object.entries(data).slice(0, mostRows);
  if (rows.length === 0) return undefined;
  const keys = [...new Set(rows.flatMap(([, row]) => (isHolder(row) ? Object.keys(row) : [])))];
  const columns = (only ?? keys).slice(0, mostColumns);
  const bare = rows.some(([, row]) => !isHolder(row));
  const cells = [
    ['', ...columns, ...(bare ? [''] : [])],
    ...rows.map(([name, row]) => [
      name,
      ...columns.map((key) => (isHolder(row) && Object.hasOwn(row, key) ? oneLine(row[key]) : '')),
      ...(bare ? [isHolder(row) ? '' : oneLine(row)] : []),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, j) => Math.max(...cells.map((row) => row[j]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((text, j) => text.padEnd(widths[j] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  // A list of plain values has no column to name.
  return (columns.length === 0 ? lines.slice(1) : lines).join('\n');
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function oneLine(value: unknown): string {
  return printValue(value).replace(/\s*\n\s*/g, ' ');
}
