// What reads an address can't be had at first: nobody's numbers are lost, neither the address's nor what a reader does meanwhile.
import { expect, type Page, test } from '@playwright/test';
import { open } from '../open.ts';
import { inDrawing, type } from '../your-network/your.ts';
import { thrown } from './scripts.ts';

const unreached = (page: Page) => page.locator('.unreached:not([hidden])');
const back = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));
const searchOf = (page: Page) => new URL(page.url()).search;

test.describe('of a page with the numbers of the example', () => {
  const reads = /\/read-address\.[^/]*\.js/;

  test.beforeEach(async ({ page }) => {
    await page.route(reads, (route) => route.abort());
    await page.goto('forward/?a11=0.5&b22=0.9&digits=5');
    await expect(page.locator('.margin [data-n="a11"][role="slider"]')).toHaveText('0.100');
  });

  test('it says so, the address stays, and its numbers come when the network is back', async ({ page }) => {
    const errors = thrown(page);
    await expect(unreached(page)).toHaveCount(1);
    await page.waitForTimeout(500);
    expect(searchOf(page)).toBe('?a11=0.5&b22=0.9&digits=5');
    await page.unroute(reads);
    await back(page);
    await expect(page.locator('.margin [data-n="a11"]')).toHaveText('0.500');
    await expect(page.locator('.digits select')).toHaveValue('5');
    await expect(page.locator('.changes summary')).toHaveText('2 numbers changed');
    await expect(unreached(page)).toHaveCount(0);
    expect(searchOf(page)).toBe('?a11=0.5&b22=0.9&digits=5');
    expect(errors).toEqual([]);
  });

  test('what the reader changes meanwhile stays, beside the rest of the address', async ({ page }) => {
    await page.locator('.margin [data-n="a11"]').focus();
    await page.keyboard.press('ArrowUp');
    const own = await page.locator('.margin [data-n="a11"]').textContent();
    expect(own).not.toBe('0.100');
    await page.waitForTimeout(500);
    expect(searchOf(page)).toBe('?a11=0.5&b22=0.9&digits=5');
    await page.unroute(reads);
    // The next press tries again too.
    await page.locator('h1').click();
    await expect(page.locator('.margin [data-n="b22"]')).toHaveText('0.900');
    await expect(page.locator('.margin [data-n="a11"]')).toHaveText(own ?? '');
    await expect(page).toHaveURL(`/forward/?a11=${Number(own)}&b22=0.9&digits=5`);
    await expect(unreached(page)).toHaveCount(0);
  });
});

test.describe('of Your network', () => {
  const reads = /\/fragment\.[^/]*\.js/;
  const weight = (page: Page) => inDrawing(page, 'weight a11, from x1 to y1');
  const asked = '#p=book&v=a11:0.5';

  test.beforeEach(async ({ page }) => {
    await page.route(reads, (route) => route.abort());
    await page.goto(`your-network/${asked}`);
    await expect(page.locator('#build ~ astro-island[ssr]')).toHaveCount(0);
    await expect(weight(page)).toHaveValue('0.1');
  });

  test('it says so, the address stays, and its network comes when the network is back', async ({ page }) => {
    const errors = thrown(page);
    await expect(unreached(page)).toHaveCount(1);
    await page.getByRole('navigation').getByRole('link', { name: 'Check my numbers' }).first().click();
    await expect.poll(() => new URL(page.url()).hash).toBe(asked);
    await page.unroute(reads);
    await back(page);
    await expect(weight(page)).toHaveValue('0.5');
    await expect(unreached(page)).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  test('what the reader changes meanwhile stays, and the address’s network can be had', async ({ page }) => {
    await type(inDrawing(page, 'weight b22, from y2 to h2'), '0.75');
    await page.waitForTimeout(500);
    expect(new URL(page.url()).hash).toBe(asked);
    await page.unroute(reads);
    await back(page);
    await expect(page.locator('.share-said')).toContainText('has arrived only now');
    await expect(inDrawing(page, 'weight b22, from y2 to h2')).toHaveValue('0.75');
    await expect(weight(page)).toHaveValue('0.1');
    await page.getByRole('button', { name: 'Take what the address asks for' }).click();
    await expect(weight(page)).toHaveValue('0.5');
    await page.getByRole('button', { name: 'Go back to it' }).click();
    await expect(inDrawing(page, 'weight b22, from y2 to h2')).toHaveValue('0.75');
    await expect(weight(page)).toHaveValue('0.1');
  });
});

test('a page opened with all it needs says nothing of it', async ({ page }) => {
  await open(page, 'forward/?a11=0.5');
  await expect(page.locator('.margin [data-n="a11"]')).toHaveText('0.500');
  await expect(unreached(page)).toHaveCount(0);
});
