// What a reader has changed: one line at the foot, a list that opens, a link, and the way back.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { symbolText } from '../../../src/components/quantity/symbol.ts';
import { article } from '../../../src/lib/example/article.ts';
import { sites, urlOf } from '../../sites.ts';
import { nextFrame, open } from '../open.ts';

const bar = (page: Page) => page.locator('.changes');
const count = (page: Page) => bar(page).locator('summary');
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
const all = `?${Object.keys(article)
  .map((id, i) => `${id}=${1 / (i + 3)}`)
  .join('&')}&round=outputs-3`;

/** Lines of text in an element: none of its parts stands below another. */
async function isOneLine(line: Locator): Promise<boolean> {
  return line.evaluate((element) => {
    const boxes = [...element.querySelectorAll('summary, .changes-line > button')].map((e) =>
      e.getBoundingClientRect(),
    );
    const seen = boxes.filter(({ width }) => width > 0);
    return Math.max(...seen.map(({ top }) => top)) < Math.min(...seen.map(({ bottom }) => bottom));
  });
}

for (const [width, letters] of [
  [320, 16],
  [360, 16],
  [768, 16],
  [1280, 16],
  [320, 32],
  [360, 32],
  [1280, 32],
] as const)
  test(`one line at ${width} px, letters of ${letters} px, however much has changed`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 720 } });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Page.enable');
    await client.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } });
    await open(page, urlOf(sites.root, `one-step/${all}`));
    await expect(count(page)).toHaveText('15 numbers changed, rounding on');
    expect(await isOneLine(bar(page).locator('.changes-line'))).toBe(true);
    const box = await bar(page).boundingBox();
    expect(box?.height).toBeLessThan(letters * 4.2);
    await count(page).click();
    for (const name of ['Copy link', 'Put back']) await expect(button(page, name)).toBeInViewport();
    await context.close();
  });

test('by keyboard: the list opens, puts one back, keeps the focus, and Escape closes it', async ({
  page,
}) => {
  await open(page, 'forward/?b22=0.9&a11=-0.3&rho=5&round=all-2');
  await expect(count(page)).toHaveText('3 numbers changed, rounding on');
  await count(page).focus();
  await page.keyboard.press('Enter');
  const rows = bar(page).locator('li');
  await expect(rows).toHaveText([
    /^a11 = −0\.300 not 0\.100/,
    /^b22 = 0\.900 not 0\.800/,
    /^ρ = 5\.000 not 0\.500/,
    /every quantity rounded to 2 decimals/,
  ]);
  await page.keyboard.press('Tab');
  await expect(button(page, `Put back ${symbolText('a11')}`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(3);
  await expect(page.locator('.margin svg [data-n="a11"]')).toHaveText('0.100');
  await expect(button(page, `Put back ${symbolText('b22')}`)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rows.first()).toBeHidden();
  await expect(count(page)).toBeFocused();
  await expect(count(page)).toHaveText('2 numbers changed, rounding on');
});

test('digits that look the same are told in full', async ({ page }) => {
  await open(page, 'forward/?b22=0.80001');
  await count(page).click();
  await expect(bar(page).locator('li')).toHaveText(/^b22 = 0\.80001 not 0\.8/);
});

test('the list is bounded and scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, `forward/${all}`);
  await count(page).click();
  const [height, content] = await bar(page)
    .locator('ul')
    .evaluate((list) => [list.clientHeight, list.scrollHeight]);
  expect(height).toBeLessThan(640 / 2);
  expect(content).toBeGreaterThan(height ?? 0);
  await button(page, `Put back ${symbolText('t2')}`).click();
  await expect(page.locator('.margin svg [data-n="t2"]')).toHaveText('0.050');
});

test('the link is copied, and it says so; without a clipboard there is a field', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'forward/?b22=0.9#y2');
  await button(page, 'Copy link').click();
  await expect(page.getByRole('button', { name: 'Copied ✓' })).toBeVisible();
  await expect(page.getByText('The link is copied. Whoever opens it sees these numbers.')).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/forward\/\?b22=0\.9#y2$/);
  await expect(button(page, 'Copy link')).toBeVisible();
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await button(page, 'Copy link').click();
  const field = page.getByLabel('The link to these numbers');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\/forward\/\?b22=0\.9#y2$/);
});

test('what a translator has made of the count stays until there is another', async ({ page }) => {
  await open(page, 'forward/?b22=0.9');
  const number = page.locator('.margin svg [data-n="b22"]');
  await expect(count(page)).toHaveText('1 number changed');
  await count(page).evaluate((summary) => summary.replaceChildren('一个数字已改动'));
  await number.press('ArrowUp');
  await expect(page).not.toHaveURL(/b22=0\.9$/);
  await expect(count(page)).toHaveText('一个数字已改动');
  await page.locator('.margin svg [data-n="b11"]').press('ArrowUp');
  await expect(count(page)).toHaveText('2 numbers changed');
});

for (const path of ['', 'forward/', 'sigmoid/', 'error/', 'one-step/', 'many-steps/'])
  test(`with everything put back, nothing on /${path} says that anything was changed`, async ({ page }) => {
    await open(page, path);
    for (const island of await page.locator('astro-island > *:visible').all())
      await island.scrollIntoViewIfNeeded();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await page.evaluate(() => scrollTo(0, 0));
    await nextFrame(page);
    const seen = () =>
      page.locator('main').evaluate((main) => {
        const copy = main.cloneNode(true) as HTMLElement;
        for (const each of copy.querySelectorAll('.changes, .changes-room, .changes + p, .state'))
          each.remove();
        return copy.textContent?.replace(/\s+/g, ' ');
      });
    const before = await seen();
    if (path === '') await page.getByRole('button', { name: 'Take one step' }).click();
    else {
      const number = page.locator('.margin svg [data-n="b11"]');
      await number.focus();
      await number.press('PageUp');
      await page.locator('.margin svg [data-n="t1"]').press('ArrowDown');
    }
    await expect(bar(page)).toBeVisible();
    await expect(page).toHaveURL(/\?/);
    await button(page, 'Put back').click();
    await expect(bar(page)).toBeHidden();
    await nextFrame(page);
    await expect(page.locator('[data-changed]')).toHaveCount(0);
    await expect.poll(seen).toBe(before);
    await expect(page).toHaveURL(/^[^?]*$/);
    if (path === '') {
      await expect(page.getByRole('button', { name: 'Back to the start' })).toBeDisabled();
      await expect(page.locator('.state')).toHaveText('Back at the start.');
    }
  });

test.describe('what has the focus is never covered', () => {
  for (const path of ['backward-hidden/', 'many-steps/'])
    for (const [width, height, letters] of [
      [360, 780, 16],
      [1280, 720, 16],
      [360, 780, 32],
    ] as const)
      for (const what of ['list', 'panel'] as const)
        test(`by the ${what} on /${path} at ${width} px, letters of ${letters} px`, async ({ browser }) => {
          const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
          const page = await context.newPage();
          const client = await context.newCDPSession(page);
          await client.send('Page.enable');
          await client.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } });
          await open(page, urlOf(sites.root, path + all));
          await expect(count(page)).toBeVisible();
          // A figure that comes alive while it is tabbed through would take the focus away.
          for (const island of await page.locator('astro-island > *:visible').all())
            await island.scrollIntoViewIfNeeded();
          await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
          if (what === 'list') await count(page).click();
          else {
            await page.locator('article [data-n][role]').first().click();
            await expect(page.locator('.panel')).toBeVisible();
          }
          await nextFrame(page);
          // One after the other as Tab would reach them: `focus` scrolls as Tab does, and takes no second for each.
          const { stops, covered } = await page.evaluate(() => {
            const found: string[] = [];
            const tabbable = [
              ...document.querySelectorAll<HTMLElement | SVGElement>(
                'a[href], button, input, select, textarea, summary, [tabindex]',
              ),
            ].filter(
              (each) =>
                each.tabIndex >= 0 &&
                !each.matches(':disabled') &&
                !each.closest('[inert], .changes, .panel') &&
                each.checkVisibility({ visibilityProperty: true }),
            );
            for (const at of tabbable) {
              at.focus();
              const box = at.getBoundingClientRect();
              for (const over of document.querySelectorAll('.changes, .changes ul, .panel')) {
                if (!over.checkVisibility()) continue;
                const top = over.getBoundingClientRect();
                // What is taller than the room there is shows as much of it as can be seen.
                const room =
                  top.top - Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
                if (box.height > room - 12 && box.top < top.top - room / 2) continue;
                const meet =
                  Math.min(box.right, top.right) > Math.max(box.left, top.left) + 1 &&
                  Math.min(box.bottom, top.bottom) > Math.max(box.top, top.top) + 1;
                if (meet)
                  found.push(
                    `${at.outerHTML.slice(0, 90)} ${[box.top, box.bottom, top.top].map(Math.round)}`,
                  );
              }
            }
            return { stops: tabbable.length, covered: found };
          });
          expect(stops).toBeGreaterThan(50);
          expect(covered).toEqual([]);
          await context.close();
        });
});
