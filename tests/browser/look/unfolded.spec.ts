// Whatever a reader unfolds fits a phone: what is wide scrolls by itself.
import { expect, test } from '@playwright/test';
import { open } from '../open.ts';
import { written } from '../pages.ts';

for (const path of written)
  test(`/${path} fits a phone with any part unfolded`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, path);
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const found = scrollWidth > clientWidth ? ['the page as it is'] : [];
      for (const folded of document.querySelectorAll('main details')) {
        const was = folded.hasAttribute('open');
        folded.setAttribute('open', '');
        // To be measured it must be near: what is far from the window is not laid out.
        folded.scrollIntoView({ behavior: 'instant' });
        if (document.documentElement.scrollWidth > clientWidth)
          found.push(folded.querySelector('summary')?.textContent?.trim() ?? '');
        folded.toggleAttribute('open', was);
      }
      return found;
    });
    expect(wide).toEqual([]);
  });
