// The search by keyboard and by hand, as a reader has it.
import { expect, type Page, test } from '@playwright/test';
import { sites, urlOf } from '../../sites.ts';
import { open } from '../open.ts';
import { violations } from '../violations.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Words, a symbol or a number' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Places found' }).getByRole('option');
const control = (page: Page) => page.getByRole('button', { name: 'Search the book' });

async function seek(page: Page, sought: string): Promise<void> {
  await field(page).fill(sought);
  await expect(page.locator('.search-dialog:not([aria-busy])')).toBeVisible();
  await expect(page.locator('.search-said')).not.toHaveText(/^Looking|^Try/);
}

test('a stroke opens it, arrows choose, Enter goes there, and the focus is in the field meanwhile', {
  tag: '@firefox',
}, async ({ page }) => {
  await open(page, 'forward/');
  await expect(page.locator('html.alive')).toBeAttached();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await seek(page, 'chain rule');
  await expect(page.getByRole('status').filter({ hasText: 'places' })).toBeVisible();
  const chosen = page.locator('[role="option"][aria-selected="true"]');
  await expect(chosen).toHaveCount(1);
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).first().locator('mark').first()).toHaveText('chain');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(chosen).toHaveAttribute('id', String(await field(page).getAttribute('aria-activedescendant')));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).last()).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(urlOf(sites.root, 'backward-output/#def-chain-rule'));
});

test('Escape closes it and the focus is where it was; the stroke is a letter in a field', {
  tag: '@firefox',
}, async ({ page }) => {
  await open(page, 'backward-output/');
  await control(page).click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.type('slope');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(control(page)).toBeFocused();
  const answer = page.locator('#question-b22').getByRole('textbox');
  await answer.fill('1');
  await answer.press('End');
  await page.keyboard.type('/3');
  await expect(answer).toHaveValue('1/3');
  await expect(dialog(page)).toBeHidden();
});

test('a place on the same page is gone to, and numbers that were changed go along', async ({ page }) => {
  await open(page, urlOf(sites.course, 'backward-output/?a11=0.5'));
  await control(page).click();
  await seek(page, 'chain rule');
  await options(page).first().click();
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(urlOf(sites.course, 'backward-output/?a11=0.5#def-chain-rule'));
  await expect(page.locator('#def-chain-rule')).toBeInViewport();
});

test('what is nowhere is said, and what was typed stays for the next time', async ({ page }) => {
  await open(page, 'notation/');
  await control(page).click();
  await seek(page, 'xyzzyplugh <&>');
  await expect(page.locator('.search-said')).toHaveText(
    'Nothing in the book matches “xyzzyplugh <&>”. Try fewer words, or another name.',
  );
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('xyzzyplugh <&>');
  await page.keyboard.type('偏置');
  await expect(options(page).first()).toContainText('intercept');
});

test('it is loaded when it is opened; where it can’t be had it says so, and looks again later', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, 'notation/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /search/.test(url))).toEqual([]);
  await page.route('**/search.json*', (route) => route.abort());
  await control(page).click();
  await field(page).fill('bias');
  await expect(page.locator('.search-said')).toContainText('could not be loaded');
  await expect(page.locator('.search-dialog')).not.toHaveAttribute('aria-busy');
  for (const letter of 'es and') {
    const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('search.json'));
    await field(page).press(letter === ' ' ? 'Space' : letter);
    await refused;
  }
  // However often it has looked again, one worker at most is left of it.
  await expect.poll(() => page.workers().length).toBeLessThanOrEqual(1);
  await page.unroute('**/search.json*');
  await field(page).fill('threshold');
  await expect(options(page).first()).toContainText('intercept');
});

test('without scripts there is no control for it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(urlOf(sites.root, 'forward/'));
  await expect(page.locator('.find')).toBeHidden();
  await context.close();
});

test('no accessibility violation, light and dark, and no sideways scroll on a phone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, 'forward/');
  await control(page).click();
  expect(await violations(page)).toEqual([]);
  await seek(page, 'learning rate');
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    const wide = await page.evaluate(() =>
      ['.search-results', '.search-dialog'].map((name) => {
        const { scrollWidth = 0, clientWidth = 0 } = document.querySelector(name) ?? {};
        return scrollWidth - clientWidth;
      }),
    );
    expect(wide).toEqual([0, 0]);
    const box = await dialog(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  }
});
