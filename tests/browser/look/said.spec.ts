// What is said of a number that was typed, with its many digits or what a reader wrote in one word, keeps to its place.
import { expect, type Page, test } from '@playwright/test';
import { open } from '../open.ts';

/** What runs out of its place, and how far the page does. */
const outside = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = [...document.querySelectorAll('main :is([role="alert"], [role="status"])')]
      .filter((said) => said.clientWidth > 0 && said.scrollWidth > said.clientWidth + 1)
      .map((said) => `${said.textContent} is ${said.scrollWidth} px wide in ${said.clientWidth}`);
    return scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth}`, ...found] : found;
  });

const third = '1/3';
const word = 'W'.repeat(40);
const fields = [
  ['two-moons/', '#moons-noise', third, word],
  ['one-neuron/', '#neuron-testSize', third, word],
  ['hidden-layer/', '#hidden-testSize', third, word],
  ['hidden-layer/', '[aria-describedby="symmetry-1"]', word],
  ['what-was-learnt/', '#learnt-testSize', third, word],
  ['many-steps/', '#trainer-A', third, word],
  ['downhill/', '#bowl-rate', third, word],
  ['any-network/', '[aria-describedby~="cost-problem"]', word],
  ['which-mistake/', '#detective-c2', word],
  ['your-network/', '#units-0', word],
  ['your-network/', '.tables [aria-label^="input x2"]', third, word],
  ['your-network/', '.tables [aria-label^="target t1"]', third, word],
  ['your-network/', '.tables [aria-label^="target t2"]', third, word],
] as const;

for (const [path, selector, ...texts] of fields)
  test(`/${path} ${selector}: what is said of it has room`, async ({ page }) => {
    await open(page, path);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
    });
    const field = page.locator(selector);
    await field.scrollIntoViewIfNeeded();
    await expect(page.locator('main astro-island[ssr]', { has: field })).toHaveCount(0);
    const said = page.locator('main :is([role="alert"], [role="status"])');
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const text of texts) {
        await field.fill(text);
        await field.press('Enter');
        await expect(said.filter({ hasText: text === third ? '.3333333' : 'WWWW' })).not.toHaveCount(0);
        expect(await outside(page), `${text} on ${width} px`).toEqual([]);
        // A driver selects what it replaces before it types: the number is in force by then, or it would type behind it.
        if (text === third) await expect(field).not.toHaveValue(third);
      }
      await field.press('Escape');
    }
  });
