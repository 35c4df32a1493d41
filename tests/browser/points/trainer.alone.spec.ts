// A long run leaves the page free to answer. Measured alone, when no other test shares the processor.
import { expect, test } from '@playwright/test';
import { open } from '../open.ts';
import { longestTask } from '../tasks.ts';

test('100,000 steps of two runs hold the page up for less than 50 ms at a time', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, 'many-steps/');
  const trainer = page.locator('.trainer');
  await trainer.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const longest = await longestTask(page, async () => {
    await trainer.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(trainer.locator('.said')).toContainText('Done, after 100,000 steps', { timeout: 60_000 });
    await trainer.getByRole('button', { name: 'Back to the same start', exact: true }).click();
  });
  console.log(`longest task in 100,000 steps: ${longest.toFixed(1)} ms`);
  expect(longest).toBeLessThanOrEqual(50);
});
