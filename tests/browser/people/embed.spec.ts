// A live figure in a frame of somebody else's page: of another origin, and shut off from everything by a sandbox.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { serve } from '../../server.ts';
import { sites, urlOf } from '../../sites.ts';
import { thrown } from '../loading/scripts.ts';
import { letAnyOrigin } from '../open.ts';
import { htmlOf, pages } from '../pages.ts';

const figures = pages.filter((path) => path.startsWith('embed/'));

/** What the page for teachers says is to be put into a page, by the figure's path. */
const snippets = new Map(
  [...htmlOf(sites.course, 'teachers/').matchAll(/<code\b[^>]*>(&lt;iframe .*?)<\/code>/g)].map(
    ([, text = '']) => {
      const snippet = text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&(?:quot|#34);/g, '"');
      return [/(embed\/[\w-]+\/)"/.exec(snippet)?.[1] ?? '', snippet] as const;
    },
  ),
);

/** What it says of a narrow column. */
const narrowHeights = new Map(
  [
    ...htmlOf(sites.course, 'teachers/').matchAll(
      /href="[^"]*(embed\/[\w-]+\/)"[\s\S]*?height of (\d+) pixels/g,
    ),
  ].map(([, path = '', height]) => [path, Number(height)] as const),
);

/** The host of somebody else's page, with one page for each frame that a test asks for. */
let folder: string;
let host: Server;

// A worker may come back to this file after it has been at others.
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'course-'));
  writeFileSync(join(folder, '404.html'), '');
  host = await serve(folder, 0);
});

test.afterAll(() => {
  host.close();
  host.closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** A page of another host that frames a figure, as the page for teachers says, in a column of a width. */
async function framed(page: Page, path: string, width: number, sandbox?: string): Promise<FrameLocator> {
  const snippet = (snippets.get(path) ?? '')
    .replace('https://example.org', new URL(urlOf(sites.course)).origin)
    .replace('<iframe', sandbox === undefined ? '<iframe' : `<iframe sandbox="${sandbox}"`);
  const file = `${path.split('/')[1]}-${width}-${sandbox ?? ''}.html`;
  writeFileSync(
    join(folder, file),
    `<!doctype html><title>A course</title><link rel="icon" href="data:,"><body style="margin: 0"><div style="width: ${width}px">${snippet}</div>`,
  );
  await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/${file}`, {
    waitUntil: 'commit',
  });
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.whence')).toBeVisible();
  return frame;
}

const heightOf = (frame: FrameLocator) =>
  frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

test('each figure has its lines on the page for teachers', () => {
  expect([...snippets.keys()].sort()).toEqual([...figures].sort());
  expect([...narrowHeights.keys()].sort()).toEqual([...figures].sort());
});

for (const path of figures) {
  test(`/${path} in a page of another origin: alive, quiet, and as tall as is said`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    const stated = Number(/height="(\d+)"/.exec(snippets.get(path) ?? '')?.[1]);
    for (const [width, height] of [
      [720, stated],
      [360, narrowHeights.get(path) ?? 0],
    ] as const) {
      const frame = await framed(page, path, width);
      await expect(frame.locator('[inert]')).toHaveCount(0);
      await expect(frame.locator('astro-island[ssr]')).toHaveCount(0);
      const sideways = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(sideways, `${width} wide`).toBeLessThanOrEqual(0);
      const needed = await heightOf(frame);
      // All of it is seen, and not much is empty.
      expect(height, `${width} wide it needs ${needed}`).toBeGreaterThanOrEqual(needed);
      expect(height - needed, `${width} wide it needs ${needed}`).toBeLessThan(60);
    }
    expect(said).toEqual([]);
  });

  test(`/${path} fits a wide frame, and says where it comes from`, async ({ page }) => {
    await page.setViewportSize({ width: 1400, height: 900 });
    const frame = await framed(page, path, 1400);
    await expect(frame.locator('[inert]')).toHaveCount(0);
    expect(
      await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth),
    ).toBeLessThanOrEqual(0);
    const link = frame.locator('.whence a').first();
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(frame.locator('.whence')).toContainText('Backprop by Numbers, CC BY 4.0.');
    await expect(frame.locator('.whence [rel~="license"]')).toHaveAttribute('href', /creativecommons\.org/);
    const opened = page.waitForEvent('popup');
    await link.click();
    const chapter = await opened;
    await expect(chapter.locator('h1')).toBeVisible();
    const place = new URL(chapter.url()).hash;
    await expect(chapter.locator(place)).toHaveCount(1);
  });

  test(`/${path} in a sandbox without an origin reads, and says that it sleeps`, async ({ page }) => {
    const errors = thrown(page);
    const frame = await framed(page, path, 720, 'allow-scripts');
    await expect(frame.locator('.asleep-note')).toBeVisible();
    await expect(frame.locator('figure svg:visible').first()).toBeVisible();
    await expect(frame.locator('[data-js-only]:visible')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test.describe('in a sandbox without an origin, from a host that lets any origin have its scripts', () => {
  test.beforeEach(({ page }) => letAnyOrigin(page));

  test('the network lives, though nothing can be kept there', async ({ page }) => {
    const errors = thrown(page);
    const frame = await framed(page, 'embed/network/', 720, 'allow-scripts');
    await expect(frame.locator('[inert]')).toHaveCount(0);
    await frame.getByRole('button', { name: 'Take one step' }).click();
    // After one of the article's steps the error is 0.38784, recomputed elsewhere.
    await expect(frame.locator('.state')).toContainText('0.3878');
    const kept = await frame.locator('body').evaluate(() => {
      try {
        return localStorage.length;
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(kept).toBe('SecurityError');
    expect(errors).toEqual([]);
  });

  test('a trainer, whose worker is refused there, says so and keeps its run', async ({ page }) => {
    const errors = thrown(page);
    const frame = await framed(page, 'embed/one-neuron/', 720, 'allow-scripts');
    await expect(frame.locator('[inert]')).toHaveCount(0);
    await frame.getByRole('button', { name: 'One epoch' }).click();
    await expect(frame.locator('.said')).toContainText(/could not/i);
    await expect(frame.locator('figure svg').first()).toBeVisible();
    expect(errors).toEqual([]);
  });
});
