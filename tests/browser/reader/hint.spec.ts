// What can be done with the numbers of a chapter is said in it, once, where they begin, and only where it is true.
import { expect, test } from '@playwright/test';
import { sites, urlOf } from '../../sites.ts';
import { open } from '../open.ts';
import { htmlOf, pages } from '../pages.ts';

const ofRuns = [
  'two-moons/',
  'one-neuron/',
  'hidden-layer/',
  'what-was-learnt/',
  'downhill/',
  'which-mistake/',
];
/** Pages in whose text a number of the book's network lives; a tool has a network of its own. */
const live = pages.filter((path) => {
  const html = htmlOf(sites.root, path);
  return /<article[\s\S]* data-n="[\s\S]*<\/article>/.test(html) && !html.includes('class="sheet tool"');
});

test('there are chapters of both kinds', () => {
  expect(live.length).toBeGreaterThan(7);
  for (const path of ofRuns) expect(pages).toContain(path);
});

for (const path of pages)
  test(`/${path} says it ${live.includes(path) || ofRuns.includes(path) ? 'once' : 'never'}`, () => {
    const said = htmlOf(sites.root, path).match(/class="hint"/g)?.length ?? 0;
    expect(said).toBe(live.includes(path) || ofRuns.includes(path) ? 1 : 0);
  });

for (const path of live)
  test(`on /${path} it stands below the first number that lives, and all of it is true there`, async ({
    page,
  }) => {
    await open(page, path);
    const hint = page.locator('article .hint');
    await expect(hint).toBeVisible();
    const before = await hint.evaluate((element) => {
      const block = element.previousElementSibling;
      const first = element.closest('article')?.querySelector('[data-n]');
      return { inBlock: block?.contains(first ?? null), parent: element.parentElement?.localName };
    });
    expect(before).toEqual({ inBlock: true, parent: 'article' });
    const number = page.locator('article [data-n][role="button"]').first();
    await number.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.panel')).toBeVisible();
    await page.keyboard.press('Escape');
  });

test('what can be dragged has dashes, in a line and in a figure; what can’t has none', async ({ page }) => {
  await open(page, 'backward-hidden/');
  const border = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).borderBottomStyle);
  expect(await border('article [data-line] [data-n="x1"]')).toBe('dashed');
  expect(await border('article [data-line] [data-n="dE_dzh1"]')).toBe('none');
  const figures = await page.locator('.network').all();
  expect(figures.length).toBeGreaterThan(1);
  for (const figure of figures) {
    const dashes = await figure.locator('.dashes').evaluate((path) => {
      const numbers = path.closest('svg')?.querySelectorAll<SVGElement>('[data-drag]') ?? [];
      const ends = path.getAttribute('d')?.match(/M/g)?.length;
      return { dashes: ends, numbers: numbers.length, dashed: getComputedStyle(path).strokeDasharray };
    });
    expect(dashes.dashes).toBe(dashes.numbers);
    expect(dashes.dashed).not.toBe('none');
  }
});

test('a finger is told of fingers', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await open(page, urlOf(sites.root, 'forward/'));
  await expect(page.locator('.hint')).toContainText('tap one', { useInnerText: true });
  await expect(page.locator('.hint')).not.toContainText('Enter', { useInnerText: true });
  await context.close();
});

for (const [name, options] of [
  ['without JavaScript', { javaScriptEnabled: false }],
  ['on paper', {}],
] as const)
  test(`${name} it does not show, and nothing looks as if it could be dragged`, async ({ browser }) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    for (const [path, count] of [
      ['forward/', 1],
      ['two-moons/', 0],
    ] as const) {
      if (name === 'on paper') {
        await open(page, urlOf(sites.root, path));
        await page.emulateMedia({ media: 'print' });
      } else await page.goto(urlOf(sites.root, path));
      await expect(page.locator('.hint')).toBeHidden();
      const all = await page.locator('.dashes').all();
      expect(all.length).toBeGreaterThanOrEqual(count);
      for (const dashes of all) await expect(dashes).toBeHidden();
    }
    await context.close();
  });
