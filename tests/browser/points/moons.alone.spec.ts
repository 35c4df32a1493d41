// A run that is played leaves the page free to answer. Measured alone, when no other test shares the processor.
import { expect, test } from '@playwright/test';
import { longestTask } from '../tasks.ts';

for (const [path, first] of [
  ['one-neuron/', ''],
  ['hidden-layer/', '300'],
] as const)
  test(`300 epochs on 1,200 points of /${path} play without a task over 50 ms`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto(path);
    const figure = page.locator('.moons-trainer');
    await figure.scrollIntoViewIfNeeded();
    await expect(page.locator('astro-island[ssr]:has(.moons-trainer)')).toHaveCount(0);
    await figure.getByLabel('Print each epoch').check();
    if (first) {
      await figure.getByLabel('Epochs', { exact: true }).fill(first);
      await figure.getByLabel('Epochs', { exact: true }).press('Enter');
    }
    const longest = await longestTask(page, async () => {
      await figure.getByRole('button', { name: 'Back to the same start', exact: true }).click();
      await expect(figure.locator('.said')).toContainText('At the start');
      await figure.getByRole('button', { name: 'Play', exact: true }).click();
      await expect(figure.locator('.said')).toContainText('Done, after 300 epochs', { timeout: 60_000 });
    });
    console.log(`/${path}: longest task while 300 epochs play: ${longest.toFixed(1)} ms`);
    expect(longest).toBeLessThanOrEqual(50);
  });
