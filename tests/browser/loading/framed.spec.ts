// In a frame without an origin of its own, as a learning platform may make one: module scripts and storage are refused
// there, unless the host of the book lets any origin have them.
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { letAnyOrigin } from '../open.ts';
import { thrown } from './scripts.ts';

async function framed(page: Page, path: string, sandbox: string): Promise<FrameLocator> {
  await page.route('**/frame.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe sandbox="${sandbox}" src="/${path}" width="1200" height="700"></iframe>`,
    }),
  );
  await page.goto('frame.html', { waitUntil: 'commit' });
  return page.frameLocator('iframe');
}

for (const sandbox of ['allow-scripts', 'allow-scripts allow-forms'])
  test(`sandbox="${sandbox}": the book reads, says what is missing, and has its form without scripts`, async ({
    page,
  }) => {
    const errors = thrown(page);
    const book = await framed(page, 'backward-output/', sandbox);
    await expect(book.locator('.asleep-note')).toContainText('could not be loaded');
    await expect(book.locator('h1')).toBeVisible();
    await expect(book.locator('[data-js-only]:visible')).toHaveCount(0);
    await expect(book.locator('.without-js').first()).toBeVisible();
    expect(errors).toEqual([]);
    if (!sandbox.includes('forms')) return;
    await book.locator('#question-b22').getByRole('textbox').fill('0.03');
    await book.locator('#question-b22').getByRole('textbox').press('Enter');
    await expect(book.locator('#backward-output-b22')).toBeVisible();
  });

test('sandbox="": the book reads as it does without scripts', async ({ page }) => {
  const book = await framed(page, 'backward-output/', '');
  await expect(book.locator('h1')).toBeVisible();
  await expect(book.locator('.asleep-note')).toBeHidden();
  await expect(book.locator('[data-js-only]:visible')).toHaveCount(0);
  await expect(book.locator('.without-js').first()).toBeVisible();
});

test('what needs a worker, which is refused there, says so: the search, once however often, and the speeds', async ({
  page,
}) => {
  const errors = thrown(page);
  await letAnyOrigin(page);
  const book = await framed(page, 'by-machine/', 'allow-scripts');
  await expect(book.locator('.asleep-note')).toBeHidden();
  await book.getByRole('button', { name: 'Measure on this device' }).click();
  await expect(book.locator('.speed .said')).toContainText('could not be made');
  await expect(book.getByRole('button', { name: 'Measure on this device' })).toBeEnabled();
  for (const sought of ['bias', 'weight']) {
    await book.locator('.find').click();
    await book.locator('.search-dialog input').fill(sought);
    await expect(book.locator('.search-said')).toContainText('could not be loaded');
    await book.locator('.search-dialog input').press('Escape');
  }
  await expect(book.locator('.search-dialog')).toHaveCount(1);
  await expect(book.locator('.search-dialog')).not.toHaveAttribute('aria-busy');
  expect(errors).toEqual([]);
});

for (const path of ['forward/', 'one-neuron/'])
  test(`/${path} from a host that lets any origin have its scripts works there, with nothing kept`, async ({
    page,
  }) => {
    const errors = thrown(page);
    await letAnyOrigin(page);
    const book = await framed(page, path, 'allow-scripts');
    await expect(book.locator('[inert]')).toHaveCount(0);
    await expect(book.locator('.asleep-note')).toBeHidden();
    await expect(book.locator('.without-js:visible')).toHaveCount(0);
    if (path === 'forward/') {
      await book.locator('.digits select').selectOption('5');
      await expect(book.locator('main [data-n="h1"]').first()).toHaveText(/\.\d{5}$/);
      await book.locator('main [data-n="h1"][role="button"]').first().click();
      await expect(book.locator('.panel h2')).toBeVisible();
    } else {
      await book.locator('.moons-trainer').getByRole('button', { name: 'One epoch' }).click();
      await expect(book.locator('.moons-trainer .said')).toContainText(/could not/i);
    }
    await book.locator('.exercise [type="text"]').first().fill('a third');
    await book.locator('.exercise [type="text"]').first().press('Enter');
    await expect(book.locator('.exercise-reply').filter({ hasText: 'can’t be read' })).toBeVisible();
    expect(errors).toEqual([]);
  });
