// What a page says of itself to search engines, to catalogues and where it is linked.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chapters } from '../../../src/components/book/chapters.ts';
import { sites } from '../../sites.ts';
import { htmlOf, pages } from '../pages.ts';

const at = 'https://example.org/course/backprop/';
const one = (html: string, tag: RegExp) => {
  const found = [...html.matchAll(new RegExp(tag, 'g'))];
  expect(found, String(tag)).toHaveLength(1);
  return found[0]?.[1] ?? '';
};

for (const { slug, number, title } of chapters)
  test(`/${slug}/ names its address, its picture and its languages${number === undefined ? '' : ', and is a chapter to learn from'}`, () => {
    const html = htmlOf(sites.course, `${slug}/`);
    expect(one(html, /<link rel="canonical" href="([^"]*)"/)).toBe(`${at}${slug}/`);
    expect(one(html, /<meta property="og:image" content="([^"]*)"/)).toBe(`${at}og.png`);
    for (const lang of ['en', 'x-default'])
      expect(one(html, new RegExp(`<link rel="alternate" hreflang="${lang}" href="([^"]*)"`))).toBe(
        `${at}${slug}/`,
      );
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1];
    if (number === undefined) expect(data).toBeUndefined();
    else
      expect(JSON.parse(data ?? '')).toMatchObject({
        '@type': 'LearningResource',
        name: title,
        position: number,
        url: `${at}${slug}/`,
      });
  });

test('the picture is a PNG of 1200 by 630', () => {
  const png = readFileSync(`${sites.course.folder}/og.png`);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('the list for search engines has every page of the book once, and no frame', () => {
  const listed = [...htmlOf(sites.course, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, url]) => url,
  );
  const wanted = pages.filter((path) => path !== '404.html' && !path.startsWith('embed/'));
  expect([...listed].sort()).toEqual(wanted.map((path) => at + path).sort());
  expect(htmlOf(sites.course, 'robots.txt')).toContain(`Sitemap: ${at}sitemap.xml`);
});

test('a figure in a frame is not to be found by itself', () => {
  for (const path of pages.filter((path) => path.startsWith('embed/')))
    expect(htmlOf(sites.course, path), path).toContain('<meta name="robots" content="noindex">');
});

test('a language that nobody publishes names itself alone', () => {
  const html = htmlOf(sites.chinese, 'forward/');
  expect([...html.matchAll(/hreflang="([^"]*)"/g)].map(([, lang]) => lang)).toEqual(['zh-Hans']);
});
