// What every page promises, on every page.
import { globSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { sites, urlOf } from '../sites.ts';
import { open } from './open.ts';
import { pages, written } from './pages.ts';
import { violations } from './violations.ts';

/** Gathers what a page says on the console, what fails, and what it asks for. */
function listen(page: Page) {
  const said: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
  return { said, requests };
}

for (const path of pages) {
  test.describe(`/${path}`, () => {
    test('says nothing on the console and asks its own host alone, under a path of the host', async ({
      page,
    }) => {
      const { said, requests } = listen(page);
      await open(page, urlOf(sites.course, path));
      await page.waitForLoadState('networkidle');
      expect(said).toEqual([]);
      for (const url of requests) expect(url.startsWith(urlOf(sites.course)), url).toBe(true);
    });

    test('is one quiet, well-formed page that runs no foreign script, fits a phone and prints', async ({
      page,
    }) => {
      const { said, requests } = listen(page);
      await open(page, path);
      await test.step('nothing on the console, and no other host', async () => {
        await page.waitForLoadState('networkidle');
        expect(said).toEqual([]);
        for (const url of requests) expect(url.startsWith(urlOf(sites.root)), url).toBe(true);
      });
      await test.step('one title, one first heading, no id twice', async () => {
        await expect(page.locator('h1')).toHaveCount(1);
        expect(await page.title()).not.toBe('');
        await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\w/);
        const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
        expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      });
      for (const width of [360, 320])
        await test.step(`no sideways scroll at ${width} pixels`, async () => {
          await page.setViewportSize({ width, height: 740 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        });
      await test.step('on paper without its furniture', async () => {
        await page.emulateMedia({ media: 'print' });
        await expect(page.locator('header').first()).toBeHidden();
        await expect(page.locator('nav:visible')).toHaveCount(0);
        await expect(page.locator('h1')).toBeVisible();
      });
      await test.step('its own scripts and the hashed ones alone', async () => {
        const policy = await page
          .locator('meta[http-equiv="content-security-policy"]')
          .getAttribute('content');
        const scripts = policy?.split(';').find((part) => part.trim().startsWith('script-src'));
        expect(scripts).toContain("'self'");
        expect(scripts).not.toMatch(/unsafe|https?:|\*/);
        expect(policy).toContain("default-src 'self'");
        const ran = await page.evaluate(() => {
          const script = document.createElement('script');
          script.textContent = 'window.injected = true';
          document.body.append(script);
          return 'injected' in window;
        });
        expect(ran).toBe(false);
      });
    });

    if (!written.includes(path)) return;

    test('has no accessibility violation, light and dark, wide and narrow', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, path);
      await page.locator('main details').evaluateAll((all) => {
        for (const details of all as HTMLDetailsElement[]) details.open = true;
      });
      const number = page.locator('main [data-n][role="button"]').first();
      if (await number.count()) {
        await number.click();
        await expect(page.locator('.panel h2')).toBeVisible();
      }
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, { rules: ['color-contrast'] })).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await violations(page)).toEqual([]);
    });

    test('reads the same without JavaScript, every number, formula and figure', async ({ browser }) => {
      const read = async (javaScriptEnabled: boolean) => {
        const context = await browser.newContext({ javaScriptEnabled, reducedMotion: 'reduce' });
        const page = await context.newPage();
        if (javaScriptEnabled) await open(page, urlOf(sites.root, path));
        else await page.goto(urlOf(sites.root, path));
        const main = page.locator('main');
        // What waits for its layout till it comes near the window is read as it stands there.
        await main.evaluate((it) => {
          for (const element of it.querySelectorAll<HTMLElement>('*'))
            if (getComputedStyle(element).contentVisibility === 'auto')
              element.style.contentVisibility = 'visible';
        });
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
      await open(page, path);
      // What is in view is on its way to life.
      await page.waitForFunction(() =>
        [...document.querySelectorAll('main [inert]')].every((asleep) => {
          const { top, bottom, height } = asleep.getBoundingClientRect();
          return height === 0 || bottom <= 0 || top >= innerHeight;
        }),
      );
      const single = await page
        .locator(
          'a[href]:visible, button:visible:enabled, input:not([type=radio]):visible:enabled, select:visible, summary:visible',
        )
        .count();
      // The keyboard stops once at a group of radio buttons; arrows go on from there.
      const groups = await page
        .locator('input[type=radio]:visible:enabled')
        .evaluateAll((all) => new Set((all as HTMLInputElement[]).map(({ name }) => name)).size);
      const expected = single + groups;
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
  });
}

test('each file of the built book is served as what it is', async ({ request }) => {
  const types: Readonly<Record<string, string>> = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    json: 'application/json',
    svg: 'image/svg+xml',
    txt: 'text/plain',
    py: 'text/x-python',
    ipynb: 'application/x-ipynb+json',
    xml: 'application/xml',
    png: 'image/png',
    woff2: 'font/woff2',
  };
  for (const file of globSync('**/*.*', { cwd: sites.root.folder })) {
    const answer = await request.get(urlOf(sites.root, file.replaceAll('\\', '/')));
    expect(answer.headers()['content-type']?.split(';')[0], file).toBe(types[file.split('.').at(-1) ?? '']);
  }
  const nowhere = await request.get(urlOf(sites.root, 'nowhere/'));
  expect([nowhere.status(), nowhere.headers()['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
});
