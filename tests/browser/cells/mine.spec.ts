// A cell whose program uses the article's numbers, while the reader's differ.
import { expect, type Page, test } from '@playwright/test';
import { quantity } from '../../../src/lib/example/quantities.ts';
import { article } from '../../../src/lib/index.ts';
import { open } from '../open.ts';
import { cellOn } from './cell.ts';

const id = 'backward-output/three-factors';
const url = 'backward-output/?b11=0.9&a11=-0.3';
const gradient = String(quantity('dE_db22', { ...article, b11: 0.9, a11: -0.3, b22: 0.8 }));
const offer = (page: Page, of = id) => page.locator(`[data-cell="${of}"] .cell-mine`);
const use = (page: Page) => offer(page).getByRole('button', { name: 'Use my numbers' });
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), `backprop:cell:${id}`);

test('says so, and with one press has them as text: it runs, is kept, shared and reset', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, url);
  await expect(offer(page)).toContainText('This program uses the article’s numbers, not yours.');
  await use(page).click();
  const cell = cellOn(page, id);
  await expect(cell.editor).toContainText('const mine = { ...article, a11: -0.3, b11: 0.9 };');
  await expect(cell.editor).toContainText('{ ...mine, b22: 0.8 }');
  await expect(cell.editor).not.toContainText('→');
  await expect(offer(page)).toHaveCount(0);
  await cell.button('run').click();
  await expect(cell.output).toContainText(gradient);
  await expect.poll(() => kept(page)).toContain('const mine');
  await cell.button('share').click();
  await expect(cell.output).toContainText('The link is copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());

  await page.reload();
  await expect(page.locator(`[data-cell="${id}"] .cell-yours`)).toContainText('const mine');
  await cell.button('run').click();
  await expect(cell.output).toContainText(gradient);
  await cell.button('reset').click();
  await expect(offer(page)).toBeVisible();

  // Whoever opens the link has the program, whatever the numbers of the page.
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await open(page, link.replace(/\?[^#]*/, ''));
  await expect(cell.editor).toContainText('const mine = { ...article, a11: -0.3, b11: 0.9 };');
  await cell.button('run').click();
  await expect(cell.output).toContainText(gradient);
  await expect(offer(page)).toHaveCount(0);
});

test('where the editor can’t be had it says so, and what is written afterwards is kept', async ({ page }) => {
  await page.addInitScript(
    ([key, code]) => {
      if (localStorage.length === 0) localStorage.setItem(key as string, code as string);
    },
    [`backprop:cell:${id}`, "import { article } from 'backprop';\nconsole.log(article.b11);"],
  );
  await page.route(/\/editor\.[^/]*\.js/, (route) => route.abort());
  await open(page, url);
  await use(page).click();
  await expect(offer(page)).toContainText('could not be loaded');
  await page.unroute(/\/editor\.[^/]*\.js/);
  const cell = cellOn(page, id);
  await cell.edit();
  await cell.editor.fill('console.log("changed");');
  await expect.poll(() => kept(page)).toBe('console.log("changed");');
});

test('says nothing where the numbers are the article’s, or the program uses none of them', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, 'forward/');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.cell-mine')).toHaveCount(0);
  expect(asked.filter((address) => /offer|mine/.test(address))).toEqual([]);
  const number = page.locator('.margin svg [data-n="a11"]');
  await number.press('ArrowUp');
  await expect(offer(page, 'forward/rounding')).toBeVisible();
  await expect(page.locator('.cell-mine')).toHaveCount(1);
  await page.getByRole('button', { name: 'Put back', exact: true }).click();
  await expect(page.locator('.cell-mine')).toHaveCount(0);
});

test('numbers changed again are offered again', async ({ page }) => {
  await open(page, url);
  await use(page).click();
  await expect(offer(page)).toHaveCount(0);
  await page.locator('.margin svg [data-n="a11"]').press('ArrowUp');
  await expect(offer(page)).toContainText('This program uses numbers that you set before.');
});

test('a version of the reader’s own stays kept until the reader has chosen', async ({ page }) => {
  const own = "import { article } from 'backprop';\nconsole.log('own', article.b11);";
  await page.addInitScript(
    ([key, code]) => {
      if (!sessionStorage.getItem('set')) localStorage.setItem(key as string, code as string);
      sessionStorage.setItem('set', 'yes');
    },
    [`backprop:cell:${id}`, own],
  );
  await open(page, url);
  await use(page).click();
  const cell = cellOn(page, id);
  await expect(cell.editor).toContainText("console.log('own', mine.b11);");
  await expect(cell.cell.locator('.cell-ask')).toContainText('It stays kept until you choose.');
  expect(await kept(page)).toBe(own);
  await cell.cell.getByRole('button', { name: 'Back to my version' }).click();
  await expect(cell.editor).toContainText("console.log('own', article.b11);");
  expect(await kept(page)).toBe(own);
  await use(page).click();
  await cell.cell.getByRole('button', { name: 'Keep it with my numbers' }).click();
  await expect.poll(() => kept(page)).toContain('mine.b11');
  await cell.button('run').click();
  await expect(cell.output).toContainText('own 0.9');
});
