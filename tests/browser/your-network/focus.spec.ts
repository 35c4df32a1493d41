// By keyboard: a control that goes when it is pressed leaves the focus at what is next, and one that can do no more keeps it.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openYours } from './your.ts';

const check = (page: Page) => page.locator('section[aria-labelledby="check"]');
const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: true });

async function reach(page: Page): Promise<void> {
  await check(page).scrollIntoViewIfNeeded();
  await expect(check(page).locator('.check-rows')).not.toHaveAttribute('inert');
}

test('numbers to check: taken out, all of them and put back, tried, pasted', async ({ page }) => {
  await openYours(page, 'p=book&c=y1:0.5;y2:0.6;h1:0.7');
  await reach(page);
  await button(check(page), 'Take out y2').press('Enter');
  await expect(button(check(page), 'Take out h1')).toBeFocused();
  await button(check(page), 'Take out h1').press('Enter');
  await expect(check(page).getByLabel('What number 2 is')).toBeFocused();
  await check(page).getByLabel('What number 2 is').fill('h1 = 0.7');
  await check(page).getByLabel('What number 2 is').press('Enter');
  await button(check(page), 'Take out all').press('Enter');
  await expect(button(check(page), 'Put them back')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(check(page), 'Take out all')).toBeFocused();
  await page.keyboard.press('Enter');
  await button(check(page), 'the article’s').press('Enter');
  await expect(check(page).getByLabel('What number 1 is')).not.toHaveValue('');
  const summary = check(page).getByText('Paste a block instead');
  await expect(summary).toBeFocused();
  await page.keyboard.press('Enter');
  const field = check(page).locator('textarea');
  await field.fill('a11 = 0.25');
  await button(check(page), 'Put the pasted ones into the network').press('Enter');
  await expect(field).toBeFocused();
  await field.fill('a11 = 0.75\ny1 = 0.5');
  await button(check(page), 'Put the pasted ones into the network').press('Enter');
  await expect(button(check(page), 'Check this number')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
  await expect(summary).toBeFocused();
});

test('a part that is opened as something else changes stays open', async ({ page }) => {
  await openYours(page, 'p=book&c=y1:0.5;y2:0.6');
  await reach(page);
  await check(page).evaluate((part) => {
    // Both before the browser tells of either.
    part.querySelector<HTMLElement>('.check-paste summary')?.click();
    [...part.querySelectorAll('button')].find((one) => one.textContent === 'Take out all')?.click();
  });
  await expect(button(check(page), 'Put them back')).toBeVisible();
  await expect(check(page).locator('textarea')).toBeVisible();
});

test('what is put back, undone, closed, and counted down to its end', async ({ page }) => {
  await openYours(page, 'p=mazur&v=a11:much');
  const close = button(page.locator('.share'), 'Close');
  await close.press('Enter');
  await expect(button(page, 'Open a file')).toBeFocused();

  const fewer = button(page, 'Inputs: one less');
  await fewer.press('Enter');
  await expect(fewer).toHaveAttribute('aria-disabled', 'true');
  await expect(fewer).toBeFocused();
  const undo = button(page, 'Undo the last change');
  await undo.press('Enter');
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await expect(undo).toBeFocused();
  await fewer.press('Enter');
  await button(page, 'Put it back').press('Enter');
  await expect(page.getByRole('radio', { name: /Mazur/ })).toBeFocused();

  const chosen = page.waitForEvent('filechooser');
  const link = await page.evaluate(() => location.hash.slice(1));
  await button(page, 'Open a file').press('Enter');
  const buffer = Buffer.from(`Backprop by Numbers: a network.\n${link}\n`);
  await (await chosen).setFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
  await button(page, 'Go back to it').press('Enter');
  await expect(button(page, 'Open a file')).toBeFocused();
});

test('sheets: the last of them, and a student’s with its solution', async ({ page }) => {
  await openYours(page, 'p=book&w=1.2.d4.hen.marking');
  const part = page.locator('.sheets-part');
  await button(part, 'Make 2 sheets').press('Enter');
  const next = button(part, 'Next');
  await next.press('Enter');
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(part).toContainText('Sheet 2 of 2');
  await button(part, 'Links').press('Enter');
  await part.locator('.links a').first().press('Enter');
  await button(part, 'Show the solution').press('Enter');
  await expect(part.getByText('The numbers are in the network above now')).toBeFocused();
});
