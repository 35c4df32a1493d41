import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sources } from '../../../src/components/book/sources.ts';

test('each source is named, said what it is to the book, and leads to one place of its own', () => {
  expect(new Set(sources.map(({ address }) => new URL(address).href)).size).toBe(sources.length);
  for (const { id, title, note } of sources) expect(title !== '' && note !== '', id).toBe(true);
});

test('no page types an address: what is referred to stands in the list', () => {
  const typed = globSync('src/pages/*.{mdx,astro}').flatMap((file) =>
    (readFileSync(file, 'utf8').match(/https?:\/\/[^\s)"'`]+/g) ?? []).map(
      (address) => `${file}: ${address} is typed. Put it into book/sources.ts and write <Source of="ID">.`,
    ),
  );
  expect(typed).toEqual([]);
});
