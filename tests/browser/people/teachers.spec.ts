// A teacher's way: from the page for teachers to a plan, to sheets that are set up, to a figure for a page of one's own.
import { expect, test } from '@playwright/test';
import { chapters } from '../../../src/components/book/chapters.ts';
import { open } from '../open.ts';

test('the minutes of a plan add up to its lesson', async ({ page }) => {
  await page.goto('teachers/');
  for (const [id, minutes] of [
    ['lesson', 45],
    ['double', 90],
  ] as const) {
    const table = page.locator(`#${id} ~ :is(.table-box, table)`).first();
    const steps = await table.locator('tbody th').allTextContents();
    expect(steps.reduce((sum, step) => sum + Number(step), 0)).toBe(minutes);
  }
  await expect(page.locator('#weeks ~ :is(.table-box, table)').first().locator('tbody tr')).toHaveCount(4);
});

test('each chapter has its minutes: to read, to answer, and both together, rounded up to five', async ({
  page,
}) => {
  await page.goto('teachers/');
  const rows = page.locator('#minutes ~ :is(.table-box, table)').first().locator('tbody tr');
  await expect(rows).toHaveCount(chapters.filter(({ number }) => number !== undefined).length);
  for (const row of await rows.all()) {
    const [read = 0, answer = 0, together = 0] = (await row.locator('td').allTextContents()).map(Number);
    expect(read).toBeGreaterThan(3);
    expect(answer).toBeGreaterThan(3);
    expect(together % 5).toBe(0);
    // minutes to read are shown as whole ones
    expect(Math.abs(together - 2 - (read + answer))).toBeLessThanOrEqual(3);
  }
});

test('a link to sheets sets them up: thirty of them, for the network and the quantities it names', async ({
  page,
}) => {
  await open(page, 'teachers/');
  await page.getByRole('link', { name: /^Thirty sheets, forward only/ }).click();
  await expect(page).toHaveURL(/\/your-network\/#.*w=/);
  await expect(page.locator('#sheets')).toBeInViewport();
  const part = page.locator('.sheets-part');
  await expect(part.getByRole('button', { name: 'Make 30 sheets' })).toBeVisible();
  const asked = (name: string) => part.getByRole('checkbox', { name, exact: true });
  for (const name of ['weighted sums', 'outputs of hidden neurons', 'outputs of the network', 'error'])
    await expect(asked(name)).toBeChecked();
  for (const name of ['gradients of weights and biases', 'new weights and biases'])
    await expect(asked(name)).not.toBeChecked();
});

test('each figure is opened, and what is to be put into a page is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'teachers/');
  const summary = page.locator('.embeds summary');
  expect(await summary.count()).toBeGreaterThan(8);
  await summary.first().click();
  await page.getByRole('button', { name: 'Copy: One small network, one step at a time' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^<iframe src="https:\/\/example\.org\/embed\/network\/" .*<\/iframe>$/);
});
