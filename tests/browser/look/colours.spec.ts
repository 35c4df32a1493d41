// Colours that are not the theme's: on paper, and where the system sets them; and a theme chosen on another page.
import { expect, type Page, test } from '@playwright/test';
import { open } from '../open.ts';
import { violations } from '../violations.ts';

const dark = (page: Page) => page.addInitScript(() => localStorage.setItem('backprop:theme', 'dark'));

for (const path of ['forward/', 'many-steps/', 'one-neuron/', 'numpy-twin/', '']) {
  test(`/${path} prints in light colours though the dark theme is chosen, code too`, async ({ page }) => {
    await dark(page);
    await open(page, path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await violations(page, { rules: ['color-contrast'] })).toEqual([]);
    const faint = await page.locator('pre, pre span, p, td, th, figcaption').evaluateAll((all) =>
      all
        .map((element) => [getComputedStyle(element).color, element.outerHTML.slice(0, 80)] as const)
        .filter(([colour]) => {
          const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
            const share = Number(part) / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05) < 4.5;
        }),
    );
    expect(faint).toEqual([]);
  });

  test(`/${path} takes the system's colours where those are forced, whatever theme is chosen`, async ({
    page,
  }) => {
    await dark(page);
    await open(page, path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const colours = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        const of = (colour: string) => {
          probe.style.cssText = `forced-color-adjust: none; color: ${colour}`;
          return getComputedStyle(probe).color;
        };
        const shown = (names: readonly string[]) => names.map(of);
        return {
          paper: [of('Canvas'), ...shown(['var(--paper)', 'var(--panel)'])],
          data: [
            of('CanvasText'),
            ...shown(['var(--ink)', 'var(--value)', 'var(--parameter)', 'var(--target)', 'var(--gradient)']),
          ],
          grid: [of('GrayText'), of('var(--line)')],
        };
      });
      for (const same of Object.values(colours)) expect(new Set(same).size).toBe(1);
      expect(colours.data[0]).not.toBe(colours.paper[0]);
      expect(await violations(page, { rules: ['color-contrast'] })).toEqual([]);
    }
  });
}

test('a page that Back brings as it was left takes the theme and digits chosen since', {
  tag: '@firefox',
}, async ({ page }) => {
  await open(page, 'forward/');
  await page.evaluate(() => {
    localStorage.setItem('backprop:theme', 'dark');
    localStorage.setItem('backprop:digits', '6');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('.digits select')).toHaveValue('6');
  await expect(page.locator('main [data-n="h1"]').first()).toHaveText(/\.\d{6}$/);
});
