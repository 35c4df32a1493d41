// Every page, opened once in another engine: it lays out within the window, wide and narrow, and says nothing on the console.
import { expect, test } from '@playwright/test';
import { nextFrame, open } from '../browser/open.ts';
import { pages } from '../browser/pages.ts';

for (const path of pages)
  test(`/${path} fits a wide window and a phone, quietly`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 740 });
      if (width === 1280) await open(page, path);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${width} pixels`,
      ).toBeLessThanOrEqual(width);
    }
    await nextFrame(page);
    expect(said).toEqual([]);
  });
