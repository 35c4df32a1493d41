// A term in a chapter opens its entry of the glossary beside the text: by click, by keys, by touch; without scripts it leads there.
import { expect, type Page, test } from '@playwright/test';
import { terms } from '../../src/components/words/glossary/glossary.ts';
import { sites, urlOf } from '../sites.ts';
import { open } from './open.ts';
import { htmlOf, pages } from './pages.ts';
import { violations } from './violations.ts';

const panel = (page: Page) => page.locator('.panel');
const chainRule = (page: Page) => page.locator('#def-chain-rule a');

async function expectChainRule(page: Page): Promise<void> {
  const note = panel(page);
  await expect(note.locator('h2')).toHaveText('chain rule 链式法则');
  await expect(note.locator('h2 [lang="zh-Hans"]')).toHaveText('链式法则');
  await expect(note).toContainText(terms['chain-rule'].is);
  await expect(note.getByRole('link', { name: 'Explained in chapter 5' })).toBeVisible();
}

test('a click opens it, Escape closes it and gives the focus back', { tag: '@firefox' }, async ({ page }) => {
  await open(page, 'backward-output/');
  await chainRule(page).click();
  await expectChainRule(page);
  await expect(panel(page).locator('h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(chainRule(page)).toBeFocused();
  expect(new URL(page.url()).pathname).toBe('/backward-output/');
});

test('Enter opens it, and Tab leads through it and back into the text', { tag: '@firefox' }, async ({
  page,
}) => {
  await open(page, 'backward-output/');
  await chainRule(page).focus();
  await page.keyboard.press('Enter');
  await expectChainRule(page);
  // The heading has the focus; behind it come the two links, then the term again.
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(chainRule(page)).toBeFocused();
});

test('to point at it opens nothing', async ({ page }) => {
  await open(page, 'backward-output/');
  await chainRule(page).hover();
  await page.waitForTimeout(400);
  await expect(panel(page)).toHaveCount(0);
});

test('a number and a term share one place', async ({ page }) => {
  await open(page, 'backward-output/');
  await page.locator('main p [data-n="dE_db22"]').first().click();
  await expect(page.locator('.panel .panel-full')).toBeVisible();
  await chainRule(page).click();
  await expectChainRuleAlone(page);
  await page.locator('main p [data-n="dE_dh2"]').first().click();
  await expect(page.locator('.panel:visible')).toHaveCount(1);
  await expect(page.locator('.panel:visible .panel-full')).toBeVisible();
});

async function expectChainRuleAlone(page: Page): Promise<void> {
  await expect(page.locator('.panel:visible')).toHaveCount(1);
  await expect(page.locator('.panel:visible h2')).toHaveText('chain rule 链式法则');
}

test('on a phone it is a sheet that leaves the term in view, and nothing scrolls sideways', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await open(page, urlOf(sites.root, 'backward-output/'));
  await chainRule(page).tap();
  await expectChainRule(page);
  const [term, note] = await Promise.all([chainRule(page).boundingBox(), panel(page).boundingBox()]);
  expect(term && note && term.y + term.height <= note.y).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await panel(page).locator('.panel-close').tap();
  await expect(panel(page)).toBeHidden();
  await context.close();
});

test('on a page without the network too', async ({ page }) => {
  await open(page, 'downhill/');
  await page.locator('#def-adam a').click();
  await expect(panel(page).locator('h2')).toHaveText('Adam');
  await page.keyboard.press('Escape');
  await expect(page.locator('#def-adam a')).toBeFocused();
});

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing in it, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, 'backward-output/');
    await chainRule(page).click();
    await expectChainRule(page);
    expect(await violations(page)).toEqual([]);
  });

test('without scripts it is a link to its entry', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(urlOf(sites.root, 'backward-output/'));
  await chainRule(page).click();
  await expect(page).toHaveURL(/\/notation\/#chain-rule$/);
  await expect(page.locator('#chain-rule')).toContainText(terms['chain-rule'].is);
  await page.locator('#chain-rule').getByRole('link').click();
  await expect(page).toHaveURL(/\/backward-output\/#def-chain-rule$/);
  await context.close();
});

test('offline it says that it can’t be had, and comes when the network is back', async ({
  page,
  context,
}) => {
  await open(page, 'backward-output/');
  const asked: string[] = [];
  await page.route('**/terms.json*', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await chainRule(page).click();
  await expect(page.locator('main .unreached')).toBeVisible();
  // Of the build that the page is of, whatever a device may keep.
  const build = await page.locator('html').getAttribute('data-build');
  expect(asked).toEqual([urlOf(sites.root, `terms.json?${build}`)]);
  await page.unroute('**/terms.json*');
  await chainRule(page).click();
  await expectChainRule(page);
  await expect(page.locator('main .unreached')).toHaveCount(0);
  await context.close();
});

test('every entry stands in the glossary, and every term of every page leads to one', () => {
  const glossary = htmlOf(sites.root, 'notation/');
  for (const id of Object.keys(terms)) expect(glossary).toContain(`id="${id}"`);
  const links = pages.flatMap((path) =>
    [...htmlOf(sites.root, path).matchAll(/<a class="term" href="([^"]*)"/g)].map(([, href = '']) => href),
  );
  expect(links.length).toBeGreaterThan(90);
  for (const href of links) expect(Object.keys(terms).map((id) => `/notation/#${id}`)).toContain(href);
});
