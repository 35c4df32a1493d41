import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const chapters = globSync('src/pages/**/*.{mdx,astro}').sort();
// What a check of written code hands to a function is typed, as any input is; what it expects comes from the library.
const exercises = globSync('src/exercises/{,texts/}*.ts').sort();

/** A decimal fraction, with a point or a comma in it: 0.44, .5, 1,25 but not 10,000. */
const decimal = /(?<![\w.])\d*\.\d+|(?<![\w.,])0,\d+/g;

/** Where a number comes from instead. */
const remedies = {
  page: 'a quantity is <N of="…" />, another computed number <Val of={…} />, a printed figure <Printed of="…" />',
  exercise: "a quantity is n('…'), another computed number v(…)",
} as const;

/** A sentence for each decimal fraction in a file: where it stands, and what to write in its place. */
function decimalsIn(source: string, file: string): string[] {
  const remedy = remedies[file.startsWith('src/pages/') ? 'page' : 'exercise'];
  return source.split('\n').flatMap((line, i) =>
    (line.match(decimal) ?? []).map((found) => {
      const [whole, digits = ''] = found.split(/[.,]/);
      const fraction = `${Number(whole + digits)}/1${'0'.repeat(digits.length)}`;
      return `${file}:${i + 1}: ${found} is typed. In its place: ${remedy}; what code needs is a fraction, ${fraction}.`;
    }),
  );
}

describe('a decimal fraction typed into a page or an exercise', () => {
  test.each([
    ['prose', 'the error is 0.443 now', '443/1000'],
    ['a formula', '$\\rho = .5$', '5/10'],
    ['an attribute', '<Figure value={0.05} />', '5/100'],
    ['a decimal comma', 'der Fehler ist 0,443', '443/1000'],
  ])('is found in %s, and its line and its remedy are said', (_, line, fraction) => {
    const [said, ...more] = decimalsIn(`one\n${line}\nthree`, 'src/pages/a.mdx');
    expect(said).toMatch(/^src\/pages\/a\.mdx:2: .* is typed\. .*<N of="…" \/>.*<Val of=\{…\} \/>/);
    expect(said).toContain(` ${fraction}.`);
    expect(more).toEqual([]);
    expect(decimalsIn(line, 'src/exercises/a.ts').join()).toMatch(
      /^src\/exercises\/a\.ts:1: .*n\('…'\).*v\(…\)/,
    );
  });

  test('is not seen in whole numbers, versions of words or file names', () => {
    const source = "import x from './a.ts'; after 10,000 steps. 3 outputs, chapter 7. y.1";
    expect(decimalsIn(source, 'src/pages/a.mdx')).toEqual([]);
  });

  test.each([...chapters, ...exercises])('is nowhere in %s', (file) => {
    const typed = decimalsIn(readFileSync(file, 'utf8'), file.replaceAll('\\', '/'));
    expect(typed).toEqual([]);
  });
});
