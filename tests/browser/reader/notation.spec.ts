// The reader's own notation: each formula a second time in it, on every chapter, kept, and one with that of Your network.
import { expect, type Page, test } from '@playwright/test';
import { open } from '../open.ts';
import { violations } from '../violations.ts';

const choice = (page: Page, name = 'scheme') => page.locator(`.notation select[name="${name}"]`);

/** Formulas with quantities on the page, and how many of them stand in the reader's notation. */
const counts = (page: Page) =>
  page.evaluate(() => [
    [...document.querySelectorAll('main .formula')].filter((f) => f.querySelector('[data-q], [data-d]'))
      .length,
    document.querySelectorAll('main .formula + .yours .yours-rows').length,
  ]);

/** What stands below the formula with a text in it. */
const below = (page: Page, quantity: string) =>
  page.locator(`main .formula:has([data-q="${quantity}"]) + .yours .yours-rows`).first();

async function choose(page: Page, name: string): Promise<void> {
  await choice(page).selectOption(name);
  await expect(page.locator('.yours').first()).toBeVisible();
}

for (const chapter of ['backward-output/', 'backward-hidden/'])
  test(`/${chapter}: every formula is written in matrices too, and again in the book’s alone`, async ({
    page,
  }) => {
    await open(page, chapter);
    await expect(page.locator('.yours')).toHaveCount(0);
    await choose(page, 'matrix');
    const [formulas, written] = await counts(page);
    expect(formulas).toBeGreaterThan(6);
    expect(written).toBe(formulas);
    await choice(page).selectOption('book');
    await expect(page.locator('.yours')).toHaveCount(0);
  });

test('indices turn, and the letter δ is the derivative with the sign that the reader says', {
  tag: '@firefox',
}, async ({ page }) => {
  await open(page, 'forward/');
  await choose(page, 'matrix');
  await expect(below(page, 'zy1')).toHaveText('z(1)1 = x1 · w(1)11 + x2 · w(1)12 + b(1)');
  await choice(page, 'order').selectOption('from-to');
  await expect(below(page, 'zy1')).toHaveText('z(1)1 = x1 · w(1)11 + x2 · w(1)21 + b(1)');
  await page.goto('backward-output/');
  await expect(choice(page, 'order')).toHaveValue('from-to');
  const definition = page.locator('main .formula:has([data-d]) + .yours').first();
  await expect(definition).toContainText(/δ\(2\)1 = ∂E\/∂z\(2\)1/);
  await choice(page, 'delta').selectOption('-1');
  await expect(definition).toContainText(/−δ\(2\)1 = ∂E\/∂z\(2\)1/);
});

test('a notation without a name for a part says so, and borrows none', async ({ page }) => {
  await open(page, 'backward-output/');
  await choose(page, 'nodes');
  const shared = page.locator('main .formula:has([data-q="c2_new"]) + .yours');
  await expect(shared.locator('.yours-said')).toHaveText('your notation has no name for a part of this');
  await expect(shared.locator('.yours-rows')).toHaveCount(0);
});

test('it is kept over pages and is that of Your network', async ({ page }) => {
  await open(page, 'backward-output/');
  await choose(page, 'flat');
  await open(page, 'backward-hidden/');
  await expect(choice(page)).toHaveValue('flat');
  const [formulas, written] = await counts(page);
  expect(written).toBe(formulas);
  await open(page, 'your-network/');
  await expect(page.locator('#names')).toHaveValue('flat');
  await page.locator('#names').selectOption('textbook');
  await page.goto('backward-hidden/');
  await expect(choice(page)).toHaveValue('textbook');
  await expect(below(page, 'a11_new')).toContainText('v11');
});

test('by keys alone', async ({ page }) => {
  await open(page, 'backward-output/');
  await choice(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.yours').first()).toBeVisible();
  await expect(choice(page)).toBeFocused();
});

test('paper has the chosen notation, and no control', async ({ page }) => {
  await open(page, 'backward-output/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.notation')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await choose(page, 'flat');
  await page.emulateMedia({ media: 'print' });
  await expect(below(page, 'b22_new')).toBeVisible();
  await expect(choice(page)).toBeHidden();
  await expect(page.locator('.notation-said')).toContainText('a12 is w3');
});

for (const width of [320, 360])
  test(`nothing scrolls sideways at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const name of ['matrix', 'lists']) {
      await open(page, 'backward-hidden/');
      await choose(page, name);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, 'backward-output/');
    await choose(page, 'matrix');
    expect(await violations(page)).toEqual([]);
  });

test('a formula that is copied keeps the backslashes of its TeX', async ({ page }) => {
  await open(page, 'backward-output/');
  const tex = await page.locator('main .formula annotation').filter({ hasText: 'approx' }).textContent();
  expect(tex).toContain(String.raw` \, \Delta`);
  expect(tex).toContain(String.raw`\\[1ex]`);
});
