// One PDF of the whole book, with a contents that has page numbers and the answers at its end: npm run pdf [-- FILE]
// Builds the site, which then links to it, and prints what was built with the Chromium that is there.
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { groups } from '../src/components/book/chapters.ts';
import { pdfFile } from '../src/components/book/pdf.ts';
import { bookWords } from '../src/components/words/book.ts';
import { pageWords } from '../src/components/words/page.ts';
import { needChromium } from '../tests/find-chromium.ts';
import { run } from '../tests/run.ts';
import { serve } from '../tests/server.ts';
import { bookStyle, type Front, putInOne, writePages } from './pdf/in-one.ts';

const executablePath = needChromium();
const folder = 'dist';
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
if (!run(`astro build --outDir ${folder}`, { BOOK_PDF: pdfFile })) process.exit(1);

// A tool that answers as it is used is nothing on paper.
const printed = groups.map(({ title, chapters }) => ({
  title,
  chapters: chapters.filter(({ slug }) => slug !== 'your-network'),
}));
const front: Front = {
  title: bookWords.title,
  lead: bookWords.description,
  contents: pageWords.contents,
  foot: [process.env.SITE ? new URL(base, process.env.SITE).href : '', pageWords.licence]
    .filter(Boolean)
    .join(' · '),
  groups: printed.filter(({ chapters }) => chapters.length > 0),
};
const slugs = front.groups.flatMap(({ chapters }) => chapters.map(({ slug }) => slug));
const parts = slugs.map((slug) => ({ slug, html: readFileSync(`${folder}/${slug}/index.html`, 'utf8') }));

const server = await serve(folder, 0, base);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ colorScheme: 'light' });
  const address = `http://localhost:${(server.address() as AddressInfo).port}${base}book`;
  // An empty page of the site: fonts and drawings come from there.
  const body = `<!doctype html><html lang="${bookWords.lang}"><head><meta charset="utf-8"></head><body></body></html>`;
  await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(address);
  await page.evaluate(({ put, parts, front, base }) => new Function(`return ${put}`)()(parts, front, base), {
    put: putInOne.toString(),
    parts,
    front,
    base,
  });
  await page.addStyleTag({ content: bookStyle });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready);
  const print = () => page.pdf({ preferCSSPageSize: true, format: 'A4', tagged: true, outline: true });
  const begins = await pagesOf(await print());
  await page.evaluate(writePages, begins);
  const book = await print();
  if (JSON.stringify(await pagesOf(book)) !== JSON.stringify(begins))
    throw new Error('The numbers in the contents moved the pages that they name.');
  const file = process.argv[2] ?? `${folder}/${pdfFile}`;
  writeFileSync(file, book);
  console.log(`${file}: ${begins.length} parts, ${(book.length / 1e6).toFixed(1)} MB`);
} finally {
  await browser.close();
  server.close();
}

/** The page on which each part begins, counted from 1. */
async function pagesOf(pdf: Uint8Array): Promise<(readonly [slug: string, page: number])[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    slugs.map(async (slug) => {
      const place = await document.getDestination(`${slug}--`);
      if (!place) throw new Error(`Nothing leads to ${slug} in the PDF.`);
      return [slug, (await document.getPageIndex(place[0])) + 1] as const;
    }),
  );
}
