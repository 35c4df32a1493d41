// A block of numbers is pasted: what was read is shown before it is taken, what was not is named with its line.
import { expect, type Page, test } from '@playwright/test';
import { thrown } from '../loading/scripts.ts';
import { address, inDrawing, openYours } from './your.ts';

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Paste numbers' }).click();
  await page.getByLabel('Numbers to read').fill(text);
}

test('a homework sheet, by keyboard', async ({ page }) => {
  await openYours(page, 'p=mazur');
  await page.getByRole('button', { name: 'Paste numbers' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Numbers to read')).toBeFocused();
  await page.keyboard.insertText(
    'w1 = .25, w5: 0,45\nη = 0.1\nnet_h1 = 0.3775\nE_total = 0.298\nGiven are two inputs.',
  );
  await expect(page.getByText('5 numbers read:')).toBeVisible();
  await expect(page.locator('.paste tbody tr')).toHaveCount(5);
  await expect(page.locator('.paste tbody tr').first()).toContainText('0.15');
  await expect(page.locator('.paste li')).toHaveText(/Line 5: no number stands here/);
  await page.getByRole('button', { name: 'Take 3 numbers, and 2 to be checked' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.seen .said')).toContainText('Taken: 3 numbers of the network, and 2 under');
  await expect(page.getByRole('button', { name: 'Paste numbers' })).toBeFocused();
  await expect(inDrawing(page, 'weight w1, from i1 to out_h1')).toHaveValue('0.25');
  await expect(inDrawing(page, 'weight w5, from out_h1 to out_o1')).toHaveValue('0.45');
  await address(page, /v=a11:0\.25,b11:0\.45,rho:0\.1&c=net_h1:0\.3775;E_total:0\.298$/);
});

test('a matrix of the wrong shape, twice the same name, prose', async ({ page }) => {
  await openYours(page);
  await paste(
    page,
    'W1 = [[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]]\na11 = 0.5\na11 = 0.7\nthe weights are given below\nx1 = abc',
  );
  const list = page.locator('.paste li');
  await expect(list.nth(0)).toHaveText(/Line 1: “W1” has 2 rows and 3 columns, but here it must be 2 × 2/);
  await expect(list.nth(1)).toHaveText(/Line 3: “a11” already has another number, in line 2/);
  await page.getByRole('button', { name: 'Take 1 number' }).click();
  await expect(inDrawing(page, 'weight a11, from x1 to y1')).toHaveValue('0.5');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(inDrawing(page, 'weight a11, from x1 to y1')).toHaveValue('0.1');
});

test('a network that shrinks, or loses its rate, while a paste is looked at: it is read again', async ({
  page,
}) => {
  const errors = thrown(page);
  await openYours(page, 'p=mazur');
  await paste(page, 'w2 = 0.25\nw8 = 0.5\nη = 0.1');
  const rows = page.locator('.paste tbody tr');
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Inputs: one less' }).click();
  await expect(rows).toHaveCount(2);
  await page.getByLabel('Update', { exact: true }).selectOption('bare');
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Take 1 number' }).click();
  await expect(inDrawing(page, 'weight w2, from i1 to out_h2')).toHaveValue('0.25');
  expect(errors).toEqual([]);
});

test('leaving a paste leaves everything as it is', async ({ page }) => {
  await openYours(page);
  await paste(page, 'a11 = 0.5');
  await expect(page.getByText('1 number read:')).toBeVisible();
  await page.getByRole('button', { name: 'Leave everything as it is' }).click();
  await expect(inDrawing(page, 'weight a11, from x1 to y1')).toHaveValue('0.1');
});

test('ten thousand lines are read while the page goes on, and a newer paste takes their place', async ({
  page,
}) => {
  await openYours(page);
  const lines = Array.from({ length: 10_000 }, (_, n) => `a11 = ${n}`).join('\n');
  await page.getByRole('button', { name: 'Paste numbers' }).click();
  await page.getByLabel('Numbers to read').evaluate((field: HTMLTextAreaElement, text) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, lines);
  await page.getByRole('button', { name: 'Inputs: one more' }).click();
  await expect(inDrawing(page, 'weight a31, from x3 to y1')).toBeVisible();
  await expect(page.locator('.paste li').first()).toBeVisible();
  await page.getByLabel('Numbers to read').fill('a31 = 0.25');
  await expect(page.locator('.paste tbody tr')).toHaveCount(1);
  await page.getByRole('button', { name: 'Take 1 number' }).click();
  await expect(inDrawing(page, 'weight a31, from x3 to y1')).toHaveValue('0.25');
});
