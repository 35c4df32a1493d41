import { hasSign, type IsName, type LineRead, readAssignments } from './assignments.ts';
import { hasPoint } from './cells.ts';
import { listIn, named } from './list-in.ts';
import type { Lists } from './nested.ts';
import type { Item, PasteProblem } from './pasted.ts';
import { asTyped, isOrnament, linesOf, plainLine, unwrapped } from './plain-line.ts';
import { isColumnCount, tableReader } from './tables.ts';

/** What a paste is made of. */
export interface Items {
  readonly items: readonly Item[];
  readonly problems: readonly { readonly line: number; readonly why: PasteProblem }[];
}

/** No line that people write by hand is longer. */
const longestLine = 4000;

/** Takes a paste apart. Each line is read once, those of a matrix twice. */
export function itemsOf(text: string, isName: IsName): Items {
  const lines = linesOf(text).map((line) => unwrapped(asTyped(line)));
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
      const found = listIn(line, lines, number, isName);
      if (found === undefined) break;
      const { lists } = found;
      if (lists === undefined) {
        problems.push({ line: number, why: { reason: 'unclosed' } });
        line = found.before;
        break;
      }
      table.end();
      const { name, before } = named(found.before);
      if (name !== '') readLine(before, number);
      if (name !== '' || readBefore(before, number)) addLists(name || waiting, lists, number);
      wait(undefined);
      i += lists.lines;
      number = i + 1;
      line = lists.rest;
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
      take(readAssignments(plain, number, isName), number);
      return;
    }
    // A tab before a name leaves a corner free, as spreadsheets copy it; where the next line has one too, both are indented.
    const isCornered = line.startsWith('\t') && isName(plain) && !lines[number]?.startsWith('\t');
    waiting = table.read(isCornered ? `\t${plain}` : plain, number);
  }

  /** What stands before a list, its name at the end. @returns whether the list is no part of a computation, as in np.dot([… */
  function readBefore(before: string, number: number): boolean {
    if (before === '') return true;
    const isNamed = !hasSign(before) || /[=:≈]$/.test(before);
    take(readAssignments(isNamed ? `${before}=` : before, number, isName), number);
    return isNamed || before.endsWith(',');
  }

  function take(read: LineRead, number: number): void {
    items.push(...read.items);
    for (const why of read.problems) problems.push({ line: number, why });
    wait(read.waiting);
  }

  function wait(name: string | undefined): void {
    waiting = name;
    table.name(name);
  }

  /** The next line that says something, a rule apart. */
  function below(from: number): string {
    return lines.slice(from, from + 3).find((line) => !isOrnament(line)) ?? '';
  }

  function addLists(name: string | undefined, { grids }: Pick<Lists, 'grids'>, line: number): void {
    for (const [k, { rows, form }] of grids.entries()) {
      const own = name && grids.length > 1 ? `${name}^(${k + 1})` : name;
      const first = rows.find((row) => row.length > 0)?.[0]?.line ?? line;
      items.push({ name: own, line: first, rows, form });
    }
  }
}
