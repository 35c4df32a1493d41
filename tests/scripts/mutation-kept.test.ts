import { expect, test } from 'vitest';
import { hashOf, type Kept, knownOf, onlyOf } from '../mutation/kept.ts';
import type { Report, Status } from '../mutation/report.ts';

/** A file of letters, of which the first few have been changed. */
const found = (source: string, ...statuses: readonly Status[]): Report => ({
  files: {
    'a.ts': {
      source,
      mutants: statuses.map((status, i) => ({
        mutatorName: 'StringLiteral',
        replacement: '""',
        status,
        location: { start: { line: 1, column: i + 1 }, end: { line: 1, column: i + 2 } },
      })),
    },
  },
});
const nothing: Report = { files: {} };
const known = (source: string, before: Kept, now: Report) => knownOf(before, now, () => source);
const counts = (kept: Kept) => kept['a.ts']?.counts;

const kept = known('abc', {}, found('abc', 'Killed', 'Survived', 'Timeout'));

test('what is kept is how many of each, and every change that went unnoticed or took too long', () => {
  expect(kept).toEqual({
    'a.ts': {
      hash: hashOf('abc'),
      counts: { Killed: 1, Survived: 1, Timeout: 1 },
      unnoticed: [{ line: 1, code: 'b', becomes: '""' }],
      slow: [{ line: 1, code: 'c', becomes: '""' }],
    },
  });
});

test('it stays where a run on another machine has not tried it', () => {
  expect(known('abc', kept, nothing)).toEqual(kept);
});

test('a new run of all of it counts instead', () => {
  const again = known('abc', kept, found('abc', 'Killed', 'Killed', 'Timeout'));
  expect(counts(again)).toEqual({ Killed: 2, Timeout: 1 });
});

test('a file that was asked for and has nothing to change has been tried, one that was not asked for has not', () => {
  const { files } = onlyOf(found('abc', 'Killed'), ['src/lib/network/policy.ts']);
  expect(Object.keys(files)).toEqual(['src/lib/network/policy.ts']);
  expect(files['src/lib/network/policy.ts']?.mutants).toEqual([]);
  expect(onlyOf(found('abc', 'Killed'), ['a.ts'])).toEqual(found('abc', 'Killed'));
});

test('of code that is another since nothing is known, until it is tried', () => {
  expect(known('abd', kept, nothing)).toEqual({});
  expect(knownOf(kept, nothing, () => undefined)).toEqual({});
  expect(counts(known('abd', kept, found('abd', 'Killed')))).toEqual({ Killed: 1 });
});

test('a run in which many changes could not be tried, as on a busy machine, leaves what was known', () => {
  const broken = found('abc', 'Killed', 'RuntimeError', 'Survived');
  expect(known('abc', kept, broken)).toEqual(kept);
  expect(known('abc', {}, broken)).toEqual({});
});
