// What every page promises, on every page.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pages, sites, urlOf } from '../sites.ts';

/** Opens a page and gathers what it says on the console, what fails, and what it asks for. */
async function open(page: Page, url: string) {
  const said: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
  await page.goto(url, { waitUntil: 'networkidle' });
  return { said, requests };
}

for (const path of pages) {
  test.describe(`/${path}`, () => {
    for (const [name, site] of Object.entries(sites))
      test(`says nothing on the console and asks its own host alone, in the ${name} build`, async ({
        page,
      }) => {
        const { said, requests } = await open(page, urlOf(site, path));
        expect(said).toEqual([]);
        for (const url of requests) expect(url.startsWith(urlOf(site)), url).toBe(true);
      });

    test('runs no script but its own and the hashed ones', async ({ page }) => {
      await page.goto(path);
      const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
      const scripts = policy?.split(';').find((part) => part.trim().startsWith('script-src'));
      expect(scripts).toContain("'self'");
      expect(scripts).not.toMatch(/unsafe|https?:|\*/);
      expect(policy).toContain("default-src 'self'");
      const ran = await page.evaluate(async () => {
        const script = document.createElement('script');
        script.textContent = 'window.injected = true';
        document.body.append(script);
        return 'injected' in window;
      });
      expect(ran).toBe(false);
    });

    test('has one title, one first heading and no id twice', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(await page.title()).not.toBe('');
      await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\w/);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    });

    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 360])
        test(`has no accessibility violation, ${colorScheme} at ${width}`, async ({ browser }) => {
          const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
          const page = await context.newPage();
          await page.goto(urlOf(sites.root, path), { waitUntil: 'networkidle' });
          await page.locator('main details').evaluateAll((all) => {
            for (const details of all as HTMLDetailsElement[]) details.open = true;
          });
          const number = page.locator('main [data-n][role="button"]').first();
          if (await number.count()) await number.click();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
          await context.close();
        });

    for (const width of [360, 320])
      test(`scrolls in one direction at ${width} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(path, { waitUntil: 'networkidle' });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });

    test('reads the same without JavaScript, every number, formula and figure', async ({ browser }) => {
      const read = async (javaScriptEnabled: boolean) => {
        const context = await browser.newContext({ javaScriptEnabled, reducedMotion: 'reduce' });
        const page = await context.newPage();
        await page.goto(urlOf(sites.root, path), { waitUntil: 'networkidle' });
        const main = page.locator('main');
        const content = {
          text: (await main.innerText()).replace(/\s+/g, ' '),
          numbers: await page
            .locator('[data-n]')
            .evaluateAll((all) =>
              all.map((number) => (number instanceof HTMLInputElement ? number.value : number.textContent)),
            ),
          formulas: await main.locator('.katex').count(),
          figures: await main.locator('svg').evaluateAll((all) => all.map((svg) => svg.textContent)),
        };
        await context.close();
        return content;
      };
      const without = await read(false);
      const withIt = await read(true);
      expect(without.numbers).toEqual(withIt.numbers);
      for (const number of without.numbers) expect(number).toMatch(/\d/);
      expect(without.formulas).toBe(withIt.formulas);
      expect(without.figures).toEqual(withIt.figures);
      const missing = without.text.split(' ').filter((word) => !withIt.text.includes(word));
      expect(missing).toEqual([]);
    });

    test('shows where the keyboard is, at every stop', async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      const expected = await page
        .locator('a[href]:visible, button:visible:enabled, input:visible, select:visible, summary:visible')
        .count();
      const seen = new Set<string>();
      for (let i = 0; i < expected + 60; i++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element === document.body) return null;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const marked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
          const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
          const path: number[] = [];
          for (let e: Element | null = element; e; e = e.parentElement)
            path.push([...(e.parentElement?.children ?? [])].indexOf(e));
          return { key: path.join(), marked, seen, html: element.outerHTML.slice(0, 120) };
        });
        if (stop === null || seen.has(stop.key)) break;
        seen.add(stop.key);
        expect(stop.marked, `no outline on ${stop.html}`).toBe(true);
        expect(stop.seen, `out of sight: ${stop.html}`).toBe(true);
      }
      expect(seen.size).toBeGreaterThanOrEqual(expected);
    });

    test('prints without its furniture', async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('header').first()).toBeHidden();
      await expect(page.locator('nav:visible')).toHaveCount(0);
      await expect(page.locator('h1')).toBeVisible();
    });
  });
}
