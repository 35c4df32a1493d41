import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { citationFor } from '../../../../src/components/page/about/citation.ts';
import { bookWords } from '../../../../src/components/words/book.ts';
import { aboutWords } from '../../../../src/components/words/people/about.ts';

const cff = readFileSync('CITATION.cff', 'utf8');
const field = (name: string) => new RegExp(`^(?: *- )?${name}: (.+)$`, 'm').exec(cff)?.[1];
const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));

test('CITATION.cff has the title of the book, the version and licences of package.json, and its author', () => {
  expect(field('title')).toBe(bookWords.title);
  expect(field('version')).toBe(version);
  expect(field('name')).toBe('the contributors of Backprop by Numbers');
  expect(aboutWords.by).toBe(field('name'));
  const licences = [...cff.matchAll(/^ {2}- ([\w.-]+)$/gm)].map(([, name]) => name);
  expect(`(${licences.filter((name) => name === 'MIT' || name?.startsWith('CC')).join(' AND ')})`).toBe(
    license,
  );
});

test('the page cites the same, with the address where that is known', () => {
  const { text, bibtex, attribution } = citationFor('https://example.org/book/');
  for (const cited of [text, bibtex]) {
    expect(cited).toContain(version);
    expect(cited).toContain(bookWords.title);
    expect(cited).toContain('2026');
    expect(cited).toContain('https://example.org/book/');
  }
  expect(attribution).toBe(
    'Backprop by Numbers by the contributors of Backprop by Numbers, licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). https://example.org/book/',
  );
  expect(Object.values(citationFor(undefined)).join()).not.toContain('undefined');
});
