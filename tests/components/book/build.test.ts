import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build, buildDate } from '../../../src/components/book/build.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

test('a build has the version of package.json', () => {
  expect(build.version).toBe(version);
});

test('and the day it was made, or the one that a build to be made again is given', () => {
  expect(buildDate(undefined, Date.UTC(2026, 0, 31, 23, 59))).toBe('2026-01-31');
  // the first second of a leap day
  expect(buildDate('1709164800')).toBe('2024-02-29');
  expect(() => buildDate('yesterday')).toThrow(RangeError);
});
