// Sentences follow the numbers: on every page, at every setting, one version of each claim stands, the one that holds.
import { expect, test } from '@playwright/test';
import { sites } from '../../sites.ts';
import { nextFrame, open } from '../open.ts';
import { htmlOf, pages } from '../pages.ts';

const withClaims = pages.filter((path) => htmlOf(sites.root, path).includes(' data-when='));
const sides = ['t2=1', 'b22=5&rho=50', 'c1=1000000', 'x1=0&x2=0'];

test('there are some', () => expect(withClaims.length).toBeGreaterThan(5));

for (const path of withClaims)
  test(`/${path} says one case of each claim, as built and at other numbers`, async ({ page }) => {
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
  page,
}) => {
  const shown = () =>
    page
      .locator('[data-when] > :not([hidden])')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.case));
  await open(page, 'backward-output/');
  const built = await shown();
  await open(page, 'backward-output/?t2=1');
  await expect.poll(shown).not.toEqual(built);
  const asked = await shown();
  await page
    .getByRole('button', { name: /put .*back/i })
    .first()
    .click();
  await expect.poll(shown).toEqual(built);
  const number = page.locator('main p [data-n="t2"], .margin [data-n="t2"]').first();
  await number.focus();
  for (let i = 0; i < 10; i++) await page.keyboard.press('PageUp');
  await expect.poll(shown).toEqual(asked);
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
