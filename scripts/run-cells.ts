// Runs cells and writes what each printed, and in which line, as JSON: node scripts/run-cells.ts FILE…
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printLine } from '../src/sandbox/print-value.ts';

const printed: Record<string, { line: number; text: string }[]> = {};
for (const file of process.argv.slice(2)) {
  const { href } = pathToFileURL(resolve(file));
  const lines: { line: number; text: string }[] = [];
  printed[file] = lines;
  console.log = (...values: readonly unknown[]) => {
    const [, place = ''] = new Error().stack?.split(`${href}:`) ?? [];
    lines.push({ line: Number.parseInt(place, 10), text: printLine(values) });
  };
  await import(href);
}
process.stdout.write(JSON.stringify(printed));
