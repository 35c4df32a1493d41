import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const chapters = globSync('src/pages/**/*.{mdx,astro}').sort();
// What a check of written code hands to a function is typed, as any input is; what it expects comes from the library.
const exercises = globSync('src/exercises/{,texts/}*.ts').sort();

/** A decimal fraction, with a point or a comma in it: 0.44, .5, 1,25 but not 10,000. */
const decimal = /(?<![\w.])\d*\.\d+|(?<![\w.,])0,\d+/g;

function decimalsIn(source: string): string[] {
  return source.match(decimal) ?? [];
}

describe('a decimal fraction typed into a page or an exercise', () => {
  test.each([
    ['prose', 'the error is 0.443 now'],
    ['a formula', '$\\rho = .5$'],
    ['an attribute', '<Figure value={0.05} />'],
    ['a decimal comma', 'der Fehler ist 0,443'],
  ])('is found in %s', (_, source) => {
    expect(decimalsIn(source)).toHaveLength(1);
  });

  test('is not seen in whole numbers, versions of words or file names', () => {
    expect(decimalsIn("import x from './a.ts'; after 10,000 steps. 3 outputs, chapter 7. y.1")).toEqual([]);
  });

  test.each([...chapters, ...exercises])('is nowhere in %s', (file) => {
    expect(decimalsIn(readFileSync(file, 'utf8'))).toEqual([]);
  });
});
