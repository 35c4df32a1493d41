import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Mutant, merged, type Report, rangesOf, type Status } from '../mutation/report.ts';
import { foldersOf, nearestTo, rooms } from '../mutation/rooms.ts';

/** A change of the one letter at a column, and what became of it. */
const change = (column: number, status: Status, replacement = 'b'): Mutant => ({
  mutatorName: 'StringLiteral',
  replacement,
  status,
  location: { start: { line: 1, column }, end: { line: 1, column: column + 1 } },
});
const report = (path: string, source: string, ...mutants: readonly Mutant[]): Report => ({
  files: { [path]: { source, mutants } },
});

test('what either the tests of the folder or those of the room notice is noticed', () => {
  const near = report('a.ts', 'aaaa', change(1, 'Killed'), change(2, 'Survived'), change(3, 'NoCoverage'));
  const far = report('a.ts', 'aaaa', change(1, 'Survived'), change(2, 'Killed'), change(3, 'Survived'));
  const statuses = merged(far, near).files['a.ts']?.mutants.map(({ status }) => status);
  expect(statuses).toEqual(['Killed', 'Killed', 'Survived']);
});

test('what the room’s tests found in code that has changed since is not believed', () => {
  const [near, far] = [change(1, 'Survived'), change(1, 'Killed')];
  expect(merged(report('a.ts', 'aa', far), report('a.ts', 'ab', near))).toEqual(report('a.ts', 'ab', near));
});

test('another change of the same piece is another change', () => {
  const near = report('a.ts', 'aa', change(1, 'Survived'));
  expect(merged(report('a.ts', 'aa', change(1, 'Killed', 'c')), near)).toEqual(near);
});

test('files that no folder’s tests look at are as the room’s tests found them', () => {
  const [near, far] = [report('a.ts', 'a', change(1, 'Killed')), report('b.ts', 'a', change(1, 'Survived'))];
  expect(merged(far, near).files).toEqual({ ...near.files, ...far.files });
});

test('what went unnoticed is tried again where it stands, each place once', () => {
  const found = report('a.ts', 'aaa', change(1, 'Killed'), change(2, 'Survived'), change(2, 'Survived', 'c'));
  expect(rangesOf(found)).toEqual(['a.ts:1:1-1:2']);
});

test('the tests nearest to a file are those of its folder, if it has any', () => {
  expect(foldersOf('audit')).toContain('audit/paste');
  expect(nearestTo('audit/paste')).toBe('audit/paste');
  expect(nearestTo('audit/paste/cells.ts')).toBe('audit/paste');
  expect(nearestTo('audit/printed.ts')).toBe('audit');
  expect(nearestTo('audit')).toBe('audit');
});

test('every room of the library that has code is tried', () => {
  const withCode = globSync('src/lib/*/**/*.ts').map((path) => path.split('/')[2]);
  expect([...rooms].sort()).toEqual([...new Set(withCode)].sort());
});
