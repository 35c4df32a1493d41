// A baseline other than auto moves a letter and leaves behind, in some engines, what stands low or high beside it.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = globSync('src/**/*.{astro,svelte,ts}').map(
  (file) => [file, readFileSync(file, 'utf8')] as const,
);

/** The classes of a text that has parts, its other attributes and what is in it. */
const textsWithParts = (source: string) =>
  [...source.matchAll(/<text\b((?:[^>{]|\{[^}]*\})*)>((?:(?!<\/text>)[\s\S])*)<\/text>/g)]
    .filter(([, , content = '']) => content.includes('<tspan'))
    .map(([text, attributes = '']) => ({
      text,
      classes: /class="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [],
    }));

/** The classes that put the baseline back. */
const backTo = (source: string) =>
  new Set([...source.matchAll(/\.([\w-]+) \{[^}]*dominant-baseline: auto/g)].map(([, name = '']) => name));

test('a text in a drawing that has parts stands on its own baseline', () => {
  const texts = files.flatMap(([file, source]) => {
    const setsAll = /(^|\s)text \{[^}]*dominant-baseline: (?!auto)/m.test(source);
    const back = backTo(source);
    return textsWithParts(source).map(({ text, classes }) => ({
      file,
      text,
      holds: !text.includes('dominant-baseline') && (!setsAll || classes.some((name) => back.has(name))),
    }));
  });
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter(({ holds }) => !holds)).toEqual([]);
});
