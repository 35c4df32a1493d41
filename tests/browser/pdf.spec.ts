// The book in one piece, for paper: three of its pages, put together as all of them are.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { bookStyle, type Front, putInOne, writePages } from '../../scripts/pdf/in-one.ts';
import { sites, urlOf } from '../sites.ts';

const slugs = ['network', 'sigmoid', 'forward'];
const front: Front = {
  title: 'A book',
  lead: 'What it is.',
  contents: 'Contents',
  foot: 'Whose it is.',
  groups: [{ title: 'A part', chapters: slugs.map((slug, i) => ({ slug, number: i + 1, title: slug })) }],
};

test('each page of the site is a part that the contents leads to, by its number on paper', async ({
  page,
}) => {
  const { folder, base } = sites.course;
  const body = '<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body></body></html>';
  const address = urlOf(sites.course, 'book');
  await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(address);
  const parts = slugs.map((slug) => ({ slug, html: readFileSync(`${folder}/${slug}/index.html`, 'utf8') }));
  await page.evaluate(({ put, parts, front, base }) => new Function(`return ${put}`)()(parts, front, base), {
    put: putInOne.toString(),
    parts,
    front,
    base,
  });
  await page.addStyleTag({ content: bookStyle });

  const { twice, nowhere, outside } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    return {
      twice: ids.filter((id, i) => ids.indexOf(id) !== i),
      nowhere: links.filter((link) => link.startsWith('#') && !document.getElementById(link.slice(1))),
      outside: document.querySelectorAll('script, [data-js-only]').length,
    };
  });
  expect(twice).toEqual([]);
  expect(nowhere).toEqual([]);
  expect(outside).toBe(0);

  await page.evaluate(writePages, [['forward', 19]] as const);
  await expect(page.locator('.book-contents li').last()).toContainText('19');
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const begins = await Promise.all(
    slugs.map(async (slug) => pdf.getPageIndex((await pdf.getDestination(`${slug}--`))?.[0])),
  );
  // A title and the contents come first; then each part begins a page of its own.
  expect(begins[0]).toBe(2);
  for (const [i, begin] of begins.entries()) {
    const { items } = await (await pdf.getPage(begin + 1)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text).toContain(`Chapter ${i + 1}`);
  }
});
