// The panel stands beside what it explains: it covers neither the number picked nor, where there is a margin, the network.
import { expect, type Page, test } from '@playwright/test';
import { open } from '../open.ts';

const places = {
  prose: 'article p:not(.numbers) > [data-n][role]',
  line: 'article [data-line] [data-n][role]',
  figure: 'article figure svg [data-n][role]',
  table: 'article table [data-n][role]',
  margin: '.margin svg [data-n]',
  step: '.stepper-line [data-n]',
};

/** How many square pixels two elements share. */
function shared(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    ([a, b]) => {
      const [p, q] = [a, b].map((each) => document.querySelector(each as string)?.getBoundingClientRect());
      if (!p || !q) return Number.NaN;
      const width = Math.min(p.right, q.right) - Math.max(p.left, q.left);
      const height = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
      return Math.max(0, width) * Math.max(0, height);
    },
    [one, other],
  );
}

for (const path of ['forward/', 'backward-hidden/', 'many-steps/'])
  for (const [width, height] of [
    [1280, 720],
    [1366, 768],
    [360, 780],
  ] as const)
    test(`/${path} at ${width} × ${height}: wherever a number is picked`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, `${path}?b22=0.9`);
      await expect(page.locator('.changes')).toBeVisible();
      for (const [where, selector] of Object.entries(places)) {
        const numbers = page.locator(selector);
        const count = await numbers.count();
        const inMargin = where === 'margin' || where === 'step';
        if (inMargin && width < 1240) await page.locator('.margin summary').click();
        for (const i of new Set([0, count >> 1, count - 1])) {
          const number = numbers.nth(i);
          if (count === 0 || !(await number.isVisible())) continue;
          await number.evaluate((element) => element.setAttribute('data-test', ''));
          await number.click();
          await expect(page.locator('.panel .panel-full output')).not.toBeEmpty();
          await expect(
            page.locator('.panel .panel-formula .katex, .panel .panel-field input').first(),
          ).toBeVisible();
          const name = `${where} ${i}`;
          await expect(page.locator('[data-test]'), name).toBeInViewport({ ratio: 0.999 });
          await expect.poll(() => shared(page, '[data-test]', '.panel'), name).toBe(0);
          expect(await shared(page, '[data-test]', '.changes'), name).toBe(0);
          // Beside the text the network is left whole. Of a strip that is open a sheet takes what it needs.
          if (width >= 1240) expect(await shared(page, '.margin svg', '.panel'), name).toBe(0);
          await expect(page.locator('.panel'), name).toBeInViewport({ ratio: 0.99 });
          await page.keyboard.press('Escape');
          await expect(page.locator('.panel')).toBeHidden();
          await page.locator('[data-test]').evaluate((element) => element.removeAttribute('data-test'));
        }
        if (inMargin && width < 1240) await page.locator('.margin summary').click();
      }
    });

for (const [width, height] of [
  [1280, 720],
  [360, 780],
] as const)
  test(`/one-neuron/ at ${width} × ${height}: whatever is opened that a call makes`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, 'one-neuron/');
    const openers = page.locator('span[data-from][role], figcaption > .from, caption > .from');
    const count = await openers.count();
    for (const i of new Set([0, count >> 2, count >> 1, count - 1])) {
      const opener = openers.nth(i);
      await opener.evaluate((element) => {
        element.setAttribute('data-test', '');
        // low in the window, where the sheet will be
        element.scrollIntoView({ block: 'end' });
      });
      await opener.click();
      await expect(page.locator('.panel .panel-source code').first()).toBeVisible();
      await expect(page.locator('[data-test]'), `${i}`).toBeInViewport({ ratio: 0.999 });
      await expect.poll(() => shared(page, '[data-test]', '.panel'), `${i}`).toBe(0);
      await page.keyboard.press('Escape');
      await opener.evaluate((element) => element.removeAttribute('data-test'));
    }
  });

test('the step beside the text comes back when the panel is closed', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, 'forward/');
  await page.locator('article [data-n]').first().click();
  await expect(page.locator('.stepper')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.locator('.stepper')).toBeVisible();
});

test('a window that becomes narrow has a sheet, and one that becomes wide a margin', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, 'forward/');
  await page.locator('article [data-n]').first().click();
  await page.setViewportSize({ width: 700, height: 720 });
  await expect
    .poll(() => page.locator('.panel').evaluate((panel) => panel.getBoundingClientRect().bottom))
    .toBe(720);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(() => shared(page, 'main', '.panel')).toBe(0);
});
