// The two figures of the chapter on the audit that a reader works: the line for c2, and the board of mistakes.
import { expect, type Page, test } from '@playwright/test';
import { quantity } from '../../src/lib/example/quantities.ts';
import { open } from './open.ts';
import { longestTask } from './tasks.ts';

const detective = (page: Page) => page.locator('.detective');
const board = (page: Page) => page.locator('.board');
const kind = (page: Page, name: RegExp) => board(page).getByRole('checkbox', { name });
const noSlope = /left out the slope of the activation/;
const added = /added the gradient where it is subtracted/;

test.beforeEach(async ({ page }) => {
  await open(page, 'which-mistake/');
  for (const figure of [board(page), detective(page)]) {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('[inert]')).toHaveCount(0);
  }
});

test('which-mistake: the line says of a number whether both outputs come out, and keeps what was tried', async ({
  page,
}) => {
  const field = detective(page).getByLabel('new c₂');
  const said = detective(page).getByRole('status');
  await expect(said).toContainText('Neither comes out with 0.1000');
  await field.fill('0,0390');
  await field.press('Enter');
  await expect(said).toContainText('Both come out with 0.0390');
  await detective(page).getByRole('button', { name: 'averaged' }).click();
  await expect(field).toHaveValue(quantity('c2_new~c2-averaged').toFixed(4));
  await expect(said).toContainText('Neither');
  await detective(page).getByRole('button', { name: 'sign lost' }).click();
  await expect(said).toContainText('Both come out with 0.0381');
  await expect(detective(page).locator('circle.fits')).toHaveCount(2);
  await expect(detective(page).locator('circle')).toHaveCount(3);
  await field.fill('much');
  await field.press('Enter');
  await expect(detective(page).getByRole('alert').first()).toContainText('much');
  await expect(said).toContainText('Both come out with 0.0381');
});

test('which-mistake: by keyboard the line moves in small steps', { tag: '@firefox' }, async ({ page }) => {
  const slide = detective(page).getByRole('slider', { name: 'the new c2' });
  await slide.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slide).toHaveAttribute('aria-valuetext', '0.0995');
});

test('which-mistake: a mistake changes gradients, curve and network, and going off puts the right step back', {
  tag: '@firefox',
}, async ({ page }) => {
  const said = board(page).locator('.said');
  await expect(said).toContainText('All ten gradients agree');
  await kind(page, noSlope).check();
  await expect(said).toContainText('None of the ten gradients agrees');
  await expect(said).toContainText('the error falls');
  await expect(board(page).locator('table .differs.mark')).toHaveCount(20);
  await expect(said).toContainText('of 20 other starts');
  await board(page).getByRole('combobox', { name: 'where' }).selectOption({ index: 0 });
  await expect(said).not.toContainText('of 20 other starts');
  await expect(board(page).locator('svg circle.lit')).toHaveCount(1);
  await kind(page, noSlope).uncheck();
  await expect(said).toContainText('All ten gradients agree');
  await expect(board(page)).toContainText('Nothing is switched on');
});

test('which-mistake: two at a time, and two that can’t be made together say so', async ({ page }) => {
  await kind(page, noSlope).check();
  await kind(page, added).check();
  await expect(board(page).locator('.said')).toContainText('the error rises');
  await kind(page, /left out the learning rate/).check();
  await expect(board(page)).toContainText('Only two can be on at a time');
  await expect(kind(page, noSlope)).not.toBeChecked();
  await expect(board(page).getByRole('alert')).toContainText('can’t be made in one step');
});

test('which-mistake: the search leaves what it names', async ({ page }) => {
  await board(page).getByLabel('Find a mistake').fill('zebra');
  await expect(board(page).getByText('No mistake is called that')).toBeVisible();
  await board(page).getByLabel('Find a mistake').fill('learning rate');
  await expect(board(page).getByRole('checkbox')).toHaveCount(4);
});

test('which-mistake: no long task on the board', async ({ page }) => {
  await kind(page, added).check();
  await expect(board(page).locator('.said')).toContainText('rises');
  const longest = await longestTask(page, async () => {
    await kind(page, noSlope).check();
    await expect(board(page).locator('.chip')).toHaveCount(2);
    await kind(page, noSlope).uncheck();
    await expect(board(page).locator('.chip')).toHaveCount(1);
  });
  expect(longest).toBeLessThan(50);
});
