// Nine digits of numbers that have nine, on the narrowest page: each line finds its place.
import { expect, test } from '@playwright/test';
import { sites } from '../../sites.ts';
import { open } from '../open.ts';
import { htmlOf, pages } from '../pages.ts';

const awkward = '?a11=-123.456789&x1=-0.000123456789&b12=-9876.54321&b21=-22.222222&t1=-0.123456789';
const live = pages.filter((path) => /<article[\s\S]* data-n="/.test(htmlOf(sites.root, path)));

test('there are pages with numbers', () => expect(live.length).toBeGreaterThan(10));

for (const path of live)
  test(`/${path} never scrolls sideways, nine digits or not`, async ({ page }) => {
    for (const query of ['', awkward]) {
      await open(page, path + query);
      await page.locator('.digits select').selectOption('9');
      for (const width of [1280, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 740 });
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { timeout: 3000 })
          .toBeLessThanOrEqual(width);
      }
    }
  });
