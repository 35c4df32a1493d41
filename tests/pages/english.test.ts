import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { saidIn } from './said-in-markup.ts';

// Whatever a reader reads or hears stands in the words or in a page of prose, so that another language can replace it.

const sources = globSync('src/{{components,sandbox,exercises}/**/*.{ts,astro,svelte},pages/*.astro}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\/(words|texts)\/|\/words\.ts$/.test(file))
  .sort();

/** Mathematics says these in every language. */
const functions = /\b(?:ln|exp|tanh|max|min)\b/g;

/** They speak to whoever builds the book. */
const toBuilders = [
  'src/components/book/check-links.ts',
  'src/components/book/nearest.ts',
  'src/components/live/slim-svelte.ts',
  'src/components/quantity/claims/claims-file.ts',
];

/** A sentence for each piece of text: where it stands, and where it belongs. */
function englishIn(file: string, source: string): string[] {
  const words = /^src\/(sandbox|exercises)\//.test(file)
    ? file.replace(/^(src\/\w+\/).*/, '$1words.ts')
    : 'a file of src/components/words';
  const said = saidIn(file, source).filter(({ text }) => /\p{L}/u.test(text.replace(functions, '')));
  return said.map(
    ({ at, text }) =>
      `${file}:${source.slice(0, at).split('\n').length}: "${text}" stands in the code. Put it into ${words} and take it from there, so that another language can replace it.`,
  );
}

/** A value's place in a template is written %{…} below: the linter takes the other for a slip of the pen. */
const withHoles = (source: string) => source.replaceAll('%{', '$' + '{');

describe('English in the code', () => {
  const place =
    /^src\/components\/a\.\w+:3: ".+" stands in the code\. Put it into a file of src\/components\/words/;

  test.each([
    ['a sentence', "\n\nsay('The run is over.');"],
    ['a phrase with numbers in it', '\n\nconst left = `%{n} steps left`;'],
    ['one word that is shown', "\n\nbutton.textContent = running ? 'Pause' : words.play;"],
    ['one word that is spoken', "\n\nbutton.setAttribute('aria-label', 'Close');"],
    ['markup in a string', '\n\nbody.innerHTML = `<p>%{n}</p><button>Close</button>`;'],
    ['a label in such markup', '\n\nbody.innerHTML = `<button aria-label="Close">×</button>`;'],
  ])('%s is found in TypeScript, and its line and its place are said', (_, source) => {
    const [said, ...more] = englishIn('src/components/a.ts', withHoles(source));
    expect(said).toMatch(place);
    expect(more).toEqual([]);
  });

  test('the name of a function is none', () => {
    expect(englishIn('src/components/a.astro', '---\n---\n<p>= −ln 2</p>')).toEqual([]);
  });

  test.each([
    ['text', '<p>\nClose</p>'],
    ['text between values', '<p>{a}\n of {b}</p>'],
    ['a word of an expression', "<p>\n{ok ? 'yes' : words.no}</p>"],
    ['a label', '<svg\naria-label="A drawing" />'],
    ['a label that is computed', '<svg\naria-label={`Step %{n}`} />'],
    ['an attribute of a component', '<Plane\nlabel="x across" />'],
  ])('%s is found in markup', (_, markup) => {
    for (const source of [`---\n---\n${markup.replace('\n', ' ')}`, `\n${markup}`]) {
      const file = source.startsWith('---') ? 'src/components/a.astro' : 'src/components/a.svelte';
      const [said, ...more] = englishIn(file, withHoles(source));
      expect(said, source).toMatch(place);
      expect(more).toEqual([]);
    }
  });

  test.each([
    [
      'the name of a case',
      "type How = 'at the end'; if (how === 'by hand' || is(how)) go('nothing to train on');",
    ],
    [
      'an error',
      "throw new RangeError(`bundle needs a folder, got %{name}`); fail('bundle', 'a whole number', n);",
    ],
    [
      'a selector and class names',
      "body.querySelector('summary, a, button'); add('p', 'cell-says cell-problem');",
    ],
    ['markup without words', 'body.innerHTML = `<p class="soft wide">%{words.close} <var>x</var></p>`;'],
  ])('%s is none', (_, source) => {
    expect(englishIn('src/components/a.ts', withHoles(source))).toEqual([]);
  });

  test('markup with words from the words, symbols and classes is none', () => {
    const markup = '<p class="soft wide" {title}><i>x</i> = {words.of(a, b)}: {half} ½</p>';
    for (const file of ['src/components/a.astro', 'src/components/a.svelte'])
      expect(englishIn(file, markup)).toEqual([]);
  });

  test('is nowhere', () => {
    expect(sources.length).toBeGreaterThan(200);
    const found = sources
      .filter((file) => !toBuilders.includes(file))
      .flatMap((file) => englishIn(file, readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
  });
});

test('no two exports of words have the same name', () => {
  const files = globSync('src/{components/words/**/*,exercises/words,sandbox/words}.ts').sort();
  const at = new Map<string, string[]>();
  for (const file of files)
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
      /^export (?:const|function|type|interface) (\w+)/gm,
    ))
      at.set(name, [...(at.get(name) ?? []), file]);
  expect(at.size).toBeGreaterThan(30);
  expect([...at].filter(([, places]) => places.length > 1)).toEqual([]);
});

test('no page says by itself what language it is in, nor asks the browser how to write a number', () => {
  const asking = globSync('src/**/*.{ts,js,astro,svelte,mdx}').filter((file) =>
    /\.toLocale\w+\(|\bIntl\.|<html lang="[a-z]/.test(readFileSync(file, 'utf8')),
  );
  expect(asking).toEqual([]);
});
