// Writes beside every cell what it prints: npm run cells. The tests compare, and write nothing.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';

/** What one `// →` states, or what was printed there. */
export interface Output {
  /** of the comment, counted from 1 */
  readonly line: number;
  readonly text: string;
}

const LONGEST_LINE = 66;
const ARROW = /^(.*?)\s*\/\/ →(?: (.*))?$/;
const FURTHER = /^\/\/ {3}(.*)$/;

/** Every cell, by its path from the top of the project. */
export const cells: readonly string[] = globSync('src/cells/**/*.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/**
 * The outputs that a cell's source states: `// → …` behind a statement or in a line of its own, where further lines
 * begin with two slashes and three spaces.
 */
export function statedIn(source: string): Output[] {
  const stated: Output[] = [];
  for (const [i, line] of source.split('\n').entries()) {
    const [, , text] = ARROW.exec(line) ?? [];
    const last = stated.at(-1);
    const [, further] = FURTHER.exec(line) ?? [];
    if (ARROW.test(line)) stated.push({ line: i + 1, text: text ?? '' });
    else if (further !== undefined && last && last.line + last.text.split('\n').length === i + 1)
      stated[stated.length - 1] = { line: last.line, text: `${last.text}\n${further}` };
  }
  return stated;
}

/** Runs the cells, each as the module it is, in a Node of their own. What a call prints belongs to the next arrow. */
export function printedBy(files: readonly string[]): Readonly<Record<string, Output[]>> {
  const json = execFileSync(process.execPath, ['--conditions=source', 'scripts/run-cells.ts', ...files], {
    encoding: 'utf8',
  });
  return Object.fromEntries(
    Object.entries(JSON.parse(json) as Record<string, Output[]>).map(([file, calls]) => {
      const places = statedIn(readFileSync(file, 'utf8')).map(({ line }) => line);
      const byPlace = new Map<number, string[]>(places.map((line) => [line, []]));
      for (const { line, text } of calls) {
        const place = places.find((arrow) => arrow >= line);
        if (place === undefined) throw new Error(`${file}:${line} prints ${text}, and no // → follows`);
        byPlace.get(place)?.push(text);
      }
      return [file, places.map((line) => ({ line, text: (byPlace.get(line) ?? []).join('\n') }))];
    }),
  );
}

/** A cell's source with other outputs in the places of those it states. */
function withOutputs(source: string, outputs: readonly Output[]): string {
  const old = statedIn(source);
  const lines = source.split('\n');
  for (const [n, { line, text }] of [...outputs.entries()].reverse()) {
    const [, code = ''] = ARROW.exec(lines[line - 1] as string) ?? [];
    const length = (old[n]?.text ?? '').split('\n').length;
    const inLine = `${code} // → ${text}`;
    const fits = code !== '' && !text.includes('\n') && inLine.length <= LONGEST_LINE;
    const below = text.split('\n').map((part, i) => (i === 0 ? `// → ${part}` : `//   ${part}`));
    const now = fits ? [inLine] : code === '' ? below : [code, ...below];
    lines.splice(line - 1, code === '' ? length : 1, ...now);
  }
  return lines.join('\n');
}

if (import.meta.main)
  for (const [file, outputs] of Object.entries(printedBy(cells))) {
    const source = readFileSync(file, 'utf8');
    const stated = withOutputs(source, outputs);
    if (stated !== source) {
      writeFileSync(file, stated);
      console.log(file);
    }
  }
