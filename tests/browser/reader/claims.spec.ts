// Sentences follow the numbers: on every page, at every setting, one version of each claim stands, the one that holds.
import { expect, type Page, test } from '@playwright/test';
import { sites } from '../../sites.ts';
import { inFirefox } from '../firefox.ts';
import { nextFrame, open } from '../open.ts';
import { htmlOf, pages } from '../pages.ts';

const withClaims = pages.filter((path) => htmlOf(sites.root, path).includes(' data-when='));
const sides = ['t2=1', 'b22=5&rho=50', 'c1=1000000', 'x1=0&x2=0'];

test('there are some', () => expect(withClaims.length).toBeGreaterThan(5));

for (const path of withClaims)
  test(`/${path} says one case of each claim, as built and at other numbers${inFirefox(path === 'backward-output/')}`, async ({
    page,
  }) => {
    for (const query of ['', ...sides.map((side) => `?${side}`)]) {
      await open(page, path + query);
      await nextFrame(page);
      const claims = page.locator('[data-when]');
      await expect
        .poll(() =>
          claims.evaluateAll((all) =>
            all.map((one) => one.querySelectorAll('[data-case]:not([hidden])').length),
          ),
        )
        .toEqual(Array(await claims.count()).fill(1));
      // One stop for the keyboard in each line, and it can be seen.
      const stops = await page.locator('p, li').evaluateAll((lines) =>
        lines.flatMap((line) => {
          const numbers = [...line.querySelectorAll<HTMLElement>('[data-n][tabindex]')].filter(
            (one) =>
              one.closest('p, li, figcaption, tr, svg, .chain, .matrix') === line && one.checkVisibility(),
          );
          const count = numbers.filter((one) => one.tabIndex === 0).length;
          return numbers.length === 0 || count === 1
            ? []
            : [`${count} stops: ${line.textContent?.slice(0, 60)}`];
        }),
      );
      expect(stops, query).toEqual([]);
    }
  });

test('a claim is the same at a number typed, at the same number in the address, and as built when it is put back', async ({
  context,
  page,
}) => {
  const shown = (on: Page) =>
    on
      .locator('[data-when] > :not([hidden])')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.case));
  await open(page, 'backward-output/');
  const built = await shown(page);
  const typed = await context.newPage();
  await open(typed, 'backward-output/');
  await typed.locator('main p [data-n="t2"], .margin [data-n="t2"]').first().focus();
  for (let i = 0; i < 10; i++) await typed.keyboard.press('PageUp');
  await open(page, 'backward-output/?t2=1.05');
  await expect
    .poll(async () => {
      const [one, other] = [await shown(typed), await shown(page)];
      return { alike: one.join() === other.join(), turned: one.join() !== built.join() };
    })
    .toEqual({ alike: true, turned: true });
  await page
    .getByRole('button', { name: /put .*back/i })
    .first()
    .click();
  await expect.poll(() => shown(page)).toEqual(built);
});

test('what can’t be worked out anew is dots, until the network is back', async ({ page }) => {
  await open(page, 'backward-output/');
  await page.route(/\.js$/, (route) => route.abort());
  const number = page.locator('.margin [data-n="t2"]');
  await number.focus();
  await page.keyboard.press('PageUp');
  const first = page.locator('[data-when]').first();
  await expect(first).toHaveText('…', { useInnerText: true });
  await expect(first.locator(':scope > :not([hidden])')).toHaveCount(0);
  await page.unroute(/\.js$/);
  await page.keyboard.press('PageUp');
  await expect(first.locator(':scope > :not([hidden])')).toHaveCount(1);
  await expect(first).not.toHaveText('…', { useInnerText: true });
});

for (const { path, id, to } of [
  { path: 'backward-output/', id: 't2', to: 1 },
  { path: 'many-steps/', id: 'rho', to: 50 },
])
  test(`${id} is dragged to ${to} on /${path}: words turn with the numbers, and the page stays${inFirefox(id === 't2')}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, path);
    const number = page.locator(`main [data-n="${id}"][role="slider"]`).first();
    await number.scrollIntoViewIfNeeded();
    const box = await number.boundingBox();
    if (!box) throw new Error(`no ${id} on the page`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const from = Number(await number.getAttribute('aria-valuenow'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    const seen = new Set<string>();
    let before: readonly number[] = [];
    for (let i = 1; i <= 40; i++) {
      // three pixels a hundredth
      await page.mouse.move(x + 300 * (to - from) * (i / 40), y);
      await nextFrame(page);
      const now = await page.evaluate((id) => {
        const claims = [...document.querySelectorAll<HTMLElement>('[data-when]')];
        const shown = claims.map(
          (one) => one.querySelector<HTMLElement>(':scope > :not([hidden])')?.dataset.case,
        );
        const heights = claims.map((one) => one.closest('p, li')?.clientHeight ?? 0);
        const top = document
          .querySelector(`main [data-n="${id}"][role="slider"]`)
          ?.getBoundingClientRect().top;
        return { words: shown.join(' '), heights, top };
      }, id);
      seen.add(now.words);
      // Who holds it still for a while sees nothing move either.
      if (i === 20) await page.waitForTimeout(500);
      // The number stays under the pointer, and no sentence that has grown shrinks again while it is held.
      expect(Math.abs((now.top ?? Number.NaN) - box.y)).toBeLessThan(2);
      for (const [k, height] of before.entries()) expect(now.heights[k]).toBeGreaterThanOrEqual(height);
      before = now.heights;
    }
    await page.mouse.up();
    expect(Number(await number.getAttribute('aria-valuenow'))).toBeCloseTo(to, 1);
    expect(seen.size).toBeGreaterThan(1);
  });
