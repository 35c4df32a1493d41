// The book by ear and by hand: what a control is called, what is said, where the keyboard comes out, what a finger does.
import { expect, type Page, test } from '@playwright/test';
import { sites, urlOf } from '../sites.ts';
import { nextFrame, open } from './open.ts';
import { written } from './pages.ts';

for (const path of written)
  test(`every number of /${path} that is a control has a name, and in a drawing one of its own`, async ({
    page,
  }) => {
    await open(page, path);
    const names = await page
      .locator('[data-n][tabindex]')
      .evaluateAll((all) => all.map((number) => number.getAttribute('aria-label') ?? ''));
    for (const name of names) expect(name).toMatch(/\p{L}{3,}/u);
    const drawings = await page
      .locator('svg')
      .evaluateAll((all) =>
        all.map((svg) =>
          [...svg.querySelectorAll('[data-n][tabindex]')].map((number) => number.getAttribute('aria-label')),
        ),
      );
    for (const own of drawings) expect(new Set(own).size).toBe(own.length);
    // A letter with something low or high beside it stands where every engine puts both.
    const moved = await page
      .locator('svg text:has(tspan)')
      .evaluateAll((all) =>
        all
          .filter((text) => getComputedStyle(text).dominantBaseline !== 'auto')
          .map((text) => text.textContent),
      );
    expect(moved).toEqual([]);
  });

test('in a drawing of a chapter a weight is a slider that arrow keys nudge', async ({ page }) => {
  await open(page, 'backward-hidden/');
  const weight = page.locator('main figure svg').getByRole('slider', { name: 'weight a11' }).first();
  await weight.focus();
  await page.keyboard.press('ArrowUp');
  await nextFrame(page);
  await expect(weight).toHaveText('0.110');
  await expect(weight).toHaveAttribute('aria-valuetext', '0.110');
  await expect(weight).toHaveAttribute('aria-valuenow', '0.11');
});

for (const key of ['Tab', 'Shift+Tab', 'Escape'])
  test(`${key} leads from the panel back to the number`, async ({ page }) => {
    await open(page, 'backward-hidden/');
    const number = page.locator('main p [data-n="dE_dzh1"]').first();
    await number.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.panel h2')).toBeFocused();
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press(key);
      if (await number.evaluate((element) => element === document.activeElement)) break;
      expect(await page.locator('.panel').evaluate((panel) => panel.contains(document.activeElement))).toBe(
        true,
      );
    }
    await expect(number).toBeFocused();
  });

test('the stepper says what it has come to, and its slider too', async ({ page }) => {
  await open(page, 'backward-hidden/');
  const said = page.locator('.stepper [role="status"]');
  const slider = page.locator('.stepper-place');
  await page.locator('.stepper-next').click();
  await expect(said).toHaveText(/^\p{L}+ \S+, .*\d; \d+ of \d+$/u);
  await expect(slider).toHaveAttribute('aria-valuetext', (await said.textContent()) ?? '');
  const before = await said.textContent();
  await page.locator('.stepper-next').click();
  await expect(said).not.toHaveText(before ?? '');
  const last = await said.textContent();
  // What is heard from the slider itself is not said twice.
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).not.toHaveAttribute('aria-valuetext', last ?? '');
  await expect(said).toHaveText(last ?? '');
});

test('a first press on the stepper counts where no line has called it', async ({ page }) => {
  await open(page, 'many-steps/');
  await page.locator('.stepper-next').evaluate((button) => (button as HTMLElement).click());
  await expect(page.locator('.stepper-line .result')).toHaveAttribute('data-n', 'zy1');
});

/** A page on a phone, and what puts fingers on it. */
async function withFingers(page: Page) {
  const client = await page.context().newCDPSession(page);
  return (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...touchPoints: { x: number; y: number; id: number }[]
  ) => client.send('Input.dispatchTouchEvent', { type, touchPoints });
}

for (const [path, number] of [
  ['', '.live input[data-n="a11"]'],
  ['backward-hidden/', 'main figure svg [data-n="a11"]'],
  ['backward-hidden/', 'main p [data-n="b11"]'],
] as const)
  test.describe(`on ${number} of /${path}`, () => {
    const read = (page: Page) =>
      page
        .locator(number)
        .first()
        .evaluate((e) => (e instanceof HTMLInputElement ? e.value : e.textContent));

    for (const gesture of ['a slanted scroll', 'a pinch'] as const)
      test(`${gesture} leaves the value`, async ({ browser }) => {
        const context = await browser.newContext({
          viewport: { width: 360, height: 740 },
          hasTouch: true,
          isMobile: true,
        });
        const page = await context.newPage();
        await open(page, urlOf(sites.root, path));
        const target = page.locator(number).first();
        await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
        await page.waitForTimeout(300);
        const box = await target.boundingBox();
        if (box === null) throw new Error(`no ${number}`);
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const before = await read(page);
        const scrolled = await page.evaluate(() => scrollY);
        const touch = await withFingers(page);
        await touch('touchStart', { x, y, id: 0 });
        if (gesture === 'a pinch') {
          await touch('touchMove', { x: x + 8, y, id: 0 });
          await touch('touchStart', { x: x + 8, y, id: 0 }, { x: x + 40, y: y + 60, id: 1 });
          for (let i = 1; i <= 12; i++)
            await touch(
              'touchMove',
              { x: x + 8 - 4 * i, y: y - 6 * i, id: 0 },
              { x: x + 40 + 4 * i, y: y + 60 + 6 * i, id: 1 },
            );
        } else for (let i = 1; i <= 15; i++) await touch('touchMove', { x: x + 5 * i, y: y - 14 * i, id: 0 });
        await touch('touchEnd');
        await nextFrame(page);
        expect(await read(page)).toBe(before);
        if (gesture === 'a pinch')
          expect(await page.evaluate(() => visualViewport?.scale ?? 1)).toBeGreaterThan(1.05);
        else await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 40);
        await context.close();
      });
  });
