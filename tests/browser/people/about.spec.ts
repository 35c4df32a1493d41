// Who made the book, how it is cited, and how a mistake is reported.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sites, urlOf } from '../../sites.ts';
import { htmlOf, pages } from '../pages.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

test('the page says which build it is, from which commit where that is known', async ({ page }) => {
  await page.goto(urlOf(sites.course, 'about/'));
  const said = page.locator('#build + p');
  await expect(said).toContainText(`Version ${version}, built on `);
  await expect(said).toContainText('from commit 0123456');
  const day = /\d{4}-\d{2}-\d{2}/.exec((await said.textContent()) ?? '')?.[0] ?? '';
  expect(Math.abs(Date.now() - Date.parse(day))).toBeLessThan(3 * 86_400_000);
  await page.goto('about/');
  await expect(said).not.toContainText('commit');
});

test('every page of the book leads to a report that carries page and build', () => {
  for (const path of pages.filter((path) => !path.startsWith('embed/'))) {
    const link = /<footer[\s\S]*?href="(https:\/\/github\.com\/example\/backprop\/issues\/new\?[^"]*)"/.exec(
      htmlOf(sites.course, path),
    )?.[1];
    const { searchParams } = new URL((link ?? '').replace(/&(?:amp|#38);/g, '&'));
    expect(searchParams.get('title'), path).toContain('A mistake on');
    // Astro has the page of what is not there at an address of its own.
    const address = path === '404.html' ? '404/' : path;
    expect(searchParams.get('body'), path).toContain(`https://example.org/course/backprop/${address}\n`);
    expect(searchParams.get('body'), path).toMatch(
      new RegExp(`version ${version}, built on \\d{4}-\\d{2}-\\d{2} from 0123456`),
    );
  }
});

test('where no repository is known there is no such link, and the page says whom to tell', async ({
  page,
}) => {
  for (const path of pages) expect(htmlOf(sites.root, path), path).not.toContain('issues/new');
  await page.goto('about/');
  await expect(page.locator('#report ~ p').nth(1)).toContainText('gave no place for reports');
});

test('a citation is copied at a press', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('about/');
  await page.getByRole('button', { name: 'Copy: How the book is cited' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(
    `the contributors of Backprop by Numbers (2026). Backprop by Numbers, version ${version}. https://example.org/`,
  );
});

test('a button pressed twice has its name back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('about/');
  const button = page.getByRole('button', { name: 'Copy: How the book is cited' });
  await button.click();
  await expect(button).toHaveText('Copied');
  await button.click();
  await page.waitForTimeout(2500);
  await expect(button).toHaveText('Copy');
});

test('without a clipboard the text is selected, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('about/');
  await page.getByRole('button', { name: 'Copy: The same for BibTeX' }).click();
  const selected = () => page.evaluate(() => String(getSelection()));
  await expect.poll(selected).toContain('@misc{backprop-by-numbers,');
});
