// A reader's larger letters, set in the browser: no page scrolls sideways, at any width.
import { expect, test } from '@playwright/test';
import { open } from '../open.ts';
import { written } from '../pages.ts';

for (const path of written)
  test(`/${path} with letters of 20, 24 and 32 pixels fits every width`, async ({ page }) => {
    await open(page, path);
    await expect(page.locator('[inert]')).toHaveCount(0);
    const browser = await page.context().newCDPSession(page);
    for (const standard of [20, 24, 32]) {
      await browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
      for (const width of [320, 360, 768, 1024, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const { size, over } = await page.evaluate(() => ({
          size: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        expect(size).toBeGreaterThanOrEqual(standard);
        expect(over, `${standard} px letters on ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
