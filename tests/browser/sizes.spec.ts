// What a page costs a reader, compressed, against the budget that the design sets.
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { open } from './open.ts';
import { pages } from './pages.ts';

const kilobyte = 1024;
const budgets = { html: 30, css: 12, js: 35, fonts: 160 };
/** A page that works any network out has more to load. */
const ownBudgets: Readonly<Record<string, Partial<typeof budgets>>> = { 'your-network/': { js: 60 } };
type Part = keyof typeof budgets;

function partOf(url: string, type: string): Part | undefined {
  if (type === 'document') return 'html';
  if (/\.css$/.test(url)) return 'css';
  if (/\.js$/.test(url)) return 'js';
  return /\.woff2$/.test(url) ? 'fonts' : undefined;
}

/** What a response costs, by part: the styles that stand in a page are styles. */
function costs(part: Part, body: Buffer): [Part, number][] {
  if (part === 'fonts') return [[part, body.length]];
  if (part !== 'html') return [[part, gzipSync(body).length]];
  const styles: string[] = [];
  const html = body.toString().replace(/<style[^>]*>([\s\S]*?)<\/style>/g, (_, css) => {
    styles.push(css);
    return '';
  });
  return [
    ['html', gzipSync(html).length],
    ['css', gzipSync(styles.join('')).length],
  ];
}

for (const path of pages)
  test(`/${path} stays within its sizes`, async ({ page }) => {
    const bodies: Promise<[Part, number][]>[] = [];
    page.on('response', (response) => {
      const part = partOf(response.url(), response.request().resourceType());
      if (part) bodies.push(response.body().then((body) => costs(part, body)));
    });
    await open(page, path);
    for (const island of await page.locator('astro-island > *:visible').all())
      await island.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 100_000);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    const total: Record<Part, number> = { html: 0, css: 0, js: 0, fonts: 0 };
    for (const [part, bytes] of (await Promise.all(bodies)).flat()) total[part] += bytes / kilobyte;
    const shown = Object.entries(total).map(([part, size]) => `${part} ${size.toFixed(1)}`);
    console.log(`/${path}: ${shown.join(', ')} KB gzip`);
    for (const part of Object.keys(budgets) as Part[])
      expect(total[part], part).toBeLessThanOrEqual(ownBudgets[path]?.[part] ?? budgets[part]);
  });
