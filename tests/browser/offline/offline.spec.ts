// After one visit the whole book is there without network; a deploy in between mixes nothing.
import { copyFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { sites } from '../../sites.ts';
import { cellId, cellOn, cellPage } from '../cells/cell.ts';
import { open } from '../open.ts';
import { pages, written } from '../pages.ts';
import { edition, type Host, hostOf, remove } from './deployed.ts';
import { features } from './features.ts';

/** Once the book answers for this page, all of it is on the device. */
const kept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 90_000 });

/** On a busy machine it takes its time. */
const isWhole = (page: Page) =>
  expect(page.locator('.copy [role="status"]')).toHaveText('The whole book is on this device.', {
    timeout: 90_000,
  });

/** Which edition a page is of, and whose scripts have run on it. */
const editions = (page: Page) =>
  page.evaluate(() => ({
    page: document.documentElement.dataset.edition,
    ran: [...((Reflect.get(globalThis, 'ran') as Set<string> | undefined) ?? [])],
  }));

/** What the device keeps, and whether a worker is on its way. */
const onDevice = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return {
      copies: (await caches.keys()).length,
      isComing: Boolean(registration?.installing ?? registration?.waiting),
    };
  });

/** What is thrown, and what could not be had. What is still on its way when its page is left was not refused. */
function faults(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') found.push(`${request.url()}: ${why}`);
  });
  return found;
}

async function goOffline(context: BrowserContext, host: Host): Promise<void> {
  await host.stop();
  await context.setOffline(true);
}

for (const name of ['root', 'course'] as const) {
  const site = sites[name];

  test.describe(`the book at ${site.base}`, () => {
    test.describe.configure({ mode: 'serial' });
    let first: string;
    let second: string;
    let host: Host;
    let context: BrowserContext;

    test.beforeAll(async ({ browser }) => {
      [first, second] = await Promise.all([edition(site, 'first'), edition(site, 'second')]);
      host = await hostOf(site, first);
      context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'allow' });
    });

    test.afterAll(async () => {
      await context.close();
      await host.stop();
      for (const folder of [first, second]) remove(folder);
    });

    test('is kept after one visit, and says so', async () => {
      const page = await context.newPage();
      await page.addInitScript(() => {
        const { register } = ServiceWorkerContainer.prototype;
        ServiceWorkerContainer.prototype.register = function (...what) {
          Reflect.set(globalThis, 'begun', performance.now());
          return register.apply(this, what);
        };
      });
      await page.goto(host.url('about/'));
      await kept(page);
      await isWhole(page);
      // The page that one came for does not share its network with the rest of the book.
      const { begun, complete } = await page.evaluate(() => {
        const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return { begun: Reflect.get(globalThis, 'begun') as number, complete: visit?.loadEventEnd ?? 0 };
      });
      expect(complete).toBeGreaterThan(0);
      expect(begun).toBeGreaterThanOrEqual(complete);
      await page.close();
    });

    test('has every page without network', async () => {
      await goOffline(context, host);
      const page = await context.newPage();
      const found = faults(page);
      for (const path of pages) {
        const response = await page.goto(host.url(path));
        expect(response?.status(), path).toBe(200);
        await expect(page.locator('html.alive'), path).toBeAttached();
        await expect(page.locator('main [inert]'), path).toHaveCount(0);
        expect(await editions(page), path).toEqual({ page: 'first', ran: ['first'] });
      }
      expect(found).toEqual([]);
      await page.close();
    });

    // What a reader does with a page asks for the same files at either place.
    for (const [what, path, use] of name === 'course' ? features : [])
      test(`${what}, without network`, async () => {
        const page = await context.newPage();
        const found = faults(page);
        await open(page, host.url(path));
        await use(page);
        expect(found).toEqual([]);
        expect((await editions(page)).ran).toEqual(['first']);
        await page.close();
      });

    test('finds a page without its slash, and says where there is none', async () => {
      const page = await context.newPage();
      await page.goto(host.url('forward?a11=0.5'));
      expect(page.url()).toBe(host.url('forward/?a11=0.5'));
      const nowhere = await page.goto(host.url('nowhere/at-all/'));
      expect(nowhere?.status()).toBe(404);
      await expect(page.locator('h1')).toHaveText('There is no such page');
      await page.close();
    });

    test('a deploy is seen at once, and a page that was open goes on as it was', async () => {
      // Opened from the device, with what it loads later still to come.
      const old = await context.newPage();
      await open(old, host.url(cellPage));
      expect((await editions(old)).page).toBe('first');
      await host.deploy(second);
      await context.setOffline(false);

      const page = await context.newPage();
      for (const path of ['forward/', 'one-neuron/']) {
        await open(page, host.url(path));
        await expect(page.locator('main [inert]')).toHaveCount(0);
        expect(await editions(page)).toEqual({ page: 'second', ran: ['second'] });
      }
      // The second edition is brought whole beside the first.
      await expect.poll(() => onDevice(page), { timeout: 90_000 }).toEqual({ copies: 2, isComing: false });

      await goOffline(context, host);
      const found = faults(old);
      const cell = cellOn(old, cellId);
      await cell.edit();
      expect(await cell.run('console.log(6 * 7)')).toMatch(/^42/);
      const formulas = await old.evaluate(async (root) => {
        const { build } = document.documentElement.dataset;
        return (await fetch(`${root}formulas.json?${build}`)).json();
      }, host.url(''));
      expect(formulas.edition).toBe('first');
      expect(await editions(old)).toEqual({ page: 'first', ran: ['first'] });
      expect(found).toEqual([]);

      for (const path of written) {
        await page.goto(host.url(path));
        await expect(page.locator('html.alive'), path).toBeAttached();
        await expect(page.locator('main [inert]'), path).toHaveCount(0);
        expect(await editions(page), path).toEqual({ page: 'second', ran: ['second'] });
      }
      await old.close();
      await page.close();
    });

    test('an older copy goes once no page of the book is open', async () => {
      const page = await context.newPage();
      await page.goto(host.url(''));
      await expect.poll(async () => (await onDevice(page)).copies).toBe(1);
      expect((await editions(page)).page).toBe('second');
      await page.close();
    });

    test('can be removed, does not come back by itself, and can be kept again', async () => {
      await host.deploy(second);
      await context.setOffline(false);
      const page = await context.newPage();
      await page.goto(host.url('about/'));
      await page.getByRole('button', { name: 'Remove the copy' }).click();
      await expect(page.locator('.copy [role="status"]')).toHaveText('This device keeps no copy.');
      expect((await onDevice(page)).copies).toBe(0);
      await page.reload();
      await page.waitForTimeout(4000);
      expect((await onDevice(page)).copies).toBe(0);
      await page.getByRole('button', { name: 'Keep a copy' }).click();
      await isWhole(page);
      await page.close();
    });

    test('is taken away where the book is built to keep none', async () => {
      copyFileSync('src/components/offline/remover.js', `${second}sw.js`);
      await host.deploy(second);
      const page = await context.newPage();
      await page.goto(host.url('about/'));
      await expect.poll(async () => (await onDevice(page)).copies, { timeout: 30_000 }).toBe(0);
      await goOffline(context, host);
      await expect(page.goto(host.url('forward/'))).rejects.toThrow();
      await page.close();
    });
  });
}
