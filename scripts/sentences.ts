// Prints every sentence of a page that holds a number or turns with one, as it reads at a setting:
// npm run sentences -- backward-output '?t2=1&rho=0.1'. Several settings, or `all` for every page on the worked example, may follow.
import { chromium, type Page } from '@playwright/test';
import { chapters } from '../src/components/book/chapters.ts';
import { alive } from '../tests/browser/open.ts';
import { htmlOf } from '../tests/browser/pages.ts';
import { needChromium } from '../tests/find-chromium.ts';
import { serve } from '../tests/server.ts';
import { build, isBuilt, sites, urlOf } from '../tests/sites.ts';

const [slug = '', ...queries] = process.argv.slice(2);
if (!isBuilt(sites.root) && !build(sites.root)) process.exit(1);
/** Home, and the chapters with the network beside them, in reading order. */
const following = () => [
  '',
  ...chapters
    .map((chapter) => chapter.slug)
    .filter((one) => htmlOf(sites.root, `${one}/`).includes('class="margin"')),
];
const slugs = slug === 'all' ? following() : [slug === 'home' ? '' : slug];
const server = await serve(sites.root.folder, 0, sites.root.base);
const address = server.address();
const port = typeof address === 'object' && address ? address.port : sites.root.port;
const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
for (const query of queries.length > 0 ? queries : [''])
  for (const one of slugs) {
    await page.goto(urlOf({ ...sites.root, port }, `${one === '' ? '' : `${one}/`}${query}`), {
      waitUntil: 'networkidle',
    });
    await alive(page);
    await settled(page);
    console.log(`\n== ${one || 'home'} ${query}\n`);
    for (const sentence of await page.evaluate(sentencesOf)) console.log(sentence);
  }
await browser.close();
server.close();

/** Waits until a page stands still, for half a second: what a setting changes is loaded and written bit by bit. */
async function settled(page: Page): Promise<void> {
  let before = '';
  for (let alike = 0; alike < 4; ) {
    await page.waitForTimeout(150);
    const now = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
    alike = now === before ? alike + 1 : 0;
    before = now;
  }
}

/** In the page: by block, the sentences in which a number stands or that a claim turns. */
function sentencesOf(): string[] {
  const blocks = 'p, li, figcaption, caption, td, th, dd, dt, h1, h2, h3, .line, [data-line]';
  const telling = '.n, .v, [data-n], [data-named], [data-when], .printed';
  const found: string[] = [];
  for (const block of document.querySelectorAll<HTMLElement>(`:is(main, .margin) :is(${blocks})`)) {
    if (block.querySelector(blocks) || !block.checkVisibility()) continue;
    const row = block.closest('tr');
    const whole = row ?? block;
    if (whole.dataset.said !== undefined) continue;
    whole.dataset.said = '';
    // A sentence may announce the line of numbers below it.
    const announces =
      /:\s*$/.test(whole.innerText) && whole.nextElementSibling?.querySelector(telling) !== null;
    if (!announces && !whole.querySelector(telling) && !whole.matches(telling)) continue;
    // Where in the text each number begins, by a mark that is taken out again.
    const marks = [...whole.querySelectorAll<HTMLElement>(telling)].filter((one) => one.checkVisibility());
    for (const mark of marks) mark.prepend('\u0001');
    const text = whole.innerText.replace(/\s+/g, ' ').trim();
    for (const mark of marks) mark.firstChild?.remove();
    const sentences = row
      ? [text]
      : [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(
          ({ segment }) => segment,
        );
    for (const [i, sentence] of sentences.entries())
      if (sentence.includes('\u0001') || whole.matches(telling) || (announces && i === sentences.length - 1))
        found.push(sentence.replaceAll('\u0001', '').trim());
  }
  return found;
}
