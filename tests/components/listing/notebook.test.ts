import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { notebookOf } from '../../../src/components/listing/twin/notebook.ts';
import { partsOf } from '../../../src/components/listing/twin/parts.ts';
import { runPython } from '../../find-python.ts';

const fileOf = (name: string) => new URL(`../../../src/components/listing/twin/${name}`, import.meta.url);
const program = readFileSync(fileOf('twin.py'), 'utf8');
const notebook = notebookOf(program);
const textOf = ({ source }: { readonly source: readonly string[] }) => source.join('');

test('a notebook of the format 4.5: each cell with an id of its own, in lines that keep their ends', () => {
  expect(JSON.parse(JSON.stringify(notebook))).toEqual(notebook);
  expect([notebook.nbformat, notebook.nbformat_minor]).toEqual([4, 5]);
  const ids = notebook.cells.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const cell of notebook.cells) {
    expect(cell.id).toMatch(/^[a-zA-Z0-9-_]{1,64}$/);
    expect(textOf(cell).trim(), cell.id).not.toBe('');
    for (const line of cell.source.slice(0, -1)) expect(line).toMatch(/^[^\n]*\n$/);
    if (cell.cell_type === 'code') expect([cell.execution_count, cell.outputs]).toEqual([null, []]);
    else expect(cell).not.toHaveProperty('outputs');
  }
});

test('it holds the whole program, line by line and in its order', () => {
  const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
  const plain = (line: string) => line.replace(/^(?:## |# ?|""")/, '').replace(/^"""$/, '');
  const ours = notebook.cells.flatMap((cell) => linesOf(textOf(cell))).map(plain);
  const wanted = linesOf(program)
    .filter((line) => !/^print\("\\n# Chapter/.test(line))
    .map(plain);
  expect(ours.filter((line) => line !== '')).toEqual(wanted.filter((line) => line !== ''));
});

test('each chapter begins with its heading', () => {
  const headings = notebook.cells.flatMap((cell) =>
    cell.cell_type === 'markdown' ? (/^## Chapter (\d+)\. \S/.exec(textOf(cell))?.[1] ?? []) : [],
  );
  expect(headings.map(Number)).toEqual([...partsOf(program).keys()].filter((chapter) => chapter > 0));
});

test('run from the first cell to the last, it prints what the program prints', ({ skip }) => {
  const folder = mkdtempSync(join(tmpdir(), 'notebook-'));
  const file = join(folder, 'twin.ipynb');
  writeFileSync(file, JSON.stringify(notebook));
  const runner = fileURLToPath(new URL('./run-notebook.py', import.meta.url));
  const printed = runPython(runner, file);
  rmSync(folder, { recursive: true });
  if (printed === undefined) return skip('no Python with NumPy, SciPy and scikit-learn here');
  const numbers = (text: string) =>
    new Map([...text.matchAll(/^(\S+) = (\S+)$/gm)].map(([, name, x]) => [name, Number(x)]));
  const [now, then] = [numbers(printed), numbers(readFileSync(fileOf('twin.txt'), 'utf8'))];
  // PyTorch need not be there
  if (/^# .*PyTorch missing$/m.test(printed))
    for (const name of then.keys()) if (name?.endsWith('~autograd')) then.delete(name);
  expect([...now.keys()]).toEqual([...then.keys()]);
  // to twelve digits, as the twin; a nudge divides the last bit of two losses by a small step
  for (const [name, wanted] of then) {
    const margin = name?.endsWith('~nudge') ? 1e-12 : 1e-12 * Math.abs(wanted);
    expect(Math.abs((now.get(name) ?? Number.NaN) - wanted), name).toBeLessThanOrEqual(margin);
  }
}, 300_000);
