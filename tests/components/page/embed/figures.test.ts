import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedded, snippetOf } from '../../../../src/components/page/embed/figures.ts';

test('every page of a figure is listed, each under a title of its own, in the order of the book', () => {
  const files = globSync('src/pages/embed/*.mdx').map((file) => file.replace(/.*[\\/]|\.mdx$/g, ''));
  expect(embedded.map(({ path }) => path.split('/').at(-2)).sort()).toEqual(files.sort());
  expect(new Set(embedded.map(({ title }) => title)).size).toBe(files.length);
  const numbers = embedded.map(({ chapter }) => chapter.number ?? Number.POSITIVE_INFINITY);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});

test('what is put into a page is one frame with its whole address, a title and a height', () => {
  const [figure] = embedded;
  if (figure === undefined) throw new Error('no figure');
  expect(snippetOf(figure, new URL('https://example.org'))).toBe(
    `<iframe src="https://example.org${figure.path}" title="${figure.title}" width="100%" height="${figure.heights.wide}" style="border: 0" loading="lazy"></iframe>`,
  );
  expect(snippetOf(figure, undefined)).toContain(`src="${figure.path}"`);
});
