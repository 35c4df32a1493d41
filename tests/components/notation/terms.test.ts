import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bodyHtml, noteHtml, otherName } from '../../../src/components/notation/term-html.ts';
import { explainedOn, type TermId, termsInOrder } from '../../../src/components/notation/terms.ts';
import { terms } from '../../../src/components/words/glossary/glossary.ts';

const ids = Object.keys(terms) as TermId[];

/** Every use of a term in a page of prose. */
const uses = globSync('src/pages/*.mdx').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/<Term of="([^"]*)"( defines)?>([^<]*)<\/Term>/g)].map(
    ([, id = '', defines, text = '']) => ({ slug: basename(file, '.mdx'), id, defines: !!defines, text }),
  ),
);

describe('terms', () => {
  test('every term marked in a page has an entry', () => {
    expect(uses.length).toBeGreaterThan(90);
    expect(uses.filter(({ id }) => !(id in terms))).toEqual([]);
  });

  test('no use is written in a way that this test does not read', () => {
    const all = globSync('src/pages/*.mdx').map(
      (file) => readFileSync(file, 'utf8').split('<Term ').length - 1,
    );
    expect(uses.length).toBe(all.reduce((sum, n) => sum + n, 0));
  });

  test.each(ids)('%s is explained once, on the page that its entry leads to', (id) => {
    const places = uses.filter((use) => use.id === id && use.defines).map(({ slug }) => slug);
    expect(places).toEqual([explainedOn(id)]);
  });

  test('a chapter marks a term once', () => {
    const places = uses.map(({ slug, id }) => `${slug}: ${id}`);
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
  });

  test.each(ids)('%s says what it is, in sentences, without its own name alone', (id) => {
    const { name, is } = terms[id];
    expect(is).toMatch(/^[A-Z].*\.$/);
    expect(is.length).toBeGreaterThan(name.length + 8);
  });

  test('no two entries have the same name, or a name and its other language mixed up', () => {
    const names = ids.map((id) => terms[id].name);
    expect(new Set(names).size).toBe(names.length);
    for (const id of ids) expect(terms[id].name).not.toMatch(/\p{Script=Han}/u);
  });

  test('they stand in alphabetical order', () => {
    const order = termsInOrder('en');
    expect(order.slice(0, 3)).toEqual(['accuracy', 'activation-function', 'adam']);
    expect(order.indexOf('chain-rule')).toBeLessThan(order.indexOf('contour'));
    expect(new Set(order)).toEqual(new Set(ids));
  });
});

describe('an entry', () => {
  test.each(ids)('%s: every Chinese character says that it is Chinese', (id) => {
    const html = noteHtml(id).replace(/<span lang="zh-Hans">[^<]*<\/span>/g, '');
    expect(html).not.toMatch(/\p{Script=Han}/u);
  });

  test('has the names of the sources', () => {
    expect(otherName('chain-rule')).toBe('<span lang="zh-Hans">链式法则</span>');
    expect(otherName('logistic-regression')).toBe(
      '<span lang="zh-Hans">logistic回归</span>, <span lang="zh-Hans">对数几率回归</span>',
    );
    expect(otherName('gradient-check')).toBe('<span lang="zh-Hans">梯度检验</span> (our proposal)');
    expect(otherName('blame')).toBe('');
  });

  test('leads to the paragraph and to the glossary', () => {
    const note = noteHtml('delta');
    expect(note).toContain('/backward-output/#def-delta"');
    expect(note).toContain('/notation/#delta"');
    expect(note).toContain('chapter 5');
    expect(bodyHtml('blame')).not.toContain('Also');
  });
});
