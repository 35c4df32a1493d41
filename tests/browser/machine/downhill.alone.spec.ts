// Another map is worked out while the page goes on answering, at a quarter of this machine's speed.
import { expect, test } from '@playwright/test';
import { open } from '../open.ts';
import { longestTask, unnoticed } from '../tasks.ts';

test('a map is drawn anew without a task that is noticed', async ({ page }) => {
  await open(page, 'downhill/');
  const figure = page.locator('figure', { has: page.locator('.stage') }).first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('astro-island[ssr]')).toHaveCount(0);
  const said = figure.getByRole('status').last();
  const choose = async (label: string, value: string) => {
    const before = (await said.textContent()) ?? '';
    await figure.getByLabel(label, { exact: true }).selectOption(value);
    await expect(said).not.toHaveText(before);
  };
  // what computes has come
  await figure.locator('.stage button').press('ArrowRight');
  await choose('The loss of', 'example');
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // Each time a map that has not been drawn before.
  const chosenAs = (label: string) => figure.getByLabel(label, { exact: true }).inputValue();
  const shown = [await chosenAs('Across'), await chosenAs('Up')];
  const all = await figure.getByLabel('Across', { exact: true }).locator('option').all();
  const fresh = (await Promise.all(all.map((one) => one.getAttribute('value')))).filter(
    (value) => value !== null && !shown.includes(value),
  );
  const longest = await longestTask(page, () => choose('Across', fresh.pop() ?? ''), { drivenToo: false });
  console.log(`longest task of a map drawn anew: ${longest.toFixed(1)} ms`);
  // The aim is 50 ms: it took 56 and 60 on a slow day.
  expect(longest).toBeLessThan(unnoticed);
});
