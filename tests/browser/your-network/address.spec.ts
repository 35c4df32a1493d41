// The state is in the address behind its #, is passed on by one button or as a file, and reaches no host.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { thrown } from '../loading/scripts.ts';
import { address, inDrawing, openYours, type } from './your.ts';

test('the link that is copied restores everything, elsewhere, and no request carries it', async ({
  page,
  browser,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openYours(page, 'p=softmax');
  await type(inDrawing(page, 'weight a11, from x1 to y1'), '0.7125');
  await page.locator('.digits select').selectOption('5');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link is copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const elsewhere = await browser.newPage();
  await elsewhere.goto(link);
  await expect(inDrawing(elsewhere, 'weight a11, from x1 to y1')).toHaveValue('0.7125');
  await expect(elsewhere.locator('.digits select')).toHaveValue('5');
  expect(asked.filter((url) => url.includes('7125') || url.includes('softmax'))).toEqual([]);
  await elsewhere.close();
});

test('an address that was cut off says so, and keeps what is right', async ({ page }) => {
  await openYours(page, 'p=mazur');
  await type(inDrawing(page, 'weight w1, from i1 to out_h1'), '0.125');
  await type(inDrawing(page, 'weight w8, from out_h2 to out_o2'), '0.875');
  const whole = await address(page, /b22:0\.875$/);
  await page.goto('about:blank');
  await openYours(page, whole.slice(1, -2));
  await expect(page.locator('.share-said')).toContainText('ends too early');
  await expect(inDrawing(page, 'weight w1, from i1 to out_h1')).toHaveValue('0.125');
  await expect(inDrawing(page, 'weight w8, from out_h2 to out_o2')).toHaveValue('0.55');
});

for (const [fragment, sentence] of [
  ['s=2.0-sigmoid-own', 'a layer here has 1 to 9 neurons'],
  ['s=2.2-sigmoid-own&v=0.5', 'does not say'],
  ['9.1.1&p=mazur', 'later version'],
  ['p=book&v=a11:much', 'can’t be read'],
  ['<script>alert(1)</script>=1', 'means nothing here'],
] as const)
  test(`an address with ${fragment} says what is wrong with it`, async ({ page }) => {
    await openYours(page, fragment);
    await expect(page.locator('.share-said')).toContainText(sentence);
    await expect(page.locator('.errors')).toContainText(/\d/);
  });

test('a place on the page is no state, and the state comes back into the address', async ({ page }) => {
  await openYours(page, 'p=relu');
  await page.getByRole('navigation').getByRole('link', { name: 'Check my numbers' }).first().click();
  await expect(page.locator('#check')).toBeInViewport();
  await address(page, /p=relu/);
  await expect(page.getByLabel('ReLU 2-2-1')).toBeChecked();
});

test('a chapter’s numbers come along in its links', async ({ page }) => {
  await page.goto('your-network/?a11=0.25');
  await expect(inDrawing(page, 'weight a11, from x1 to y1')).toHaveValue('0.25');
});

test('what is too long for a link is saved as a file, kept for this tab, and opened again', async ({
  page,
}) => {
  await openYours(page);
  for (const name of ['Inputs', 'Hidden layer, Neurons', 'Output layer, Neurons'])
    await type(page.getByRole('textbox', { name, exact: true }), '9');
  await type(page.getByRole('textbox', { name: 'Layers that compute' }), '4');
  const field = page
    .locator('table')
    .getByRole('spinbutton', { name: 'weight w4,99, from y3,9 to y4,9', exact: true });
  const paste = Array.from({ length: 9 }, (_, i) =>
    Array.from({ length: 9 }, (_, j) => (i * 9 + j) / 1024 + 1e-7),
  );
  await page.getByRole('button', { name: 'Paste numbers' }).click();
  for (const layer of [1, 2, 3, 4])
    await page.getByLabel('Numbers to read').fill(`W${layer} = ${JSON.stringify(paste)}`);
  await page
    .getByLabel('Numbers to read')
    .fill([1, 2, 3, 4].map((l) => `W${l} = ${JSON.stringify(paste)}`).join('\n'));
  await page.getByRole('button', { name: 'Take 324 numbers' }).click();
  await expect(field).toHaveValue('0.0781251');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Copy link' }).click();
  const file = await (await download).path();
  await expect(page.getByText('too long for a link')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('0.0781251');
  await page.reload();
  await expect(field).toHaveValue('0.0781251');
  await page.getByRole('button', { name: 'Put it back' }).click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chosen).setFiles(file);
  await expect(field).toHaveValue('0.0781251');
  await page.getByRole('button', { name: 'Go back to it' }).click();
  await expect(inDrawing(page, 'weight a11, from x1 to y1')).toHaveValue('0.1');
  const other = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await other).setFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('w1 = 0.5') });
  await expect(page.getByText('was not saved by this page')).toBeVisible();
  // One that is gone by the time it is read.
  const errors = thrown(page);
  await page.evaluate(() => {
    Blob.prototype.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  });
  const gone = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await gone).setFiles(file);
  await expect(page.getByText('That file could not be read, so nothing was changed.')).toBeVisible();
  expect(errors).toEqual([]);
});
