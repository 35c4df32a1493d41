import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleSources, sources } from '../../../src/components/book/sources.ts';

test('each source is named, said what it is to the book, and leads to one place of its own', () => {
  expect(new Set(sources.map(({ address }) => new URL(address).href)).size).toBe(sources.length);
  for (const { id, title, note } of sources) expect(title !== '' && note !== '', id).toBe(true);
});

test('a source has a day or a year, or none, and no year in its title', () => {
  for (const { id, title, published } of sources) {
    expect(published ?? '2000', id).toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
    expect(title, id).not.toMatch(/\b(19|20)\d{2}\b/);
  }
  expect(sources.find(({ id }) => id === 'mazur')?.published).toBe('2015-03-17');
});

test('each place that the audit’s examples come from is listed once, with its address', () => {
  const addresses = Object.fromEntries(
    exampleSources().map(({ name, address }) => [name.split(' ')[0], address]),
  );
  expect(addresses).toMatchObject({
    'stackoverflow.com/questions/9662746': 'https://stackoverflow.com/questions/9662746',
    'nathansamsel/simple_backpropagation_example':
      'https://github.com/nathansamsel/simple_backpropagation_example',
  });
  expect(new Set(Object.values(addresses)).size).toBe(exampleSources().length);
});

test('no page types an address: what is referred to stands in the list', () => {
  const typed = globSync('src/pages/**/*.{mdx,astro}').flatMap((file) =>
    (readFileSync(file, 'utf8').match(/https?:\/\/[^\s)"'`]+/g) ?? []).map(
      (address) => `${file}: ${address} is typed. Put it into book/sources.ts and write <Source of="ID">.`,
    ),
  );
  expect(typed).toEqual([]);
});
